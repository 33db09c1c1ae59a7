/** Regimes of real organisations, by id: begin with {@link org.complaintkit.regimes.Regimes}. */
@NullMarked
package org.complaintkit.regimes;

import org.jspecify.annotations.NullMarked;
