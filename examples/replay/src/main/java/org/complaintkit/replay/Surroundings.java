package org.complaintkit.replay;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.complaintkit.rule.Language;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out standard output; takes bytes in UTF-8
 * @param err standard error
 * @param language the language to speak
 * @param interactive whether somebody watches standard error
 */
record Surroundings(InputStream in, OutputStream out, PrintStream err, Language language, boolean interactive) {

    String say(String en, String zh) {
        return language.locale().getLanguage().equals("zh") ? zh : en;
    }
}
