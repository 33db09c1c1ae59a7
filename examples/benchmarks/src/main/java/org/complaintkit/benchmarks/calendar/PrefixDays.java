package org.complaintkit.benchmarks.calendar;

import java.time.LocalDate;
import java.util.Set;

/** The limit: for each day how many working days were before, and the working days in order. */
final class PrefixDays implements DayCounter {

    private final int firstDay;
    private final int[] upTo;
    private final LocalDate[] days;

    PrefixDays(Set<LocalDate> holidays) {
        firstDay = (int) Office.first().toEpochDay();
        upTo = new int[(int) Office.last().toEpochDay() - firstDay + 1];
        days = Office.first()
                .datesUntil(Office.last().plusDays(1))
                .filter(day -> !Office.isWeekend(day) && !holidays.contains(day))
                .toArray(LocalDate[]::new);
        int count = 0;
        for (int i = 0; i < upTo.length; i++) {
            if (count < days.length && days[count].toEpochDay() == firstDay + i) {
                count++;
            }
            upTo[i] = count;
        }
    }

    @Override
    public LocalDate add(LocalDate start, int n) {
        return days[upTo[(int) start.toEpochDay() - firstDay] + n - 1];
    }
}
