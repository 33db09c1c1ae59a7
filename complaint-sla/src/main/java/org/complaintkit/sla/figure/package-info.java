/**
 * Figures: how many complaints came in, were answered, were late, and what those who complained said of it.
 *
 * <p>A {@link org.complaintkit.sla.figure.Life} folds the events of one complaint into what of it counts; {@link
 * org.complaintkit.sla.figure.Figures} adds lives up, by day and by group, and two figures add up to the figures of both, in
 * any order. A {@link org.complaintkit.sla.figure.Report} says which lines somebody gets. Nothing here knows a regime, a
 * clock or a store; docs/figures.md says what counts in which period.
 */
@NullMarked
package org.complaintkit.sla.figure;

import org.jspecify.annotations.NullMarked;
