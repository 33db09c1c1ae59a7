package org.complaintkit.sla.penalty;

/** What becomes of the counts of others where a charge comes late, is withdrawn or waived. */
public enum Late {
    /** Those after it are counted anew, by entries that correct them. */
    RECOUNT("recount"),
    /** Others keep their numbers; one that comes late takes the next. */
    KEEP("keep");

    private final String word;

    Late(String word) {
        this.word = word;
    }

    /**
     * The word used in regimes.
     *
     * @return the word
     */
    public String word() {
        return word;
    }
}
