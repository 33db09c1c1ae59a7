package org.complaintkit.crm.ticket;

import org.complaintkit.identity.Role;

/** What the people of the team are to a ticket. */
public final class Roles {

    public static final Role AGENT = Role.of("agent");
    public static final Role PLANNER = Role.of("planner");
    public static final Role FITTER = Role.of("fitter");
    public static final Role MANAGER = Role.of("manager");

    private Roles() {}
}
