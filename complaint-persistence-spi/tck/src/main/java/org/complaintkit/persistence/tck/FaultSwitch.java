package org.complaintkit.persistence.tck;

/** Makes a store fail or dawdle at chosen points of the next appends to complaints. Used by one thread at a time. */
public interface FaultSwitch {

    /** The next append fails before anything is written, with an effect of nothing or unknown. */
    void failBeforeWrite();

    /** The next append writes everything and fails then, with an effect of written or unknown: only the answer is lost. */
    void failAfterWrite();

    /**
     * From now on, in every append, when all is written and its places in the outbox are taken, something runs before the
     * others can see it. A store whose places are taken and seen in one step runs it just before that step, outside of any
     * lock.
     *
     * @param pause what to run; it waits a little; may be called from many threads at once
     */
    void beforeCommit(Runnable pause);
}
