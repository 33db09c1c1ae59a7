package org.complaintkit.persistence;

import org.complaintkit.identity.Tenant;

/** Gives numbers, for complaints that are called by one. May be called from many threads and nodes on the same data. */
@FunctionalInterface
public interface Numbers {

    /**
     * The next number of a series.
     *
     * <p>What holds: a number is given once, ever, also under failure; whoever asks after an answer was given gets a
     * higher one; each tenant and each series counts apart, from 1. A number whose answer was lost is lost with it, so a
     * series may have gaps.
     *
     * @param tenant whose series; nothing is shared between tenants
     * @param series the name of the series, compared by code point; a new name begins a new series
     * @return the number, at least 1
     * @throws IllegalArgumentException if the series is not a name in the sense of {@link
     *     org.complaintkit.identity.Names}
     * @throws StorageFailure if the store cannot tell, or cannot write; the number may be lost
     */
    long next(Tenant tenant, String series);
}
