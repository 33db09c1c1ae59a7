package org.complaintkit.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A list that is copied once it changes, and not before. */
final class Edited<T> {

    private final List<T> before;
    private @Nullable List<T> after;

    Edited(List<T> before) {
        this.before = before;
    }

    /** Puts a value in the place of the first that is the same, or at the end. */
    void put(T value, Predicate<T> same) {
        List<T> list = list();
        for (int i = 0; i < list.size(); i++) {
            if (same.test(list.get(i))) {
                list.set(i, value);
                return;
            }
        }
        list.add(value);
    }

    /** The first that is meant, as it stands now. */
    Optional<T> first(Predicate<T> meant) {
        for (T value : after == null ? before : after) {
            if (meant.test(value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    void add(T value) {
        list().add(value);
    }

    void removeIf(Predicate<T> gone) {
        list().removeIf(gone);
    }

    private List<T> list() {
        if (after == null) {
            after = new ArrayList<>(before.size() + 2);
            after.addAll(before);
        }
        return after;
    }

    List<T> done() {
        return after == null ? before : List.copyOf(after);
    }
}
