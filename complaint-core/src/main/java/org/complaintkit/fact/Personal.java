package org.complaintkit.fact;

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
     */
    public static Personal of(String text) {
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
