package org.complaintkit.lifecycle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The moves of the main track by the names of state and verb together, each in a place of its own: the way that nearly all
 * look-ups take. A move that finds its place taken is left out, and found in the table.
 */
final class Direct {

    private static final int GOLDEN = 0x9E3779B1;
    private static final int TRIES = 200;
    private static final int SPARSEST = 16;

    private final int factor;
    private final int shift;
    private final @Nullable Cell[] cells;

    Direct(List<Cell> moves) {
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(4 * moves.size() - 1, 1));
        int found = 0;
        while (found == 0 && (1 << bits) < SPARSEST * Math.max(moves.size(), 1)) {
            found = factor(moves, 32 - bits);
            bits += found == 0 ? 1 : 0;
        }
        factor = found == 0 ? GOLDEN : found;
        shift = 32 - bits;
        cells = new Cell[1 << bits];
        for (Cell move : moves) {
            int place = place(move.state().hashCode(), move.verb(), factor, shift);
            cells[place] = cells[place] == null ? move : cells[place];
        }
    }

    /** A factor under which no two moves meet, or 0. */
    private static int factor(List<Cell> moves, int shift) {
        for (int i = 1; i <= TRIES; i++) {
            int factor = GOLDEN * (2 * i - 1);
            if (areApart(moves, factor, shift)) {
                return factor;
            }
        }
        return 0;
    }

    private static boolean areApart(List<Cell> moves, int factor, int shift) {
        boolean[] taken = new boolean[1 << (32 - shift)];
        for (Cell move : moves) {
            int place = place(move.state().hashCode(), move.verb(), factor, shift);
            if (taken[place]) {
                return false;
            }
            taken[place] = true;
        }
        return true;
    }

    /** Where a move of the main track stands, if anywhere. */
    static int place(int stateHash, String verb, int factor, int shift) {
        return ((stateHash * 31 + verb.hashCode()) * factor) >>> shift;
    }

    int factor() {
        return factor;
    }

    int shift() {
        return shift;
    }

    @Nullable
    Cell[] cells() {
        return cells;
    }
}
