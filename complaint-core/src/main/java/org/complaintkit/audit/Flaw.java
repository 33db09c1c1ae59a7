package org.complaintkit.audit;

import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.rule.Text;

/**
 * What is wrong with the events of a complaint as they were found.
 *
 * @param complaint the complaint
 * @param kind what is wrong
 * @param version which event, by its version
 * @param upTo the last one of a run of missing events; otherwise the version again
 */
public record Flaw(ComplaintKey complaint, Kind kind, long version, long upTo) {

    /** What can be wrong. */
    public enum Kind {
        /** The event or its envelope is not what was recorded. */
        CHANGED,
        /** There is none of this version: it was removed, or cut off at the end. */
        MISSING,
        /** It stands behind a later one. */
        OUT_OF_ORDER,
        /** There is more than one of this version. */
        REPEATED,
        /** It is of a later version than the last one known. */
        UNKNOWN,
        /** It belongs to another complaint. */
        FOREIGN
    }

    static Flaw of(ComplaintKey complaint, Kind kind, long version) {
        return new Flaw(complaint, kind, version, version);
    }

    /**
     * What is wrong, as a sentence.
     *
     * @return in both languages
     */
    public Text text() {
        String events = version == upTo ? "event " + version : "events " + version + " to " + upTo;
        String which = version == upTo ? "第" + version + "个事件" : "第" + version + "至" + upTo + "个事件";
        return switch (kind) {
            case CHANGED -> said(events + " is not what was recorded", which + "与记录时不符");
            case MISSING -> said(events + (version == upTo ? " is" : " are") + " missing", which + "缺失");
            case OUT_OF_ORDER -> said(events + " stands behind a later one", which + "排在后面的事件之后");
            case REPEATED -> said(events + " is there more than once", which + "出现多次");
            case UNKNOWN -> said(events + " comes after the last one known", which + "在已知的最后一个事件之后");
            case FOREIGN -> said(events + " belongs to another complaint", which + "属于另一单");
        };
    }

    private Text said(String en, String zh) {
        return Text.of(complaint + ": " + en, complaint + "：" + zh);
    }

    /** The sentence in English. */
    @Override
    public String toString() {
        return text().en();
    }
}
