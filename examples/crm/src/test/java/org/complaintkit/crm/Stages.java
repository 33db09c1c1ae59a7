package org.complaintkit.crm;

import java.util.LinkedHashMap;
import java.util.Map;
import org.complaintkit.crm.ticket.RepairVerbs;
import org.complaintkit.crm.ticket.Ticket;

/** One ticket for each situation that the lifecycle tells apart. */
final class Stages {

    static final Map<String, String> BY_ANA = Map.of("handler", "ana", "visitOn", "2026-03-03");
    static final Map<String, String> FIXED = Map.of("outcome", "fixed");
    static final Map<String, String> SATISFIED = Map.of("satisfaction", "satisfied", "solved", "true");

    private Stages() {}

    static Map<String, Long> of(RunningCrm crm) {
        Map<String, Long> tickets = new LinkedHashMap<>();
        tickets.put("new", crm.register().id());
        tickets.put("planned", planned(crm).id());
        tickets.put(
                "pending",
                crm.act(planned(crm), "ana", RepairVerbs.AWAIT_PART, Map.of("part", "pump"))
                        .id());
        tickets.put("repaired", repaired(crm).id());
        Ticket unhappy = repaired(crm);
        tickets.put(
                "dissatisfied",
                crm.act(unhappy, "mei", RepairVerbs.FOLLOW_UP, Map.of("satisfaction", "dissatisfied"))
                        .id());
        Ticket ready = crm.act(repaired(crm), "mei", RepairVerbs.FOLLOW_UP, SATISFIED);
        tickets.put(
                "ready",
                crm.act(ready, "mei", RepairVerbs.TAKE_PAYMENT, Map.of("payment", "80"))
                        .id());
        Ticket shut = crm.act(repaired(crm), "mei", RepairVerbs.FOLLOW_UP, SATISFIED);
        crm.act(shut, "mei", RepairVerbs.TAKE_PAYMENT, Map.of("payment", "0"));
        tickets.put("shut", crm.act(shut, "lin", RepairVerbs.SHUT, Map.of()).id());
        tickets.put(
                "again",
                crm.act(repaired(crm), "mei", RepairVerbs.COMPLAIN_AGAIN, Map.of("reason", "cold"))
                        .id());
        Map<String, String> ground = Map.of("ground", "duplicate", "reason", "the same as the first");
        tickets.put(
                "declined",
                crm.act(crm.register(), "lin", RepairVerbs.DECLINE, ground).id());
        return tickets;
    }

    static Ticket planned(RunningCrm crm) {
        return crm.act(crm.register(), "paul", RepairVerbs.SCHEDULE, BY_ANA);
    }

    static Ticket repaired(RunningCrm crm) {
        return crm.act(planned(crm), "ana", RepairVerbs.REPAIR, FIXED);
    }
}
