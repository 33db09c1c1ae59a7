package org.complaintkit.sla.calendar;

import java.util.List;

/**
 * The holidays and make-up workdays of some dates. Immutable.
 *
 * @param holidays dates without work
 * @param makeupWorkdays dates worked in exchange for a holiday
 */
public record HolidayList(List<Holiday> holidays, List<Holiday> makeupWorkdays) {

    /**
     * Copies both lists.
     *
     * @param holidays dates without work
     * @param makeupWorkdays dates worked in exchange for a holiday
     */
    public HolidayList {
        holidays = List.copyOf(holidays);
        makeupWorkdays = List.copyOf(makeupWorkdays);
    }

    /**
     * Leaves only what lies within some dates.
     *
     * @param within the dates to keep
     * @return the part of both lists that lies within
     */
    public HolidayList within(Coverage within) {
        return new HolidayList(
                holidays.stream().filter(h -> within.contains(h.day())).toList(),
                makeupWorkdays.stream().filter(h -> within.contains(h.day())).toList());
    }
}
