package org.complaintkit.sla.figure;

import org.HdrHistogram.PackedHistogram;

/**
 * The fixed buckets that lengths of time are counted in, the same everywhere, so that counts add up exactly: whole seconds
 * up to three days, above that buckets that are never wider than a hundred-thousandth of what they hold.
 */
final class Buckets {

    private static final int DIGITS = 5;

    private final PackedHistogram layout = new PackedHistogram(DIGITS);

    /** The least length of the bucket that a length belongs to; only asked, nothing is ever recorded in it. */
    long of(long seconds) {
        return layout.lowestEquivalentValue(seconds);
    }
}
