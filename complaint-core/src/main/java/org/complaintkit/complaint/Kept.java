package org.complaintkit.complaint;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.BiPredicate;

/** A short list that never changes and gives changed copies; one array, because every complaint holds several. */
final class Kept<T> extends AbstractList<T> implements RandomAccess {

    private static final Kept<?> EMPTY = new Kept<>(new Object[0]);

    private final Object[] values;

    private Kept(Object[] values) {
        this.values = values;
    }

    /** One for all: it holds nothing of any type. */
    @SuppressWarnings("unchecked")
    static <T> Kept<T> empty() {
        return (Kept<T>) EMPTY;
    }

    /** A copy, or the same where it is one of these already. */
    static <T> Kept<T> of(List<T> values) {
        return values instanceof Kept<T> kept
                ? kept
                : new Kept<>(List.copyOf(values).toArray());
    }

    /** Nothing but values of the type is ever put in. */
    @Override
    @SuppressWarnings("unchecked")
    public T get(int index) {
        return (T) values[index];
    }

    @Override
    public int size() {
        return values.length;
    }

    /** Where the first value stands that belongs to a key, or -1. */
    <K> int find(K key, BiPredicate<? super T, ? super K> belongs) {
        for (int i = 0; i < values.length; i++) {
            if (belongs.test(get(i), key)) {
                return i;
            }
        }
        return -1;
    }

    Kept<T> plus(T value) {
        return put(-1, value);
    }

    /** With a value in a place, or at the end where the place is -1. */
    Kept<T> put(int place, T value) {
        if (place >= 0 && values[place].equals(value)) {
            return this;
        }
        Object[] copy = Arrays.copyOf(values, place < 0 ? values.length + 1 : values.length);
        copy[place < 0 ? values.length : place] = value;
        return new Kept<>(copy);
    }

    Kept<T> without(int place) {
        if (place < 0) {
            return this;
        }
        Object[] copy = Arrays.copyOf(values, values.length - 1);
        System.arraycopy(values, place + 1, copy, place, copy.length - place);
        return new Kept<>(copy);
    }
}
