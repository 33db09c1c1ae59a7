package org.complaintkit.json;

/**
 * A few words in both languages, as they stand inside the sentence of a {@link Fault}.
 *
 * @param en the English words, without a full stop
 * @param zh the Chinese words, without a full stop
 */
public record Phrase(String en, String zh) {

    /**
     * Words that are the same in both languages: a name, a literal.
     *
     * @param words the words
     * @return the phrase
     */
    public static Phrase same(String words) {
        return new Phrase(words, words);
    }
}
