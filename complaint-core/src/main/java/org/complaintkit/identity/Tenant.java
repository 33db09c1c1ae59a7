package org.complaintkit.identity;

/**
 * One of the organisations that share an installation; complaints of two tenants never meet.
 *
 * @param id the name of the tenant
 */
public record Tenant(String id) implements Comparable<Tenant> {

    /** The tenant of an installation that serves one organisation only; written {@code -}. */
    public static final Tenant SOLE = new Tenant("-");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    public Tenant {
        Names.require("tenant", id);
    }

    /**
     * Makes one from its name.
     *
     * @param id the name of the tenant
     * @return the value
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    public static Tenant of(String id) {
        return new Tenant(id);
    }

    @Override
    public int compareTo(Tenant other) {
        return Names.compare(id, other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
