package org.complaintkit.persistence;

import java.util.List;

/**
 * Every event of every complaint, in one order, for those who carry on what happened.
 *
 * <p>What holds: the order never changes; events of one complaint are in the order of their versions; and what is read
 * never passes a place that a slower append may still fill, so whoever reads on after the last place misses nothing. Where
 * places are taken before a transaction ends, that means holding back what stands behind a place of one that has not
 * ended; an append that failed or died holds nobody back for good. The events of tenants share the one order.
 */
public interface Outbox {

    /**
     * The next events.
     *
     * @param offset the place to go on after; {@link Offset#START} begins with the first event
     * @param most how many at most, at least 1
     * @return events after that place, in order and without leaving one out; empty where there are none yet, or where
     *     only those are left that stand behind a place that may still be filled
     * @throws StorageFailure if the store cannot be read
     */
    List<Positioned> after(Offset offset, int most);

    /**
     * How far a reader has come.
     *
     * @param reader the name of the reader
     * @return the furthest place that it has reached; {@link Offset#START} for a reader never heard of
     * @throws StorageFailure if the store cannot be read
     */
    Offset reached(String reader);

    /**
     * Keeps how far a reader has come. Never goes back: of two places the later one stays, also where two nodes read
     * under one name.
     *
     * @param reader the name of the reader
     * @param offset the place up to which it has dealt with everything
     * @throws StorageFailure if the store cannot write; the reader will see the same events again
     */
    void reach(String reader, Offset offset);
}
