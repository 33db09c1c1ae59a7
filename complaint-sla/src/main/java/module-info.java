/** The rules of time: working calendars. */
module org.complaintkit.sla {
    requires transitive org.complaintkit.core;

    exports org.complaintkit.sla.calendar;
}
