package org.complaintkit.replay.backtest;

import java.util.function.Function;

/**
 * Something under the one regime and under the other.
 *
 * @param <T> what it is
 * @param a under the regime that is there
 * @param b under the one that is tried against it
 */
public record Both<T>(T a, T b) {

    /**
     * Something of each.
     *
     * @param <R> what it is
     * @param of gives it
     * @return both
     */
    public <R> Both<R> map(Function<? super T, ? extends R> of) {
        return new Both<>(of.apply(a), of.apply(b));
    }

    /** {@return whether the two are equal} */
    public boolean agree() {
        return a.equals(b);
    }
}
