/**
 * Working calendars: when an organisation is open, and what follows from it, exact to the second and across clock changes.
 *
 * <p>Start at {@link org.complaintkit.sla.calendar.BusinessCalendar}; its {@code builder} takes a
 * {@link org.complaintkit.sla.calendar.Week} of {@link org.complaintkit.sla.calendar.Hours} and the exceptions to it.
 * Holidays may come from a {@link org.complaintkit.sla.calendar.HolidaySource}:
 * {@link org.complaintkit.sla.calendar.ChinaHolidays} is ready to use,
 * {@link org.complaintkit.sla.calendar.ICalendarHolidays} reads what others publish. An
 * {@link org.complaintkit.sla.calendar.OpeningRule} brings a rule of one's own. Outside its
 * {@link org.complaintkit.sla.calendar.Coverage} a calendar refuses to answer.
 */
@NullMarked
package org.complaintkit.sla.calendar;

import org.jspecify.annotations.NullMarked;
