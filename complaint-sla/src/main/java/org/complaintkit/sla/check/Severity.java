package org.complaintkit.sla.check;

import org.complaintkit.rule.Text;

/** How bad a finding is, the worst first. */
public enum Severity {
    /** Somebody will be stuck, or charged for what is right. */
    ERROR("error", "错误"),
    /** The document contradicts itself, or says nothing where it should. */
    WARNING("warning", "警告"),
    /** Worth knowing; often meant so. */
    NOTE("note", "提示");

    // A record of texts; core does not carry the annotation that would say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Text title;

    Severity(String en, String zh) {
        title = new Text(en, zh);
    }

    /**
     * What it is called.
     *
     * @return its name in both languages
     */
    public Text title() {
        return title;
    }
}
