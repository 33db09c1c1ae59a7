package org.complaintkit.persistence.desk;

/** What a desk counts. */
public enum Counted {
    /** Commands that were accepted. */
    ACCEPTED,
    /** Commands that were refused. */
    REFUSED,
    /** Commands that came again and were answered as the first time. */
    REPEATED,
    /** Appends that came too late and were tried again or left to others. */
    CONFLICTS,
    /** Complaints that a sweep looked at. */
    SWEPT,
    /** Events that a sweep raised. */
    RAISED,
    /** Complaints that the rules failed on in a sweep. */
    FAILED,
    /** Events of the outbox that were looked at for accounts. */
    CARRIED,
    /** Events of the outbox that a subscriber was told. */
    DELIVERED,
    /** Calendars of the rules that end soon, each once. */
    CALENDARS_ENDING
}
