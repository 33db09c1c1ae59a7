/**
 * The desk: runs commands against a store, lets time pass, and carries charges to accounts.
 *
 * <p>Begin with {@link org.complaintkit.persistence.desk.Desk}: {@code Desk.inMemory(rules)} is ready to use, {@link
 * org.complaintkit.persistence.desk.DeskBuilder} takes a store of one's own. What came of a command is an {@link
 * org.complaintkit.persistence.desk.Outcome}.
 */
@NullMarked
package org.complaintkit.persistence.desk;

import org.jspecify.annotations.NullMarked;
