/** Answers when a limit of a regime would be due, one question or many. */
@NullMarked
package org.complaintkit.replay.due;

import org.jspecify.annotations.NullMarked;
