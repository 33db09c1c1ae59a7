/** For testers of regimes: generators for jqwik, and ready-made properties. */
module org.complaintkit.sla.testkit {
    requires transitive org.complaintkit.sla;
    requires transitive net.jqwik.api;
    requires org.joda.money;

    exports org.complaintkit.sla.testkit;
}
