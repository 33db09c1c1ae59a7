package org.complaintkit.fact;

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
