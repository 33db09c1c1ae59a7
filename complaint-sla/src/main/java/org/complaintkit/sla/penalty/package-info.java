/**
 * What charges cost: penalty calculators, and the pricing of one party's account.
 *
 * <p>{@link org.complaintkit.sla.penalty.Penalties} has the built-in calculators; an embedder adds one by implementing
 * {@link org.complaintkit.sla.penalty.Penalty}, one method.
 */
@NullMarked
package org.complaintkit.sla.penalty;

import org.jspecify.annotations.NullMarked;
