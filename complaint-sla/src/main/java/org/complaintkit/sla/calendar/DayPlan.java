package org.complaintkit.sla.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** Which periods start on a day, in local seconds: seasons over the base week, exceptions over both. */
final class DayPlan {

    /** A week in force over some days, both included. */
    static final class Season {

        private final long firstDay;
        private final long lastDay;
        private final int[][] week;

        Season(long firstDay, long lastDay, int[][] week) {
            this.firstDay = firstDay;
            this.lastDay = lastDay;
            this.week = week;
        }
    }

    static final int WEEK = DayOfWeek.values().length;
    private static final int[] CLOSED = {};

    private final int[][] week;
    private final Season[] seasons;
    private final long[] days;
    private final int[][] exceptions;

    DayPlan(int[][] week, Season[] seasons, SortedMap<LocalDate, int[]> exceptions) {
        this.week = week;
        this.seasons = seasons;
        this.days =
                exceptions.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
        this.exceptions = exceptions.values().toArray(new int[0][]);
    }

    int[] on(long day) {
        int exception = Arrays.binarySearch(days, day);
        return exception >= 0 ? exceptions[exception] : weekly(day);
    }

    int[] weekly(long day) {
        for (Season season : seasons) {
            if (day >= season.firstDay && day <= season.lastDay) {
                return season.week[dayOfWeek(day)];
            }
        }
        return week[dayOfWeek(day)];
    }

    /** 1 January 1970 was a Thursday. */
    static int dayOfWeek(long day) {
        return Math.floorMod(day + DayOfWeek.THURSDAY.getValue() - 1, WEEK);
    }

    /** Counts the days of each length among those from first to last, without walking them. */
    void countLengths(long first, long last, Map<Integer, Long> counts) {
        countWeek(week, first, last, counts);
        for (Season season : seasons) {
            Map<Integer, Long> replaced = new HashMap<>();
            countWeek(week, season.firstDay, season.lastDay, replaced);
            replaced.forEach((length, days) -> counts.merge(length, -days, Long::sum));
            countWeek(season.week, season.firstDay, season.lastDay, counts);
        }
        for (int i = 0; i < days.length; i++) {
            counts.merge(length(weekly(days[i])), -1L, Long::sum);
            counts.merge(length(exceptions[i]), 1L, Long::sum);
        }
    }

    private static void countWeek(int[][] week, long first, long last, Map<Integer, Long> counts) {
        for (int i = 0; i < WEEK; i++) {
            long day = first + i;
            long weeks = day > last ? 0 : (last - day) / WEEK + 1;
            counts.merge(length(week[dayOfWeek(day)]), weeks, Long::sum);
        }
    }

    static int length(int[] periods) {
        int length = 0;
        for (int i = 0; i < periods.length; i += 2) {
            length += periods[i + 1] - periods[i];
        }
        return length;
    }

    /** The first half of some periods. */
    static int[] firstHalf(int[] periods) {
        int left = length(periods) / 2;
        int[] half = periods.clone();
        for (int i = 0; i < half.length; i += 2) {
            int length = half[i + 1] - half[i];
            if (length >= left) {
                half[i + 1] = half[i] + left;
                return left == 0 ? CLOSED : Arrays.copyOf(half, i + 2);
            }
            left -= length;
        }
        return half;
    }
}
