package org.complaintkit.sla.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.complaintkit.sla.calendar.InvalidCalendarException.Problem;

/**
 * One opening period of a day, in local time, half-open: open at {@code open}, no longer at {@code close}. A period whose
 * close is not after its open runs over midnight into the next day and belongs to the day on which it starts; so midnight
 * to midnight is the whole day. Immutable.
 *
 * @param open the time of day at which the period starts, in whole seconds
 * @param close the time of day at which it ends, in whole seconds; 00:00 stands for 24:00
 */
public record Hours(LocalTime open, LocalTime close) {

    /** Round the clock: 00:00 to 24:00. */
    public static final Hours WHOLE_DAY = new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    static final int DAY = 86_400;
    private static final String MIDNIGHT_AT_END = "24:00";

    /**
     * Checks the resolution.
     *
     * @param open the time of day at which the period starts
     * @param close the time of day at which it ends
     * @throws InvalidCalendarException if a time is finer than a second
     */
    public Hours {
        if (!isWholeSecond(open) || !isWholeSecond(close)) {
            throw new InvalidCalendarException(
                    Problem.UNREADABLE_TIME,
                    "opening hours must be whole seconds, but were " + open + " to " + close
                            + "; a period is open up to but not including its close, so write 24:00 for the end of the day");
        }
    }

    /**
     * Reads a period.
     *
     * @param open the start, {@code HH:mm} or {@code HH:mm:ss}, 00:00 to 23:59:59
     * @param close the end in the same form, or {@code 24:00}
     * @return the period
     * @throws InvalidCalendarException if a time cannot be read
     */
    public static Hours parse(String open, String close) {
        boolean untilMidnight = close.equals(MIDNIGHT_AT_END) || close.equals("24:00:00");
        return new Hours(time(open), untilMidnight ? LocalTime.MIDNIGHT : time(close));
    }

    private static boolean isWholeSecond(LocalTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).equals(time);
    }

    /** Four digits, {@code HH:mm}; any other form, right or wrong, is left to {@link LocalTime#parse}. */
    private static boolean isUsual(String text) {
        return text.length() == "HH:mm".length() && text.charAt(2) == ':' && two(text, 0) >= 0 && two(text, 3) >= 0;
    }

    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
    }

    private static LocalTime time(String text) {
        try {
            return isUsual(text) ? LocalTime.of(two(text, 0), two(text, 3)) : LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidCalendarException(
                    Problem.UNREADABLE_TIME,
                    "a time of day must be written HH:mm or HH:mm:ss, as 09:00, and only a close may be 24:00, but was \""
                            + text + "\"");
        }
    }

    /**
     * Returns how long the period is by the clock on the wall, clock changes left aside.
     *
     * @return more than zero, at most 24 hours
     */
    public Duration length() {
        return Duration.ofSeconds(closeSecond() - (long) openSecond());
    }

    /**
     * Tells whether the period ends on the day after the one it starts on, later than 00:00.
     *
     * @return true for 20:00 to 08:00, false for 20:00 to 24:00
     */
    public boolean runsOverMidnight() {
        return closeSecond() > DAY;
    }

    /**
     * Returns the period as {@code open-close}, with 24:00 for a close at midnight.
     *
     * @return for instance {@code 09:00-12:00}
     */
    @Override
    public String toString() {
        return open + "-" + (close.equals(LocalTime.MIDNIGHT) ? MIDNIGHT_AT_END : close);
    }

    int openSecond() {
        return open.toSecondOfDay();
    }

    /** Counted from the midnight before the open, so up to twice a day's seconds. */
    int closeSecond() {
        return close.isAfter(open) ? close.toSecondOfDay() : close.toSecondOfDay() + DAY;
    }

    /** The periods of one date, in order and apart, as pairs of seconds. */
    static int[] seconds(String where, List<Hours> periods) {
        int[] pairs = new int[2 * periods.size()];
        for (int i = 0; i < periods.size(); i++) {
            pairs[2 * i] = periods.get(i).openSecond();
            pairs[2 * i + 1] = periods.get(i).closeSecond();
            if (i > 0 && pairs[2 * i] < pairs[2 * i - 1]) {
                refuse(where, periods.get(i - 1), periods.get(i));
            }
        }
        return pairs;
    }

    private static void refuse(String where, Hours before, Hours after) {
        boolean backward = after.closeSecond() <= before.openSecond();
        throw new InvalidCalendarException(
                backward ? Problem.BACKWARD_PERIODS : Problem.OVERLAPPING_PERIODS,
                "the periods of " + where + " must be in order and apart, but " + after + " is listed after " + before
                        + (backward ? "; list it first" : " and overlaps it; let one end where the other starts"));
    }
}
