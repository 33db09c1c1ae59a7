/**
 * Time limits: from a start to the instant at which it is due, with every step of the count on demand.
 *
 * <p>{@link org.complaintkit.sla.limit.Limits} has the built-in forms, {@link org.complaintkit.sla.limit.DayRule} the
 * conventions by which days are counted, {@link org.complaintkit.sla.limit.Explanation} what a count says of itself. An
 * embedder adds a form by implementing {@link org.complaintkit.sla.limit.Limit}, one method.
 */
@NullMarked
package org.complaintkit.sla.limit;

import org.jspecify.annotations.NullMarked;
