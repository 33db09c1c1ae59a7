/**
 * Two versions of a regime side by side.
 *
 * <p>{@link org.complaintkit.sla.compare.Changes} tells in words what differs between two documents; {@link
 * org.complaintkit.sla.compare.DryRun} tells what a new version would change for a complaint that is open, by each {@link
 * org.complaintkit.sla.compare.Takeover way} of taking it along.
 */
@NullMarked
package org.complaintkit.sla.compare;

import org.jspecify.annotations.NullMarked;
