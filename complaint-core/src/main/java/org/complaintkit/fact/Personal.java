package org.complaintkit.fact;

import java.util.Locale;

/**
 * A text that only those with the right may see: a name, a telephone number, what somebody wrote.
 *
 * <p>It has no equality by content and its {@link #toString()} tells nothing, so that it cannot reach a log or a
 * message by accident.
 */
public final class Personal {

    private final String text;

    private Personal(String text) {
        this.text = text;
    }

    /**
     * Wraps a text.
     *
     * @param text the text; may be empty and may have any length
     * @return the wrapped text
     * @throws IllegalArgumentException if it has a control character other than tab and line ends, or half a character
     *     (a surrogate alone); not every store can hold these. The message says where, never what stands around it
     */
    public static Personal of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0)) {
                throw new IllegalArgumentException("a text must not have control characters other than tab and line"
                        + " ends, nor half a character; there is " + String.format(Locale.ROOT, "U+%04X", (int) c)
                        + " at position " + i);
            }
        }
        return new Personal(text);
    }

    /**
     * The text itself, for whoever has the right to see it.
     *
     * @return the text
     */
    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "personal";
    }
}
