package org.complaintkit.json;

import org.complaintkit.rule.Text;

/** Whether a string is text: half a surrogate pair is no character and cannot be written as UTF-8. */
final class Surrogates {

    private Surrogates() {}

    static Fault fault(Place place) {
        Text found = new Text("half of such a character", "半个代理对");
        return Fault.of(place, "half-character", Phrases.WHOLE_PAIR, found);
    }

    static boolean broken(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
