/**
 * Events as they are kept: each with who, when it was recorded, and which one of its complaint it is.
 *
 * <p>A {@link org.complaintkit.audit.Recorded} is an event in its {@link org.complaintkit.audit.Envelope}.
 */
@NullMarked
package org.complaintkit.audit;

import org.jspecify.annotations.NullMarked;
