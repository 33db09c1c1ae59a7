/**
 * Names handed in by the caller: tenant, complaint, party, actor, role, command, regime.
 *
 * <p>The library makes none of them up and compares them by code point. Begin with {@link
 * org.complaintkit.identity.ComplaintKey}.
 */
@NullMarked
package org.complaintkit.identity;

import org.jspecify.annotations.NullMarked;
