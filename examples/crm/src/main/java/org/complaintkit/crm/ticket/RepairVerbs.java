package org.complaintkit.crm.ticket;

import org.complaintkit.lifecycle.Verb;

/** What the team does with a ticket. Register, decline, follow-up and complain-again are the library's; the others our own. */
public final class RepairVerbs {

    public static final Verb REGISTER = Verb.of("register");
    public static final Verb DECLINE = Verb.of("decline");
    public static final Verb SCHEDULE = Verb.of("schedule-visit");
    public static final Verb AWAIT_PART = Verb.of("await-part");
    public static final Verb PART_ARRIVED = Verb.of("part-arrived");
    public static final Verb REPAIR = Verb.of("repair");
    public static final Verb TAKE_PAYMENT = Verb.of("take-payment");
    public static final Verb FOLLOW_UP = Verb.of("follow-up");
    public static final Verb COMPLAIN_AGAIN = Verb.of("complain-again");
    public static final Verb SHUT = Verb.of("shut");

    private RepairVerbs() {}
}
