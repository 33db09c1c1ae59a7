package org.complaintkit.sla.calendar;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The opening hours of an ordinary week. A day of the week that is missing is closed. Immutable.
 *
 * @param hours the periods of each open day of the week, in order and apart within a day
 */
public record Week(Map<DayOfWeek, List<Hours>> hours) {

    /**
     * Copies and checks the hours.
     *
     * @param hours the periods of each open day of the week
     * @throws InvalidCalendarException if the periods of a day overlap or are out of order
     */
    public Week {
        Map<DayOfWeek, List<Hours>> copy = new EnumMap<>(DayOfWeek.class);
        hours.forEach((day, periods) -> {
            Hours.seconds(day.toString(), periods);
            if (!periods.isEmpty()) {
                copy.put(day, List.copyOf(periods));
            }
        });
        hours = Collections.unmodifiableMap(copy);
    }

    /**
     * The same hours on several days of the week.
     *
     * @param days the open days
     * @param periods the periods of each of them, in order and apart
     * @return the week
     * @throws InvalidCalendarException if the periods overlap or are out of order
     */
    public static Week of(Set<DayOfWeek> days, Hours... periods) {
        Map<DayOfWeek, List<Hours>> hours = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> hours.put(day, List.of(periods)));
        return new Week(hours);
    }

    /**
     * The same hours from Monday to Friday, closed on Saturday and Sunday.
     *
     * @param periods the periods of each day, in order and apart
     * @return the week
     * @throws InvalidCalendarException if the periods overlap or are out of order
     */
    public static Week mondayToFriday(Hours... periods) {
        return of(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                periods);
    }

    /**
     * The same week with other hours on one day.
     *
     * @param day the day of the week
     * @param periods its periods, in order and apart; none closes it
     * @return the week
     * @throws InvalidCalendarException if the periods overlap or are out of order
     */
    public Week with(DayOfWeek day, Hours... periods) {
        Map<DayOfWeek, List<Hours>> changed = new EnumMap<>(DayOfWeek.class);
        changed.putAll(hours);
        changed.put(day, List.of(periods));
        return new Week(changed);
    }

    /**
     * Returns the periods that start on a day of the week.
     *
     * @param day the day of the week
     * @return its periods in order; empty where it is closed
     */
    public List<Hours> on(DayOfWeek day) {
        return hours.getOrDefault(day, List.of());
    }

    /** The periods of the first open day counted from Monday; empty where no day is open. */
    List<Hours> firstOpenDay() {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!on(day).isEmpty()) {
                return on(day);
            }
        }
        return List.of();
    }

    /** Pairs of seconds by day of the week, Monday first. */
    int[][] seconds() {
        int[][] days = new int[DayOfWeek.values().length][];
        for (DayOfWeek day : DayOfWeek.values()) {
            days[day.getValue() - 1] = Hours.seconds(day.toString(), on(day));
        }
        return days;
    }
}
