package org.complaintkit.diagram;

import java.util.HashSet;
import java.util.Set;

/**
 * Ids that Mermaid and Graphviz both take: letters and digits of ASCII, and underscores. Each has two words at least, so that
 * none is a word of either language.
 */
final class Ids {

    private final Set<String> taken = new HashSet<>();

    /** An id that nobody has yet, as near to the names as may be. */
    String make(String... names) {
        StringBuilder id = new StringBuilder();
        for (String name : names) {
            id.append(id.isEmpty() ? "" : "_").append(word(name));
        }
        String made = id.toString();
        for (int i = 2; !taken.add(made); i++) {
            made = id + "_" + i;
        }
        return made;
    }

    private static String word(String name) {
        StringBuilder word = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                word.append(gap && !word.isEmpty() ? "_" : "").append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return word.isEmpty() ? "x" : word.toString();
    }
}
