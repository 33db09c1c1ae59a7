package org.complaintkit.sla.figure;

/** What is counted; the figures are made of these. */
enum Measure {
    RECEIVED,
    ACCEPTED,
    DECLINED,
    ANSWERED,
    CLOSED,
    /** One more or one less that is open. */
    OPEN,
    /** One more or one less that is pending. */
    PENDING,
    DROPPED,
    MET,
    DONE_LATE,
    NOT_DONE,
    SOLVED,
    NOT_SOLVED,
    CALLED_BACK,
    SATISFIED,
    DISSATISFIED,
    REPEATED,
    SANCTION,
    REWARD,
    /** A complaint that a unit took down, when it happened. */
    ENTERED,
    /** The same when it was recorded. */
    ENTRY,
    ANSWER_TIME,
    CLOSING_TIME,
    /** A length of time that somebody asked for. */
    OWN_TIME;

    boolean isTime() {
        return this == ANSWER_TIME || this == CLOSING_TIME || this == OWN_TIME;
    }
}
