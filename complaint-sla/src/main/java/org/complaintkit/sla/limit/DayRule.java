package org.complaintkit.sla.limit;

/**
 * How a limit in days is counted. {@link #CIVIL_CODE} is the default, the other conventions in use are named choices.
 *
 * @param startDayCounted whether the day of the start is the first day of the count
 * @param sameTimeOfDay whether it ends at the local time of day of the start, not with its last day; a time in a skipped
 *     hour is later by the hour, one in a doubled hour the earlier of both
 * @param lastDay what becomes of a last day that is a day off; a limit in working days never has one
 */
public record DayRule(boolean startDayCounted, boolean sameTimeOfDay, LastDay lastDay) {

    /**
     * The Civil Code of the People's Republic of China, articles 200 to 204: the day of the start is not counted, the limit
     * ends with its last day, at close of business where the calendar has one, else at 24:00, and a last day that is a day
     * off moves to the next working day.
     */
    public static final DayRule CIVIL_CODE = new DayRule(false, false, LastDay.MOVED);

    /**
     * Checks the choice.
     *
     * @throws IllegalArgumentException if the day of the start is counted up to the time of day of the start
     */
    public DayRule {
        if (startDayCounted && sameTimeOfDay) {
            throw new IllegalArgumentException(
                    "a limit that ends at the time of day of its start counts whole days from"
                            + " the moment, so there is no day of the start to count; choose one of the two");
        }
    }

    /**
     * The same, with the day of the start as the first day.
     *
     * @return the rule
     * @throws IllegalArgumentException if it ends at the time of day of the start
     */
    public DayRule countingStartDay() {
        return new DayRule(true, sameTimeOfDay, lastDay);
    }

    /**
     * The same, ending at the local time of day of the start.
     *
     * @return the rule
     * @throws IllegalArgumentException if the day of the start is counted
     */
    public DayRule atSameTimeOfDay() {
        return new DayRule(startDayCounted, true, lastDay);
    }

    /**
     * The same, with another choice for a last day that is a day off.
     *
     * @param choice what becomes of it
     * @return the rule
     */
    public DayRule withLastDay(LastDay choice) {
        return new DayRule(startDayCounted, sameTimeOfDay, choice);
    }
}
