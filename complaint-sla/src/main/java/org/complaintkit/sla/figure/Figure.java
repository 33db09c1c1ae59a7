package org.complaintkit.sla.figure;

import java.util.List;
import java.util.Optional;
import org.complaintkit.sla.figure.FigureValue.Count;
import org.complaintkit.sla.figure.FigureValue.OnTime;
import org.complaintkit.sla.figure.FigureValue.Share;

/** What can be reckoned of complaints over a period. A figure that nobody can reckon is absent, never zero. */
public enum Figure {
    /** Complaints registered. */
    RECEIVED("received", Measure.RECEIVED),
    /** Complaints taken up. */
    ACCEPTED("accepted", Measure.ACCEPTED),
    /** Complaints declined. */
    DECLINED("declined", Measure.DECLINED),
    /** First answers of a round. */
    ANSWERED("answered", Measure.ANSWERED),
    /** First closings of a round. */
    CLOSED("closed", Measure.CLOSED),
    /** Complaints open at the end of the period. */
    OPEN("open", Measure.OPEN),
    /** Complaints pending at the end of the period. */
    PENDING("pending", Measure.PENDING),
    /** Calls that nobody took: registered as missed, or withdrawn before anybody took them up. */
    DROPPED("dropped", Measure.DROPPED),
    /** Closed out of received. */
    CLOSING_RATE("closing-rate", Measure.CLOSED, Measure.RECEIVED),
    /** Deadlines met in time out of those that were met or passed; one line for each limit. */
    ON_TIME_RATE("on-time-rate", Measure.MET),
    /** Call-backs that found the matter solved out of those that say whether it is. */
    RESOLUTION_RATE("resolution-rate", Measure.SOLVED, Measure.SOLVED, Measure.NOT_SOLVED),
    /** Rounds called back out of rounds answered. */
    CALL_BACK_RATE("call-back-rate", Measure.CALLED_BACK, Measure.ANSWERED),
    /** Call-backs that found the complainant satisfied out of those that reached one. */
    SATISFACTION_RATE("satisfaction-rate", Measure.SATISFIED, Measure.SATISFIED, Measure.DISSATISFIED),
    /** Second and later complaints about the same matter out of received. */
    REPEAT_RATE("repeat-rate", Measure.REPEATED, Measure.RECEIVED),
    /** From the beginning of a round to its first answer. */
    ANSWER_TIME("answer-time", Measure.ANSWER_TIME),
    /** From the beginning of a round to its first closing. */
    CLOSING_TIME("closing-time", Measure.CLOSING_TIME),
    /** Charges that stand. */
    SANCTIONS("sanctions", Measure.SANCTION),
    /** Rewards. */
    REWARDS("rewards", Measure.REWARD),
    /** Complaints that a unit took down itself, when they happened. */
    ENTERED("entered", Measure.ENTERED),
    /** On how many days a unit entered any. */
    ENTRY_BATCHES("entry-batches", Measure.ENTRY);

    private final String word;
    private final Measure what;
    // A list that nobody can change, though its type does not say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Measure> of;

    Figure(String word, Measure what, Measure... of) {
        this.word = word;
        this.what = what;
        this.of = List.of(of);
    }

    /**
     * The word used in formats.
     *
     * @return the word, such as {@code on-time-rate}
     */
    public String word() {
        return word;
    }

    Measure what() {
        return what;
    }

    boolean isStock() {
        return this == OPEN || this == PENDING;
    }

    /**
     * Whether it is a plain count, which is zero where there was nothing to count; a rate or a time may be nobody's to tell.
     *
     * @return false for rates and lengths of time
     */
    public boolean isCount() {
        return of.isEmpty() && !what.isTime() && this != ON_TIME_RATE;
    }

    /** What it comes to; {@code which} is the limit of an on-time rate, else empty. */
    Optional<FigureValue> value(Sums sums, String which) {
        if (this == ON_TIME_RATE) {
            OnTime onTime = new OnTime(
                    sums.of(Measure.MET, which), sums.of(Measure.DONE_LATE, which), sums.of(Measure.NOT_DONE, which));
            return onTime.met() + onTime.late() + onTime.undone() < 1 ? Optional.empty() : Optional.of(onTime);
        } else if (what.isTime()) {
            return sums.times(what, which).map(times -> times);
        } else if (this == ENTRY_BATCHES) {
            return Optional.of(new Count(sums.days(what)));
        } else if (of.isEmpty()) {
            return Optional.of(new Count(sums.all(what)));
        }
        long whole = of.stream().mapToLong(sums::all).sum();
        return whole < 1 ? Optional.empty() : Optional.of(new Share(sums.all(what), whole));
    }

    /** How many of what it rests on were recorded only when the period was over. */
    long late(Sums sums, String which) {
        if (isStock()) {
            return 0;
        }
        if (this == ON_TIME_RATE) {
            return sums.late(Measure.MET, which) + sums.late(Measure.DONE_LATE, which);
        }
        long late = sums.late(what, "");
        for (Measure measure : of) {
            late += measure == what ? 0 : sums.late(measure, "");
        }
        return late;
    }
}
