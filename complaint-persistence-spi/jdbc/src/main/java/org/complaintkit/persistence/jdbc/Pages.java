package org.complaintkit.persistence.jdbc;

/** What a page may ask for. */
final class Pages {

    private Pages() {}

    static void require(long after, int most) {
        if (after < 0 || most < 1) {
            throw new IllegalArgumentException(
                    "a page goes on after 0 or more and has at least 1 place; asked for " + most + " after " + after);
        }
    }
}
