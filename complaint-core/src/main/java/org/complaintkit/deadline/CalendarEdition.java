package org.complaintkit.deadline;

/**
 * The name of a working calendar and of one edition of it, as it is stored beside a deadline. Two editions of one calendar
 * may know different dates, or the same dates differently. Immutable; compared by code point.
 *
 * @param id the calendar, for instance {@code cn-office}; a name: 1 to 100 characters, no control characters, no blanks at
 *     the ends
 * @param edition the edition of it, for instance {@code 2026}; a name likewise
 */
public record CalendarEdition(String id, String edition) {

    private static final int LONGEST = 100;

    /**
     * Checks both names.
     *
     * @param id the calendar
     * @param edition the edition of it
     * @throws IllegalArgumentException if either is not a name
     */
    public CalendarEdition {
        requireName("id", id);
        requireName("edition", edition);
    }

    private static void requireName(String parameter, String value) {
        boolean named = !value.isEmpty()
                && value.codePointCount(0, value.length()) <= LONGEST
                && value.equals(value.strip())
                && value.codePoints().noneMatch(Character::isISOControl);
        if (!named) {
            throw new IllegalArgumentException(parameter + " of a calendar must have 1 to " + LONGEST
                    + " characters, none of them a control character, and no blank at either end, but was \"" + value
                    + "\"");
        }
    }

    /**
     * Returns both names as {@code id@edition}.
     *
     * @return the names, joined by {@code @}
     */
    @Override
    public String toString() {
        return id + "@" + edition;
    }
}
