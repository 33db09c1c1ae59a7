package org.complaintkit.sla.limit;

import java.time.Duration;

/** A length of time as people write it: {@code 2 h}, {@code 1 h 30 min}, {@code 45 s}; the same in every language. */
final class Lengths {

    private Lengths() {}

    static String words(Duration length) {
        StringBuilder words = new StringBuilder();
        add(words, length.toHours(), "h");
        add(words, length.toMinutesPart(), "min");
        add(words, length.toSecondsPart(), "s");
        if (length.toNanosPart() != 0) {
            add(words, length.toNanosPart(), "ns");
        }
        return words.isEmpty() ? "0 s" : words.toString();
    }

    private static void add(StringBuilder words, long count, String unit) {
        if (count != 0) {
            words.append(words.isEmpty() ? "" : " ").append(count).append(' ').append(unit);
        }
    }
}
