/**
 * What each step of the job does, without an engine: {@link org.complaintkit.scale.rules.Handling} for a complaint, {@link
 * org.complaintkit.scale.rules.Booking} for an account. The job and the single process both call these.
 */
@NullMarked
package org.complaintkit.scale.rules;

import org.jspecify.annotations.NullMarked;
