package org.complaintkit.diagram;

import java.util.List;
import java.util.stream.Collectors;

/** Names as Mermaid shows them and does not read them: what could mean something to it is written as {@code #35;}. */
final class MermaidText {

    private static final String PLAIN = " -,.()[]";

    /** Ends of lines in the eyes of JavaScript. */
    private static final String STRANGE = "\u2028\u2029";

    private MermaidText() {}

    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || (c >= 128 && STRANGE.indexOf(c) < 0) || PLAIN.indexOf(c) >= 0) {
                safe.appendCodePoint(c);
            } else {
                safe.append('#').append(c).append(';');
            }
        });
        return safe.toString();
    }

    static String of(List<String> lines) {
        return lines.stream().map(MermaidText::of).collect(Collectors.joining("<br/>"));
    }
}
