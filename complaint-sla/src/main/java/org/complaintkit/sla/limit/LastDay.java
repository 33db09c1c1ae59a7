package org.complaintkit.sla.limit;

/** What becomes of a last day that is a day off. */
public enum LastDay {
    /** It moves to the next working day (the Civil Code of the People's Republic of China, article 203). */
    MOVED,
    /** It moves back to the last working day before it, unless that has ended when the clock starts; then it stays. */
    MOVED_BACK,
    /** It stays. */
    NOT_MOVED
}
