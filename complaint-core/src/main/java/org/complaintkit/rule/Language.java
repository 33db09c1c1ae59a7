package org.complaintkit.rule;

import java.util.Locale;
import java.util.Map;

/** A language to speak in. English and Chinese are built in; an embedder adds one with {@link #of}. */
public interface Language {

    /** English. */
    Language ENGLISH = new BuiltIn(Locale.ENGLISH);

    /** Chinese, simplified. */
    Language CHINESE = new BuiltIn(Locale.SIMPLIFIED_CHINESE);

    /**
     * Which language it is.
     *
     * @return the locale
     */
    Locale locale();

    /**
     * The sentence for a wording, its places still in braces.
     *
     * @param wording what is to be said
     * @return the sentence
     */
    String template(Wording wording);

    /**
     * A further language; what it has no sentence for is said in English.
     *
     * @param locale which language it is
     * @param templates sentences by the code of their wording
     * @return the language
     */
    static Language of(Locale locale, Map<String, String> templates) {
        return new Added(locale, Map.copyOf(templates));
    }
}

record BuiltIn(Locale locale) implements Language {
    @Override
    public String template(Wording wording) {
        return locale.getLanguage().equals("zh") ? wording.zh() : wording.en();
    }
}

record Added(Locale locale, Map<String, String> templates) implements Language {
    @Override
    public String template(Wording wording) {
        return templates.getOrDefault(wording.code(), wording.en());
    }
}
