/**
 * Regimes: one organisation's rules, read from a document, as functions.
 *
 * <p>{@link org.complaintkit.sla.regime.RegimeReader} reads one and names every fault; {@link
 * org.complaintkit.sla.regime.Regime} then decides, lets time pass, prices and explains.
 */
@NullMarked
package org.complaintkit.sla.regime;

import org.jspecify.annotations.NullMarked;
