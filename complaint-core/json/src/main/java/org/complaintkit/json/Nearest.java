package org.complaintkit.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The valid name that somebody probably meant; says nothing rather than guess. */
final class Nearest {

    private Nearest() {}

    static Optional<String> of(String written, Collection<String> valid) {
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
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, from, to, i, j);
            }
        }
        return Math.min(limit, cost[from.length()][to.length()]);
    }

    private static int step(int[][] cost, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
