package org.complaintkit.persistence;

import java.util.Optional;

/**
 * Where a page begins and how long it is.
 *
 * @param after the last one of the page before; empty for the first page
 * @param most how many at most, at least 1
 * @param <T> what a page begins after
 */
public record Paging<T>(Optional<T> after, int most) {

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Paging {
        if (most < 1) {
            throw new IllegalArgumentException("a page has at least 1 place, not " + most);
        }
    }

    /**
     * The first page.
     *
     * @param most how many at most
     * @param <T> what a page begins after
     * @return the paging
     * @throws IllegalArgumentException if {@code most} is below 1
     */
    public static <T> Paging<T> first(int most) {
        return new Paging<>(Optional.empty(), most);
    }

    /**
     * The page after this one.
     *
     * @param last the last one of this page
     * @return the paging, of the same length
     */
    public Paging<T> next(T last) {
        return new Paging<>(Optional.of(last), most);
    }
}
