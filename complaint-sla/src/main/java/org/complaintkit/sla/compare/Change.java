package org.complaintkit.sla.compare;

import java.util.List;
import java.util.Optional;
import org.complaintkit.rule.Text;

/**
 * One difference between two documents, in words.
 *
 * @param kind whether something came, went or changed
 * @param section the section that it stands in, {@code limits}
 * @param id which part of it; empty for a section without parts
 * @param field the field that changed; empty where a whole part came or went
 * @param where what the section, the part and the field are called
 * @param before what it said; empty where there was nothing
 * @param after what it says; empty where there is nothing any more
 * @param basis the rules that the part cites, after the change if it is still there
 */
public record Change(
        Kind kind,
        String section,
        String id,
        Optional<String> field,
        Text where,
        Text before,
        Text after,
        List<String> basis) {

    /** What became of it. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It says something else. */
        CHANGED
    }

    /** Takes a copy of the basis. */
    public Change {
        basis = List.copyOf(basis);
    }

    /**
     * The difference as a sentence.
     *
     * @return the sentence
     */
    public Text text() {
        return switch (kind) {
            case ADDED -> Text.of("new: " + where.en() + tail(after.en()), "新增:" + where.zh() + tail(after.zh()));
            case REMOVED -> Text.of("gone: " + where.en() + tail(before.en()), "取消:" + where.zh() + tail(before.zh()));
            case CHANGED ->
                Text.of(
                        where.en() + ": " + before.en() + " \u2192 " + after.en(),
                        where.zh() + ":" + before.zh() + " \u2192 " + after.zh());
        };
    }

    private static String tail(String says) {
        return says.isEmpty() ? "" : " (" + says + ")";
    }
}
