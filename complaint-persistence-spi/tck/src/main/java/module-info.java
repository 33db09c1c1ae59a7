/** The compatibility kit: the tests that a store has to pass. Open, because the tests are found by reflection. */
open module org.complaintkit.persistence.tck {
    requires transitive org.complaintkit.persistence;
    requires org.junit.jupiter.api;
    requires org.assertj.core;
    requires org.joda.money;

    exports org.complaintkit.persistence.tck;
}
