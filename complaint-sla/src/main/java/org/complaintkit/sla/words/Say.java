package org.complaintkit.sla.words;

import java.util.List;
import java.util.function.Function;
import org.complaintkit.rule.Text;

/** Puts texts together in both languages at once. */
final class Say {

    static final Text NOTHING = Text.same("");

    private Say() {}

    /** A sentence whose places {@code {0}}, {@code {1}} are filled. */
    static Text of(String en, String zh, Text... parts) {
        return Text.of(filled(en, Text::en, parts), filled(zh, Text::zh, parts));
    }

    private static String filled(String sentence, Function<Text, String> language, Text... parts) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < sentence.length(); i++) {
            boolean place = sentence.charAt(i) == '{' && i + 2 < sentence.length() && sentence.charAt(i + 2) == '}';
            if (place) {
                out.append(language.apply(parts[sentence.charAt(i + 1) - '0']));
                i += 2;
            } else {
                out.append(sentence.charAt(i));
            }
        }
        return out.toString();
    }

    /** One after the other, with commas. */
    static Text list(List<Text> all) {
        return joined(all, ", ", "、");
    }

    static Text or(List<Text> all) {
        return joined(all, " or ", "或");
    }

    static Text and(List<Text> all) {
        return joined(all, " and ", "且");
    }

    static Text sentences(List<Text> all) {
        return joined(all, "; ", ";");
    }

    private static Text joined(List<Text> all, String en, String zh) {
        return Text.of(
                String.join(en, all.stream().map(Text::en).toList()),
                String.join(zh, all.stream().map(Text::zh).toList()));
    }
}
