/**
 * The ports to a store, each as small as it can be.
 *
 * <p>{@link org.complaintkit.persistence.ComplaintStore} is the one to begin with: it appends a {@link
 * org.complaintkit.persistence.Batch} whole or not at all. The others are powers that a store has or lacks, see {@link
 * org.complaintkit.persistence.Power}: {@link org.complaintkit.persistence.History} reads the events of one complaint,
 * {@link org.complaintkit.persistence.Outbox} those of all; {@link org.complaintkit.persistence.WakeUps} says where time has
 * something to raise; {@link org.complaintkit.persistence.Vault} keeps personal texts apart; {@link
 * org.complaintkit.persistence.Finder} pages through complaints and open deadlines; {@link
 * org.complaintkit.persistence.AccountStore} keeps what parties are charged with; {@link
 * org.complaintkit.persistence.Numbers} gives numbers. {@link org.complaintkit.persistence.Ports} hands all of them over
 * together.
 *
 * <p>What goes wrong is told apart by type: {@link org.complaintkit.persistence.VersionConflict}, {@link
 * org.complaintkit.persistence.CommandRepeated}, {@link org.complaintkit.persistence.StorageFailure}, {@link
 * org.complaintkit.persistence.Unsupported}.
 */
@NullMarked
package org.complaintkit.persistence;

import org.jspecify.annotations.NullMarked;
