/**
 * The complaint: one fold over events, one port for its rules, and the turn that joins them.
 *
 * <p>{@link org.complaintkit.complaint.Turn} runs one command: time passes, the rules decide, events are folded in. {@link
 * org.complaintkit.complaint.LifecycleRules} are the rules of a lifecycle alone.
 */
@NullMarked
package org.complaintkit.complaint;

import org.jspecify.annotations.NullMarked;
