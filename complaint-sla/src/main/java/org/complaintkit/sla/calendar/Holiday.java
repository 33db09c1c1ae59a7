package org.complaintkit.sla.calendar;

import java.time.LocalDate;

/**
 * A named date: a holiday, or a make-up workday named after the holiday that it makes up for. Immutable.
 *
 * @param day the date
 * @param name what it is called
 */
public record Holiday(LocalDate day, DayName name) {}
