package org.complaintkit.persistence;

import java.util.List;
import java.util.Optional;
import org.complaintkit.audit.Recorded;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;

/**
 * Keeps complaints. Every method may be called from many threads, and by many nodes on the same data.
 *
 * <p>What holds: the appends to one complaint are in one order, each on the version that the one before left; whatever
 * {@link #load} or {@link #answered} has once shown, every later call shows as well, on every node; names are compared by
 * code point, so that {@code a} and {@code A}, or {@code a} with and without a mark behind it, are two; nothing of one
 * tenant is ever seen under another. What comes back is equal to what was appended: every component of every event,
 * envelope and complaint, each instant to the last digit. What a store hands out is a copy, or cannot be changed.
 */
public interface ComplaintStore {

    /**
     * Appends a batch, whole or not at all. When this method returns, everything in the batch is kept for good: the
     * events, the complaint after them, its head, the ids of the commands, the wake-up, the texts, and the events' places in the
     * {@link Outbox}. There is no second call that completes it.
     *
     * <p>The wake-up of the batch takes the place of the one before; a batch without one ends it, and with it any claim
     * on it. Where {@link Batch#erases()}, the texts that the complaint had before are gone in the same step; those of
     * the batch itself stay. A batch without events changes the wake-up alone, and it too only if the version is the
     * expected one.
     *
     * <p>The checks come in this order: what the store cannot keep at all, then a known command id, then the version. After
     * any exception but a {@link StorageFailure} that says otherwise, nothing of the batch is kept, and no place in the
     * outbox is left that a reader waits for.
     *
     * <p>Where many append to one complaint on one version at once, exactly one of them succeeds; the others get a {@link
     * VersionConflict} or, with a command id that the fastest had too, a {@link CommandRepeated}. Two appends to two
     * complaints under one command id: exactly one succeeds.
     *
     * @param batch what to append
     * @throws CommandRepeated if the tenant has events under one of the command ids of the batch, of this complaint or of
     *     another one; a store remembers them all, for good
     * @throws VersionConflict if the complaint has another version than the expected one
     * @throws Unsupported if the batch holds what the store cannot keep unaltered: an instant finer than it keeps, a text
     *     longer than it holds, texts where it has no {@link Vault}, a wake-up where it has no {@link WakeUps}
     * @throws StorageFailure if the store cannot tell, or cannot write; its effect says what is kept: nothing, all of it,
     *     or unknown which of the two, but never a part
     */
    void append(Batch batch);

    /**
     * Loads a complaint: a snapshot and the events after it.
     *
     * @param key which one
     * @return the complaint as an append left it that had ended when the call began, or a later one; empty where no event
     *     was ever appended
     * @throws StorageFailure if the store cannot be read
     */
    Optional<Stored> load(ComplaintKey key);

    /**
     * What was appended under the id of a command.
     *
     * @param tenant the tenant, within which an id names one command
     * @param id the id
     * @return every event whose envelope carries the id, in order; empty where the id is unknown
     * @throws StorageFailure if the store cannot be read
     */
    List<Recorded> answered(Tenant tenant, CommandId id);
}
