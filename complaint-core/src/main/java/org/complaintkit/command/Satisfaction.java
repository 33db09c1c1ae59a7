package org.complaintkit.command;

import java.util.Arrays;

/** What a complainant says at the call-back; {@code toString} gives the word used in logs and conditions. */
public enum Satisfaction {
    /** Content with what was done. */
    SATISFIED,
    /** Not content with what was done. */
    DISSATISFIED,
    /** Nobody could be reached. */
    UNREACHED;

    /**
     * The satisfaction of a word.
     *
     * @param word satisfied, dissatisfied, unreached
     * @return the satisfaction
     * @throws IllegalArgumentException if it is another word; the message lists these
     */
    public static Satisfaction parse(String word) {
        for (Satisfaction satisfaction : values()) {
            if (satisfaction.toString().equals(word)) {
                return satisfaction;
            }
        }
        throw new IllegalArgumentException(word + " is not a satisfaction; it is one of " + Arrays.toString(values()));
    }

    @Override
    public String toString() {
        return switch (this) {
            case SATISFIED -> "satisfied";
            case DISSATISFIED -> "dissatisfied";
            case UNREACHED -> "unreached";
        };
    }
}
