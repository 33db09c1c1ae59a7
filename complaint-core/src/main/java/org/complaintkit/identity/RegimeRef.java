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
     * @throws IllegalArgumentException if the id or the version is not a name in the sense of {@link Names}, or the
     *     version has an {@code @}, before which the id ends in print
     */
    public RegimeRef {
        Names.require("regime", id);
        Names.require("regime version", version);
        if (version.indexOf('@') >= 0) {
            throw new IllegalArgumentException("regime version: an @ stands before the version, not in it: " + version);
        }
    }

    /**
     * Reads a version as it is printed.
     *
     * @param written the id, {@code @}, the version
     * @return the reference
     * @throws IllegalArgumentException if there is no {@code @}, or no name on either side of it
     */
    public static RegimeRef parse(String written) {
        int at = written.lastIndexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("a version of a regime is written id@version, here it is " + written);
        }
        return new RegimeRef(written.substring(0, at), written.substring(at + 1));
    }

    @Override
    public String toString() {
        return id + "@" + version;
    }
}
