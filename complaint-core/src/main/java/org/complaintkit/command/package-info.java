/**
 * What somebody asks to be done to a complaint: a header and an act.
 *
 * <p>{@link org.complaintkit.command.Command} joins {@link org.complaintkit.command.Meta}, who and when, with {@link
 * org.complaintkit.command.Act}, what.
 */
@NullMarked
package org.complaintkit.command;

import org.jspecify.annotations.NullMarked;
