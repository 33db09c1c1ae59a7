package org.complaintkit.identity;

/**
 * The name of a complaint: tenant and id together. Keys are ordered by tenant, then id, by code point.
 *
 * @param tenant whose complaint it is
 * @param id the id that the embedding application gave it
 */
public record ComplaintKey(Tenant tenant, String id) implements Comparable<ComplaintKey> {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is not a name in the sense of {@link Names}
     */
    public ComplaintKey {
        Names.require("complaint", id);
    }

    /**
     * The key of a complaint of the sole tenant.
     *
     * @param id the id of the complaint
     * @return the key
     * @throws IllegalArgumentException if the id is not a name in the sense of {@link Names}
     */
    public static ComplaintKey of(String id) {
        return new ComplaintKey(Tenant.SOLE, id);
    }

    @Override
    public int compareTo(ComplaintKey other) {
        int byTenant = tenant.compareTo(other.tenant);
        return byTenant != 0 ? byTenant : Names.compare(id, other.id);
    }

    @Override
    public String toString() {
        return tenant.equals(Tenant.SOLE) ? id : tenant + "/" + id;
    }
}
