package org.complaintkit.scale.rules;

import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;

/** Names of two parts as one text, to key a stream by. A line feed parts them: no name holds one. */
public final class Keys {

    private static final char BETWEEN = '\n';

    private Keys() {}

    /**
     * Joins two names.
     *
     * @param tenant the tenant
     * @param name a name within it
     * @return one text for both
     */
    public static String join(String tenant, String name) {
        return tenant + BETWEEN + name;
    }

    /**
     * A complaint's key as a text.
     *
     * @param key the key
     * @return one text
     */
    public static String of(ComplaintKey key) {
        return join(key.tenant().id(), key.id());
    }

    /**
     * The key again.
     *
     * @param joined what {@link #of} gave
     * @return the complaint's key
     */
    public static ComplaintKey complaint(String joined) {
        int between = joined.indexOf(BETWEEN);
        return new ComplaintKey(Tenant.of(joined.substring(0, between)), joined.substring(between + 1));
    }
}
