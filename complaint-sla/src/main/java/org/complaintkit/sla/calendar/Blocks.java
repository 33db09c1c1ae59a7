package org.complaintkit.sla.calendar;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a calendar, each compiled when it is first asked for, and over them a tree of totals, so that a search steps
 * over many compiled blocks at once. Nodes are immutable and a node's value depends on nothing but its place, so threads may
 * compile the same one side by side and either may win.
 */
final class Blocks<B extends Total> {

    static final long NONE = -1;

    /** So many blocks are tried one by one before the tree is worth its steps. */
    private static final int NEAR = 4;

    private final int count;
    private final int firstLeaf;
    private final IntFunction<B> compiler;
    private final @Nullable Total[] nodes;

    Blocks(int count, IntFunction<B> compiler) {
        this.count = count;
        this.compiler = compiler;
        firstLeaf = count == 1 ? 1 : Integer.highestOneBit(count - 1) << 1;
        nodes = new Total[firstLeaf + count];
    }

    int count() {
        return count;
    }

    /** Only blocks are ever put at leaves. */
    @SuppressWarnings("unchecked")
    B block(int index) {
        Total known = nodes[firstLeaf + index];
        if (known == null) {
            known = compiler.apply(index);
            nodes[firstLeaf + index] = known;
        }
        return (B) known;
    }

    /** The open units of the blocks from one index up to but not including another. */
    long openBetween(int from, int to) {
        return to - from < NEAR ? openOfFew(from, to) : openOfMany(from, to);
    }

    private long openOfFew(int from, int to) {
        long sum = 0;
        for (int index = from; index < to; index++) {
            sum += block(index).open;
        }
        return sum;
    }

    private long openOfMany(int from, int to) {
        long sum = 0;
        int index = from;
        while (index < to) {
            int width = widestStep(index, to, true);
            sum += total(index, width).open;
            index += width;
        }
        return sum;
    }

    /**
     * Where, from a block on, the sum of what is open (or closed) reaches an amount: the block, and how much of the amount is
     * left for it.
     */
    long forward(int from, long amount, boolean open) {
        long left = amount;
        int index = from;
        for (int near = Math.min(count, from + NEAR); index < near; index++) {
            long here = block(index).amount(open);
            if (here >= left) {
                return place(index, left);
            }
            left -= here;
        }
        int most = Integer.MAX_VALUE;
        while (index < count) {
            int width = Math.min(widestStep(index, count, true), most);
            long here = total(index, width).amount(open);
            if (here < left) {
                left -= here;
                index += width;
            } else if (width == 1) {
                return place(index, left);
            } else {
                most = width / 2;
            }
        }
        return NONE;
    }

    /** The same backwards from before a block; what is left then counts from the found block's end. */
    long backward(int before, long amount, boolean open) {
        long left = amount;
        int end = before;
        for (int near = Math.max(0, before - NEAR); end > near; end--) {
            long here = block(end - 1).amount(open);
            if (here >= left) {
                return place(end - 1, left);
            }
            left -= here;
        }
        int most = Integer.MAX_VALUE;
        while (end > 0) {
            int width = Math.min(widestStep(end, 0, false), most);
            long here = total(end - width, width).amount(open);
            if (here < left) {
                left -= here;
                end -= width;
            } else if (width == 1) {
                return place(end - 1, left);
            } else {
                most = width / 2;
            }
        }
        return NONE;
    }

    /** Block and amount in one number, so that a search allocates nothing; a block has less than 2^31 units. */
    private static long place(int index, long left) {
        return ((long) index << Integer.SIZE) | left;
    }

    static int index(long place) {
        return (int) (place >> Integer.SIZE);
    }

    static int left(long place) {
        return (int) place;
    }

    /** The widest aligned run of blocks at an edge that does not pass the limit and whose total is known. */
    private int widestStep(int edge, int limit, boolean ahead) {
        int width = 1;
        int room = Math.abs(limit - edge);
        while (2 * width <= room
                && (edge & (2 * width - 1)) == 0
                && isKnown(ahead ? edge : edge - 2 * width, 2 * width)) {
            width *= 2;
        }
        return width;
    }

    private boolean isKnown(int index, int width) {
        int node = node(index, width);
        if (nodes[node] == null) {
            Total left = nodes[2 * node];
            Total right = nodes[2 * node + 1];
            if (left == null || right == null) {
                return false;
            }
            nodes[node] = Total.sum(left, right);
        }
        return true;
    }

    private Total total(int index, int width) {
        Total known = width == 1 ? null : nodes[node(index, width)];
        return known == null ? block(index) : known;
    }

    private int node(int index, int width) {
        return (firstLeaf + index) >> Integer.numberOfTrailingZeros(width);
    }
}
