package org.complaintkit.benchmarks.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;

/** Day by day, but careful: days that are wholly used up are skipped without looking at their periods. */
final class WalkedTime implements TimeAdder {

    private static final long DAY = length(LocalTime.MIN);

    private final Set<LocalDate> holidays;

    WalkedTime(Set<LocalDate> holidays) {
        this.holidays = new HashSet<>(holidays);
    }

    @Override
    public Instant add(Instant start, Duration amount) {
        ZonedDateTime local = start.atZone(Office.ZONE);
        LocalDate day = local.toLocalDate();
        LocalTime time = local.toLocalTime();
        long left = amount.toSeconds();
        while (true) {
            if (!Office.isWeekend(day) && !holidays.contains(day)) {
                long here = time.equals(LocalTime.MIN) ? DAY : length(time);
                if (left <= here) {
                    return within(day, time, left).toInstant();
                }
                left -= here;
            }
            day = day.plusDays(1);
            time = LocalTime.MIN;
        }
    }

    private static long length(LocalTime from) {
        long length = 0;
        for (LocalTime[] period : Office.PERIODS) {
            LocalTime open = from.isAfter(period[0]) ? from : period[0];
            length += Math.max(0, period[1].toSecondOfDay() - open.toSecondOfDay());
        }
        return length;
    }

    private static ZonedDateTime within(LocalDate day, LocalTime from, long amount) {
        long left = amount;
        for (LocalTime[] period : Office.PERIODS) {
            LocalTime open = from.isAfter(period[0]) ? from : period[0];
            long here = Math.max(0, period[1].toSecondOfDay() - open.toSecondOfDay());
            if (left <= here) {
                return day.atTime(open).atZone(Office.ZONE).plusSeconds(left);
            }
            left -= here;
        }
        throw new IllegalStateException(day + " has less than " + amount + " seconds");
    }
}
