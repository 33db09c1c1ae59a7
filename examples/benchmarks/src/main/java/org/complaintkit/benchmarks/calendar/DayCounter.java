package org.complaintkit.benchmarks.calendar;

import java.time.LocalDate;

/** Counts working days. */
interface DayCounter {

    /** The n-th working day after a date; n is more than zero. */
    LocalDate add(LocalDate start, int n);
}
