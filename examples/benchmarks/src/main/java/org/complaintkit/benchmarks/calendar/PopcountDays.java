package org.complaintkit.benchmarks.calendar;

import java.time.LocalDate;
import java.util.Set;

/** A bit for each day in one word a month, and how many were set in the months before. */
final class PopcountDays implements DayCounter {

    private static final int MONTHS = 12;
    private static final int DAYS = 21;

    private final int[] bits = new int[(Office.LAST_YEAR - Office.FIRST_YEAR + 1) * MONTHS];
    private final int[] before = new int[bits.length + 1];

    PopcountDays(Set<LocalDate> holidays) {
        Office.first()
                .datesUntil(Office.last().plusDays(1))
                .filter(day -> !Office.isWeekend(day) && !holidays.contains(day))
                .forEach(day -> bits[month(day)] |= 1 << day.getDayOfMonth());
        for (int i = 0; i < bits.length; i++) {
            before[i + 1] = before[i] + Integer.bitCount(bits[i]);
        }
    }

    private static int month(LocalDate day) {
        return (day.getYear() - Office.FIRST_YEAR) * MONTHS + day.getMonthValue() - 1;
    }

    @Override
    public LocalDate add(LocalDate start, int n) {
        int month = month(start);
        int nth = before[month] + Integer.bitCount(bits[month] & (-1 >>> (31 - start.getDayOfMonth()))) + n;
        month += (nth - before[month] - 1) / DAYS;
        while (before[month] >= nth) {
            month--;
        }
        while (before[month + 1] < nth) {
            month++;
        }
        int rest = bits[month];
        for (int i = nth - before[month]; i > 1; i--) {
            rest &= rest - 1;
        }
        return LocalDate.of(
                Office.FIRST_YEAR + month / MONTHS, month % MONTHS + 1, Integer.numberOfTrailingZeros(rest));
    }
}
