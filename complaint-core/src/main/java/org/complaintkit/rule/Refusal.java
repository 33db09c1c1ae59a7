package org.complaintkit.rule;

import java.util.List;
import java.util.Map;

/**
 * A rule says no: why, and by which rules. A value, never an exception; nothing has changed.
 *
 * @param phrase the reason
 * @param basis the rules that it rests on; empty where the lifecycle alone refuses
 */
public record Refusal(Phrase phrase, List<String> basis) {

    /** Takes a copy of the basis. */
    public Refusal {
        basis = List.copyOf(basis);
    }

    /**
     * A refusal that cites no rule.
     *
     * @param wording the reason
     * @param details the values of its places
     * @return the refusal
     */
    public static Refusal of(Wording wording, Map<String, String> details) {
        return new Refusal(new Phrase(wording, details), List.of());
    }

    /**
     * The stable name of the reason.
     *
     * @return the code
     */
    public String code() {
        return phrase.wording().code();
    }

    /**
     * The reason in both built-in languages.
     *
     * @return the text
     */
    public Text text() {
        return phrase.text();
    }

    /**
     * Code, reason and what it rests on, for logs and debuggers.
     *
     * @return such as {@code not-open: answer is not open in state closed (R03-04)}
     */
    @Override
    public String toString() {
        return code() + ": " + phrase + (basis.isEmpty() ? "" : " (" + String.join(", ", basis) + ")");
    }
}
