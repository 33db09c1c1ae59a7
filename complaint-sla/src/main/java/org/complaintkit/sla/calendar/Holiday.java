package org.complaintkit.sla.calendar;

import java.time.LocalDate;
import org.complaintkit.rule.Text;

/**
 * A named date: a holiday, or a make-up workday named after the holiday that it makes up for. Immutable.
 *
 * @param day the date
 * @param name what it is called
 */
public record Holiday(LocalDate day, Text name) {}
