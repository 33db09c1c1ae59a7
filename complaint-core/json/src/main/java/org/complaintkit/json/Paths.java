package org.complaintkit.json;

/** How the way through a document is written: {@code limits[2].within}, {@code activities["Add penalty"]}. */
final class Paths {

    private Paths() {}

    static String field(String parent, String name) {
        if (!plain(name)) {
            return parent + "[" + Phrases.quote(name) + "]";
        }
        return parent.isEmpty() ? name : parent + "." + name;
    }

    static String item(String parent, int index) {
        return parent + "[" + index + "]";
    }

    private static boolean plain(String name) {
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            int c = name.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '$') {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
