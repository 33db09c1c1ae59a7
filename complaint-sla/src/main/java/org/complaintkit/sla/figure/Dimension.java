package org.complaintkit.sla.figure;

/**
 * By what figures may be told apart. Unit and person are those who held the complaint when the thing happened; the others
 * are as they were last recorded of the complaint.
 */
public enum Dimension {
    /** Complaint, repair, enquiry, suggestion, missed call. */
    KIND("kind"),
    /** The unit that held it. */
    UNIT("unit"),
    /** The person: the handler, else who answered it, else who registered it. */
    PERSON("person"),
    /** How it came in. */
    CHANNEL("channel"),
    /** The line. */
    LINE("line"),
    /** The category. */
    CATEGORY("category"),
    /** The recorded cause. */
    CAUSE("cause"),
    /** The severity. */
    SEVERITY("severity"),
    /** Of those declined, on what ground. */
    GROUND("ground");

    private final String word;

    Dimension(String word) {
        this.word = word;
    }

    /**
     * The word used in formats, which but for person and ground is the name of the fact.
     *
     * @return the word
     */
    public String word() {
        return word;
    }
}
