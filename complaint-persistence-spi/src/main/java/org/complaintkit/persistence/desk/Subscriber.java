package org.complaintkit.persistence.desk;

import org.complaintkit.audit.Recorded;

/** Is told what happened, from the outbox: sends messages, feeds a search index, keeps figures. */
@FunctionalInterface
public interface Subscriber {

    /**
     * Something happened. Comes at least once, and for one complaint in order of its versions; after a crash some events
     * come again, so what is done with one must bear being done twice: the complaint and the version tell a repeat.
     *
     * @param recorded what happened
     * @throws RuntimeException if it cannot be dealt with now; it comes again with the next delivery, and nothing after it
     *     before it
     */
    void happened(Recorded recorded);
}
