package org.complaintkit.rule;

/**
 * A sentence that the library can say, with places in braces that the facts of the case fill: {@code {verb} is not open
 * in {state}}.
 *
 * @param code the stable name by which programs and translations know it
 * @param en the sentence in English
 * @param zh the sentence in Chinese
 */
public record Wording(String code, String en, String zh) {

    /**
     * Makes a wording.
     *
     * @param code the stable name
     * @param en the sentence in English
     * @param zh the sentence in Chinese
     * @return the wording
     */
    public static Wording of(String code, String en, String zh) {
        return new Wording(code, en, zh);
    }
}
