/**
 * Deadlines as stored facts: which limit, from when, until when, and what became of it.
 *
 * <p>How a deadline is reckoned belongs to the rules; here is what they leave behind. Begin with {@link
 * org.complaintkit.deadline.Deadline}.
 */
@NullMarked
package org.complaintkit.deadline;

import org.jspecify.annotations.NullMarked;
