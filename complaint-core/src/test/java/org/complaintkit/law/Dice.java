package org.complaintkit.law;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Choices read from a list of numbers, so that jqwik can shrink whatever is built from them: fewer and smaller numbers
 * give fewer and simpler choices. Once the list is used up every choice is the first.
 */
public final class Dice {

    private final List<Integer> numbers;
    private int next;

    public Dice(List<Integer> numbers) {
        this.numbers = numbers;
    }

    public static Arbitrary<List<Integer>> numbers(int most) {
        return Arbitraries.integers().between(0, 9_999).list().ofMaxSize(most);
    }

    public int below(int bound) {
        int number = next < numbers.size() ? numbers.get(next) : 0;
        next++;
        return number % bound;
    }

    public boolean oneIn(int many) {
        return below(many) == many - 1;
    }

    public <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
