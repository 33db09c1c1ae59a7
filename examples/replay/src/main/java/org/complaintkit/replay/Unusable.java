package org.complaintkit.replay;

import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;

/** Input that cannot be used, with what to do about it. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Text text;

    Unusable(String en, String zh) {
        super(en);
        text = Text.of(en, zh);
    }

    String in(Language language) {
        return text.in(language);
    }
}
