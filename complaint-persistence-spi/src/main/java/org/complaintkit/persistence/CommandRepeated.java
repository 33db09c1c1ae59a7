package org.complaintkit.persistence;

import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.Tenant;

/** Events were appended under this command id before. Nothing was kept; {@link ComplaintStore#answered} has them. */
public final class CommandRepeated extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient Tenant tenant;
    private final transient CommandId id;

    /**
     * A repeat.
     *
     * @param tenant the tenant
     * @param id the id that is known
     */
    public CommandRepeated(Tenant tenant, CommandId id) {
        super("tenant " + tenant + " has events under command id " + id + " already", null);
        this.tenant = tenant;
        this.id = id;
    }

    /**
     * Whose command.
     *
     * @return the tenant
     */
    public Tenant tenant() {
        return tenant;
    }

    /**
     * The id that is known.
     *
     * @return the id
     */
    public CommandId id() {
        return id;
    }
}
