/**
 * The table of states and moves, compiled once and shared by every complaint and thread.
 *
 * <p>{@link org.complaintkit.lifecycle.Lifecycle} is all that a team with its own tickets needs: which moves are open to
 * whom, why the others are not, and where each leads.
 */
@NullMarked
package org.complaintkit.lifecycle;

import org.jspecify.annotations.NullMarked;
