package org.complaintkit.scale.rules;

/** Where what is charged is counted. */
public enum Accounts {
    /** By party, across complaints: a step of its own. */
    BY_PARTY,
    /**
     * In each complaint, as if it could know: what looks simpler, and gives every clerk a first offence in every complaint. The
     * tests show that it comes to something else.
     */
    IN_THE_COMPLAINT;

    /**
     * Which account something is for.
     *
     * @param owed what is asked
     * @return the name of the account
     */
    public String of(Owed owed) {
        String party = Keys.join(owed.tenant(), owed.party());
        return this == BY_PARTY ? party : party + "\n" + owed.complaint();
    }
}
