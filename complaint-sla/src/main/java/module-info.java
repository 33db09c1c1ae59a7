/** Rules about time and money: calendars, limits, clocks, penalties and the regimes that join them. */
module org.complaintkit.sla {
    requires transitive org.complaintkit.core;
    requires transitive org.complaintkit.json;
    requires com.google.common;
    requires HdrHistogram;

    exports org.complaintkit.sla.calendar;
    exports org.complaintkit.sla.limit;
    exports org.complaintkit.sla.clock;
    exports org.complaintkit.sla.escalation;
    exports org.complaintkit.sla.penalty;
    exports org.complaintkit.sla.figure;
    exports org.complaintkit.sla.regime;
    exports org.complaintkit.sla.check;
    exports org.complaintkit.sla.words;
    exports org.complaintkit.sla.compare;
}
