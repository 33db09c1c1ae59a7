package org.complaintkit.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The tree of totals against a walk from block to block; small blocks, so that amounts often end exactly with one. */
class BlocksProperties {

    private static final int SIZE = 4;

    private static Blocks<Total> blocks(List<Integer> open, int touched) {
        Blocks<Total> blocks = new Blocks<>(open.size(), i -> new Total(SIZE, open.get(i)));
        blocks.forward(touched % open.size(), Long.MAX_VALUE, true);
        return blocks;
    }

    private static int amount(int openHere, boolean open) {
        return open ? openHere : SIZE - openHere;
    }

    @Property(seed = "7")
    void forward_finds_the_block_in_which_the_sum_reaches_the_amount(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = SIZE) Integer> open,
            @ForAll @IntRange(max = 40) int touched,
            @ForAll @IntRange(max = 40) int start,
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll boolean which) {
        Blocks<Total> blocks = blocks(open, touched);
        int left = amount;
        int index = start;
        while (index < open.size() && amount(open.get(index), which) < left) {
            left -= amount(open.get(index), which);
            index++;
        }
        long place = blocks.forward(start, amount, which);
        if (index >= open.size()) {
            assertThat(place).isEqualTo(Blocks.NONE);
        } else {
            assertThat(Blocks.index(place)).isEqualTo(index);
            assertThat(Blocks.left(place)).isEqualTo(left);
        }
    }

    @Property(seed = "7")
    void backward_finds_the_block_in_which_the_sum_reaches_the_amount(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = SIZE) Integer> open,
            @ForAll @IntRange(max = 40) int touched,
            @ForAll @IntRange(max = 40) int start,
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll boolean which) {
        Blocks<Total> blocks = blocks(open, touched);
        int before = Math.min(start, open.size());
        int left = amount;
        int index = before - 1;
        while (index >= 0 && amount(open.get(index), which) < left) {
            left -= amount(open.get(index), which);
            index--;
        }
        long place = blocks.backward(before, amount, which);
        if (index < 0) {
            assertThat(place).isEqualTo(Blocks.NONE);
        } else {
            assertThat(Blocks.index(place)).isEqualTo(index);
            assertThat(Blocks.left(place)).isEqualTo(left);
        }
    }

    @Property(seed = "7")
    void open_between_is_the_sum_of_the_blocks_between(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = SIZE) Integer> open,
            @ForAll @IntRange(max = 40) int touched,
            @ForAll @IntRange(max = 40) int one,
            @ForAll @IntRange(max = 40) int other) {
        int from = Math.min(Math.min(one, other), open.size());
        int to = Math.min(Math.max(one, other), open.size());
        assertThat(blocks(open, touched).openBetween(from, to))
                .isEqualTo(IntStream.range(from, to).map(open::get).sum());
    }
}
