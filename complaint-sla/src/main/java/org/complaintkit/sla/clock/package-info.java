/**
 * Clocks: which act starts one, which meets it, what stops it, and what it raises.
 *
 * <p>A {@link org.complaintkit.sla.clock.ClockRule} is the rule; {@link org.complaintkit.sla.clock.Clocks} lets a set of
 * them react to an act and to the passing of time.
 */
@NullMarked
package org.complaintkit.sla.clock;

import org.jspecify.annotations.NullMarked;
