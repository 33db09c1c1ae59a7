package org.complaintkit.sla.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule of opening of one's own, for {@link BusinessCalendars#of}. It must be a pure function, always giving the same
 * periods for a date: the calendar asks it for whole spans of dates, from any thread, keeps the answers, and may ask again.
 */
@FunctionalInterface
public interface OpeningRule {

    /**
     * Returns the periods that start on a date.
     *
     * @param day a date that the calendar covers
     * @return the periods in order and apart; empty where none starts on that date
     */
    List<Hours> openOn(LocalDate day);
}
