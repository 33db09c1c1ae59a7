package org.complaintkit.identity;

/**
 * A version of a regime, by name; printed as {@code id@version}.
 *
 * @param id the id of the regime
 * @param version the version
 */
public record RegimeRef(String id, String version) {

    /**
     * Checks both names.
     *
     * @throws IllegalArgumentException if the id or the version is not a name in the sense of {@link Names}
     */
    public RegimeRef {
        Names.require("regime", id);
        Names.require("regime version", version);
    }

    @Override
    public String toString() {
        return id + "@" + version;
    }
}
