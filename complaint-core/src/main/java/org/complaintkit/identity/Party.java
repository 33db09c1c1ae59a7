package org.complaintkit.identity;

/**
 * Whoever can be charged with a sanction: a person or a unit, named within its tenant.
 *
 * @param tenant the tenant that the party belongs to
 * @param id the name of the person or unit
 */
public record Party(Tenant tenant, String id) implements Comparable<Party> {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is not a name in the sense of {@link Names}
     */
    public Party {
        Names.require("party", id);
    }

    /**
     * A party of the sole tenant.
     *
     * @param id the name of the person or unit
     * @return the party
     * @throws IllegalArgumentException if the id is not a name in the sense of {@link Names}
     */
    public static Party of(String id) {
        return new Party(Tenant.SOLE, id);
    }

    @Override
    public int compareTo(Party other) {
        int byTenant = tenant.compareTo(other.tenant);
        return byTenant != 0 ? byTenant : Names.compare(id, other.id);
    }

    @Override
    public String toString() {
        return tenant.equals(Tenant.SOLE) ? id : tenant + "/" + id;
    }
}
