package org.complaintkit.rule;

import java.util.Map;

/**
 * A wording with the facts that fill its places; the sentence is made when asked for.
 *
 * @param wording what is said
 * @param details the values of its places
 */
public record Phrase(Wording wording, Map<String, String> details) {

    /** Takes a copy of the details. */
    public Phrase {
        details = Map.copyOf(details);
    }

    /**
     * The sentence.
     *
     * @param language the language to say it in
     * @return the sentence with its places filled; a place without a value stays as it is
     */
    public String in(Language language) {
        String template = language.template(wording);
        StringBuilder sentence = new StringBuilder(template.length() + 40);
        int from = 0;
        while (from < template.length()) {
            int open = template.indexOf('{', from);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = template.substring(open + 1, close);
            sentence.append(template, from, open).append(details.getOrDefault(name, "{" + name + "}"));
            from = close + 1;
        }
        return sentence.append(template, from, template.length()).toString();
    }

    /**
     * The sentence in both built-in languages.
     *
     * @return the text
     */
    public Text text() {
        return Text.of(in(Language.ENGLISH), in(Language.CHINESE));
    }

    /**
     * The sentence in English, for logs and debuggers.
     *
     * @return the sentence
     */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
