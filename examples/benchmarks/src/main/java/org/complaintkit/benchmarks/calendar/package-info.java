/**
 * Working days and working time, reckoned by this library, by its peers and by tables that do nothing else: {@link
 * org.complaintkit.benchmarks.calendar.WorkingDaysBenchmark} and {@link
 * org.complaintkit.benchmarks.calendar.WorkingTimeBenchmark}; what building costs: {@link
 * org.complaintkit.benchmarks.calendar.CalendarBuildBenchmark}. All contenders have the same office, {@link
 * org.complaintkit.benchmarks.calendar.Office}.
 */
@NullMarked
package org.complaintkit.benchmarks.calendar;

import org.jspecify.annotations.NullMarked;
