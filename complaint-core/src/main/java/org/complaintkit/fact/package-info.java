/**
 * What rules may look at: facts by name, conditions on them, and references to personal data.
 *
 * <p>An application's own ticket implements {@link org.complaintkit.fact.Facts}, one method, and every {@link
 * org.complaintkit.fact.Condition} works on it.
 */
@NullMarked
package org.complaintkit.fact;

import org.jspecify.annotations.NullMarked;
