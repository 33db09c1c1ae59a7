/**
 * Events as they are kept: each with who, when it was recorded, which one of its complaint it is, and what stood before it.
 *
 * <p>A {@link org.complaintkit.audit.Recorded} is an event in its {@link org.complaintkit.audit.Envelope}; the {@link
 * org.complaintkit.audit.Chain} links them, and finds what was changed, removed or moved.
 */
@NullMarked
package org.complaintkit.audit;

import org.jspecify.annotations.NullMarked;
