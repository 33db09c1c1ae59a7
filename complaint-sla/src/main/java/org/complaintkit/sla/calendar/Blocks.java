package org.complaintkit.sla.calendar;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a calendar, each compiled when it is first asked for, and over them a tree of totals, so that a search steps
 * over many compiled blocks at once. Nodes are immutable and a node's value depends on nothing but its place, so threads may
 * compile the same one side by side and either may win.
 */
final class Blocks<B extends Total> {

    static final int NONE = -1;

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
        long sum = 0;
        int index = from;
        while (index < to) {
            int width = widestStep(index, to, true);
            sum += total(index, width).open;
            index += width;
        }
        return sum;
    }

    /** The first block from an index on in which the sum of what is open (or closed) reaches an amount. */
    int forward(int from, long amount, boolean open) {
        long left = amount;
        int index = from;
        int most = Integer.MAX_VALUE;
        while (index < count) {
            int width = Math.min(widestStep(index, count, true), most);
            long here = total(index, width).amount(open);
            if (here < left) {
                left -= here;
                index += width;
            } else if (width == 1) {
                return index;
            } else {
                most = width / 2;
            }
        }
        return NONE;
    }

    /** The last block before an index in which the sum of what is open (or closed), counted backwards, reaches an amount. */
    int backward(int before, long amount, boolean open) {
        long left = amount;
        int end = before;
        int most = Integer.MAX_VALUE;
        while (end > 0) {
            int width = Math.min(widestStep(end, 0, false), most);
            long here = total(end - width, width).amount(open);
            if (here < left) {
                left -= here;
                end -= width;
            } else if (width == 1) {
                return end - 1;
            } else {
                most = width / 2;
            }
        }
        return NONE;
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
