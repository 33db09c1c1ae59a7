package org.complaintkit.benchmarks.calendar;

import java.time.Duration;
import java.time.Instant;

/** Adds working time. */
interface TimeAdder {

    /** The earliest instant with so much working time between; the amount is more than zero. */
    Instant add(Instant start, Duration amount);
}
