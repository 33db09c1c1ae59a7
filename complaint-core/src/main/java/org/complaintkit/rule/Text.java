package org.complaintkit.rule;

/**
 * A text in the two languages that the library speaks.
 *
 * @param en in English
 * @param zh in Chinese
 */
public record Text(String en, String zh) {

    /**
     * Makes a text.
     *
     * @param en in English
     * @param zh in Chinese
     * @return the text
     */
    public static Text of(String en, String zh) {
        return new Text(en, zh);
    }

    /**
     * A text that is the same in both languages: a name, a number, a date.
     *
     * @param words the words
     * @return the text
     */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /**
     * The text in a language; an embedder's third language gets the English one.
     *
     * @param language the language
     * @return the text
     */
    public String in(Language language) {
        return language.locale().getLanguage().equals("zh") ? zh : en;
    }
}
