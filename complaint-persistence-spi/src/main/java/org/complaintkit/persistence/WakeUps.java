package org.complaintkit.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Says which complaints time has something to raise for, so that many nodes can share the work.
 *
 * <p>A claim only saves work. Two claims on one complaint at once do no harm, because every append names the version that
 * it expects; so a store may forget claims, but must not forget wake-ups.
 */
public interface WakeUps {

    /**
     * Claims complaints whose wake-up lies before an instant, those first that have been due and free longest.
     * Complaints that somebody holds a claim on are left out until that claim is released, ends with an append, or has run out. The cost goes by what is due,
     * not by what is kept.
     *
     * <p>A store needs no clock: a claim runs out {@code lease} after the {@code until} that it was made with, and has
     * run out for everyone whose own {@code until} is later than that.
     *
     * @param until wake-ups strictly before this instant are due
     * @param most how many at most, at least 1
     * @param lease how long the claims last
     * @return the claims; fewer than {@code most} only where no more were due and free when it
     *     looked
     * @throws StorageFailure if the store cannot be reached; claims that were made all the same run out
     */
    List<Claim> claim(Instant until, int most, Duration lease);

    /**
     * Gives a claim back, so that a wake-up that is still due can be claimed at once. Has no effect where the claim has
     * run out and been taken over, or has ended with an append.
     *
     * @param claim the claim
     * @throws StorageFailure if the store cannot be reached; the claim runs out all the same
     */
    void release(Claim claim);
}
