package org.complaintkit.persistence.memory;

import java.util.List;

/** Cuts a page out of a list, whatever the numbers. */
final class Pages {

    private Pages() {}

    static <T> List<T> page(List<T> all, long after, int most) {
        if (after < 0 || most < 1) {
            throw new IllegalArgumentException(
                    "a page goes on after 0 or more and has at least 1 place; asked for " + most + " after " + after);
        }
        int from = (int) Math.min(after, all.size());
        int to = (int) Math.min((long) from + most, all.size());
        return List.copyOf(all.subList(from, to));
    }
}
