/**
 * What is stored of a deadline.
 *
 * <p>{@link org.complaintkit.deadline.CalendarEdition} names the working calendar, and the edition of it, that a deadline
 * was reckoned with, so that a later edition never changes a stored deadline unnoticed.
 */
@NullMarked
package org.complaintkit.deadline;

import org.jspecify.annotations.NullMarked;
