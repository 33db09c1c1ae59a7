/**
 * Looks for what is wrong with a regime before anybody works under it. Begin with
 * {@link org.complaintkit.sla.check.RegimeCheck}; a table of moves that is no lifecycle yet goes to
 * {@link org.complaintkit.sla.check.TableCheck}.
 */
@NullMarked
package org.complaintkit.sla.check;

import org.jspecify.annotations.NullMarked;
