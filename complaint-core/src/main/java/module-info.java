/** Complaints as facts: identity, conditions, lifecycle, commands, events and the two ports that rules implement. */
module org.complaintkit.core {
    requires transitive org.jspecify;
    requires transitive org.joda.money;

    exports org.complaintkit.deadline;
}
