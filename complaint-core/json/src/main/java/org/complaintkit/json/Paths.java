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
        return !name.isEmpty()
                && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '$');
    }
}
