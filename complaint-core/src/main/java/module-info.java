/** Complaints as facts: identity, conditions, lifecycle, commands, events, and the two ports that rules implement. */
module org.complaintkit.core {
    requires transitive org.jspecify;
    requires transitive org.joda.money;

    exports org.complaintkit.identity;
    exports org.complaintkit.fact;
    exports org.complaintkit.rule;
    exports org.complaintkit.lifecycle;
    exports org.complaintkit.deadline;
    exports org.complaintkit.sanction;
    exports org.complaintkit.command;
    exports org.complaintkit.event;
    exports org.complaintkit.complaint;
    exports org.complaintkit.audit;
    exports org.complaintkit.diagram;
}
