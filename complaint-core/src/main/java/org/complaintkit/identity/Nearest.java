package org.complaintkit.identity;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The valid name that somebody probably meant; says nothing rather than guess. */
public final class Nearest {

    private Nearest() {}

    /**
     * The valid name nearest to one that is not valid.
     *
     * @param written what was written
     * @param valid the valid names
     * @return one that differs in case, hyphens or a few letters, the first of the nearest; empty where none is near
     */
    public static Optional<String> of(String written, Collection<String> valid) {
        String bare = bare(written);
        Optional<String> best = Optional.empty();
        int least = farthest(bare.length()) + 1;
        for (String name : valid) {
            int distance = distance(bare, bare(name), least);
            if (distance < least && !name.equals(written)) {
                best = Optional.of(name);
                least = distance;
            }
        }
        return best;
    }

    /** Case, hyphens, underscores and blanks are how one name is spelt in several styles, not a distance. */
    private static String bare(String name) {
        StringBuilder bare = new StringBuilder(name.length());
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c != '-' && c != '_' && c != ' ') {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    private static int farthest(int length) {
        return length <= 2 ? 0 : length <= 5 ? 1 : length <= 9 ? 2 : 3;
    }

    /** Insertions, deletions, replacements and swaps of neighbours from one to the other; {@code limit} if no fewer. */
    private static int distance(String from, String to, int limit) {
        if (Math.abs(from.length() - to.length()) >= limit) {
            return limit;
        }
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i + j;
                if (i > 0 && j > 0) {
                    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                    cost[i][j] =
                            Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
                }
                if (i > 1 && j > 1 && swapped(from.substring(i - 2, i), to.substring(j - 2, j))) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return Math.min(limit, cost[from.length()][to.length()]);
    }

    private static boolean swapped(String pair, String other) {
        return pair.charAt(0) == other.charAt(1) && pair.charAt(1) == other.charAt(0);
    }
}
