package org.complaintkit.persistence;

import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;

/** Somebody else was faster: the complaint or account has another version than the expected one. Nothing was kept. */
public final class VersionConflict extends StoreException {

    private static final long serialVersionUID = 1L;

    private final String subject;
    private final long expected;
    private final long actual;

    private VersionConflict(String subject, long expected, long actual) {
        super(subject + " has version " + actual + ", not " + expected + "; load it again and decide anew", null);
        this.subject = subject;
        this.expected = expected;
        this.actual = actual;
    }

    /**
     * A conflict about a complaint.
     *
     * @param key the complaint
     * @param expected the version that the append expected
     * @param actual the version that it has
     */
    public VersionConflict(ComplaintKey key, long expected, long actual) {
        this("complaint " + key, expected, actual);
    }

    /**
     * A conflict about an account.
     *
     * @param party whose account
     * @param expected the version that the append expected
     * @param actual the version that it has
     */
    public VersionConflict(Party party, long expected, long actual) {
        this("account of " + party, expected, actual);
    }

    /**
     * What the conflict is about.
     *
     * @return the complaint or account, by name
     */
    public String subject() {
        return subject;
    }

    /**
     * The version that the append expected.
     *
     * @return the version
     */
    public long expected() {
        return expected;
    }

    /**
     * The version that it has.
     *
     * @return the version
     */
    public long actual() {
        return actual;
    }
}
