package org.complaintkit.identity;

import java.util.Locale;

/**
 * The rule for every string that is a name: ids, roles, units, kinds, verbs, states, rules.
 *
 * <p>A name has 1 to {@value #LONGEST} characters, no control characters, none that nobody can see (such as those without a
 * width) and no blanks at its ends. Texts that people write freely are not names; they are personal data and are kept
 * apart from the events.
 */
public final class Names {

    /** The most characters (code points) that a name may have. */
    public static final int LONGEST = 100;

    private Names() {}

    /**
     * Returns the name if it keeps the rule.
     *
     * @param what what the name names, for the message
     * @param name the name to look at
     * @return the same name
     * @throws IllegalArgumentException if it is empty, too long, has a control character, one that nobody can see, a
     *     surrogate without its other half or a blank at an end; the message says which and what is allowed
     */
    public static String require(String what, String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException(what + ": a name must not be empty");
        }
        if (name.length() > LONGEST && name.codePointCount(0, name.length()) > LONGEST) {
            throw new IllegalArgumentException(what + ": a name has at most " + LONGEST + " characters, this one has "
                    + name.codePointCount(0, name.length()));
        }
        requireLegible(what, name);
        if (isBlank(name.charAt(0)) || isBlank(name.charAt(name.length() - 1))) {
            throw new IllegalArgumentException(what + ": a name must not begin or end with a blank: [" + name + "]");
        }
        return name;
    }

    private static void requireLegible(String what, String name) {
        int units;
        for (int i = 0; i < name.length(); i += units) {
            int c = name.codePointAt(i);
            units = Character.charCount(c);
            if (Character.isISOControl(c)) {
                throw new IllegalArgumentException(
                        what + ": a name must not have control characters; there is " + unit(c) + " at position " + i);
            }
            if (c > 127 && Character.getType(c) == Character.FORMAT) {
                throw new IllegalArgumentException(what
                        + ": a name must not have characters that nobody can see; there is " + unit(c)
                        + " at position " + i);
            }
            if (units == 1 && Character.isSurrogate((char) c)) {
                throw new IllegalArgumentException(what + ": a name must not have half a character; there is " + unit(c)
                        + " alone at position " + i);
            }
        }
    }

    private static String unit(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    /**
     * Compares two names by code point, so that the order is the same on every machine and in every locale.
     *
     * @param a one name
     * @param b another name
     * @return negative, zero or positive as {@code a} comes before, is, or comes after {@code b}
     */
    public static int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean surrogates = Character.isSurrogate(x) != Character.isSurrogate(y);
                // A surrogate stands for a code point above every lone char, though its unit value is lower than some.
                return surrogates ? (Character.isSurrogate(x) ? 1 : -1) : Character.compare(x, y);
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
