/** Tells what differs between two regimes, and which open complaints of a log that would touch. */
@NullMarked
package org.complaintkit.replay.diff;

import org.jspecify.annotations.NullMarked;
