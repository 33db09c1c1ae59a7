package org.complaintkit.sla.calendar;

/**
 * Where a country's holidays come from: the port for {@link ChinaHolidays}, {@link ICalendarHolidays} and libraries of
 * holidays.
 */
@FunctionalInterface
public interface HolidaySource {

    /**
     * Returns the holidays and make-up workdays of some dates.
     *
     * @param within the dates that a calendar will cover
     * @return all of them, and none outside {@code within}
     * @throws DateNotCoveredException if the source does not know every one of these dates
     */
    HolidayList holidays(Coverage within);
}
