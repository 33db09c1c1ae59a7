package org.complaintkit.fact;

import java.util.Arrays;

/** The types that a fact can have; {@code toString} gives the word used in regimes and messages. */
public enum FactType {
    /** Yes or no. */
    FLAG,
    /** A name. */
    NAME,
    /** An exact number. */
    NUMBER,
    /** An instant. */
    MOMENT,
    /** A date. */
    DAY,
    /** Money with its currency. */
    MONEY,
    /** Several names. */
    LIST,
    /** A text kept apart. */
    PERSONAL;

    /**
     * The type of a word.
     *
     * @param word the word used in regimes and messages
     * @return the type
     * @throws IllegalArgumentException if no type has this word
     */
    public static FactType parse(String word) {
        for (FactType type : values()) {
            if (type.toString().equals(word)) {
                return type;
            }
        }
        throw new IllegalArgumentException(word + " is not a type of fact; the types are " + Arrays.toString(values()));
    }

    @Override
    public String toString() {
        return switch (this) {
            case FLAG -> "flag";
            case NAME -> "name";
            case NUMBER -> "number";
            case MOMENT -> "moment";
            case DAY -> "day";
            case MONEY -> "money";
            case LIST -> "list";
            case PERSONAL -> "personal";
        };
    }
}
