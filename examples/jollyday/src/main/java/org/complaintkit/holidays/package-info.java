/**
 * Holidays of other countries from another library: {@link org.complaintkit.holidays.JollydayHolidays} shows how a source is
 * made of one.
 */
@NullMarked
package org.complaintkit.holidays;

import org.jspecify.annotations.NullMarked;
