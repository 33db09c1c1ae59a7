/** The shelf: regimes of real organisations, ready to load by id. */
module org.complaintkit.regimes {
    requires transitive org.complaintkit.sla;

    exports org.complaintkit.regimes;
}
