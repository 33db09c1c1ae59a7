package org.complaintkit.sla.calendar;

import java.time.LocalDate;
import org.complaintkit.rule.Text;

/**
 * Why a date is not a working day. Immutable.
 *
 * @param day the date
 * @param reason the kind of reason
 * @param name the name of the holiday or of the day of the week, or a plain word where there is none
 */
public record DayOff(LocalDate day, Reason reason, Text name) {

    /** The kinds of reason. */
    public enum Reason {
        /** The date is a holiday. */
        HOLIDAY,
        /** The week has no hours on that day. */
        REST_DAY,
        /** The date was closed otherwise: an empty shift, a break over all its hours, a rule of one's own. */
        CLOSED
    }
}
