package org.complaintkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The map of packages can say no. */
class ArrowsTest {

    private static final String KEY = "package org.complaintkit.identity; public class Key {}";
    private static final String FACT = "package org.complaintkit.fact; public class Fact {}";
    private static final String MEMORY = "package org.complaintkit.persistence.memory; public class Memory {}";

    @Test
    void what_stands_to_the_left_may_be_seen() {
        var scan = Planted.classes(
                KEY, "package org.complaintkit.fact; public class Fact { org.complaintkit.identity.Key key; }");
        assertThat(Arrows.againstTheArrows(scan)).isEmpty();
    }

    @Test
    void what_stands_to_the_right_may_not_be_seen() {
        var scan = Planted.classes(
                FACT, "package org.complaintkit.identity; public class Key { org.complaintkit.fact.Fact fact; }");
        assertOne(Arrows.againstTheArrows(scan), "org.complaintkit.identity.Key.fact", "org.complaintkit.fact.Fact");
    }

    @Test
    void what_stands_side_by_side_may_not_be_seen() {
        var scan = Planted.classes(
                "package org.complaintkit.sanction; public class Charge {}",
                "package org.complaintkit.deadline; class Deadline { void of(org.complaintkit.sanction.Charge c) {} }");
        assertThat(Arrows.againstTheArrows(scan)).isNotEmpty().allMatch(fault -> fault.contains("sanction.Charge"));
    }

    @Test
    void a_line_in_sight_may_be_seen_and_another_may_not() {
        String calendar =
                "package org.complaintkit.sla.calendar; public class Calendar { org.complaintkit.fact.Fact f; }";
        String store =
                "package org.complaintkit.persistence; class Store { org.complaintkit.sla.calendar.Calendar c; }";
        assertThat(Arrows.againstTheArrows(Planted.classes(FACT, calendar))).isEmpty();
        assertOne(
                Arrows.againstTheArrows(Planted.classes(FACT, calendar, store)),
                "org.complaintkit.persistence.Store.c",
                "org.complaintkit.sla.calendar.Calendar");
    }

    @Test
    void sla_does_not_see_the_stores_and_core_does_not_see_json() {
        var sla = "package org.complaintkit.sla.clock; class Clock { org.complaintkit.persistence.memory.Memory m; }";
        var core = "package org.complaintkit.audit; class Chain { org.complaintkit.json.Reader reader; }";
        var json = "package org.complaintkit.json; public class Reader {}";
        assertThat(Arrows.againstTheArrows(Planted.classes(MEMORY, sla))).hasSize(1);
        assertThat(Arrows.againstTheArrows(Planted.classes(json, core))).hasSize(1);
    }

    @Test
    void a_package_without_a_place_is_named() {
        var scan = Planted.classes("package org.complaintkit.misc; class Anything {}");
        assertThat(Arrows.offTheMap(scan)).containsExactly("org.complaintkit.misc has no place on the map of packages");
    }

    @Test
    void a_circle_is_found_even_where_each_arrow_goes_through_a_third_package() {
        var scan = Planted.classes(
                "package org.complaintkit.identity; public class Key { org.complaintkit.rule.Rule rule; }",
                "package org.complaintkit.fact; public class Fact { org.complaintkit.identity.Key key; }",
                "package org.complaintkit.rule; public class Rule { org.complaintkit.fact.Fact fact; }");
        assertThat(Arrows.cycles(scan)).hasSize(1).first().asString().contains("Cycle detected");
    }

    @Test
    void a_circle_between_packages_of_an_example_is_found() {
        var scan = Planted.exampleClasses(
                "package org.complaintkit.replay; public class Main { org.complaintkit.replay.ask.Ask ask; }",
                "package org.complaintkit.replay.ask; public class Ask { org.complaintkit.replay.Main main; }");
        assertThat(Arrows.cycles(scan)).hasSize(1);
    }

    @Test
    void guava_stays_in_sla() {
        assertThat(Arrows.foreignLibraries(
                        Planted.classes(uses("sla.limit", "com.google.common.collect.Range<Integer>"))))
                .isEmpty();
        assertForeign("persistence", "com.google.common.collect.Range<Integer>");
        assertForeign("identity", "com.google.common.collect.Range<Integer>");
    }

    @Test
    void jackson_stays_out_of_core_and_of_the_store_ports() {
        assertThat(Arrows.foreignLibraries(Planted.classes(uses("json", "tools.jackson.databind.JsonNode"))))
                .isEmpty();
        assertForeign("fact", "tools.jackson.databind.JsonNode");
        assertForeign("persistence", "tools.jackson.databind.JsonNode");
    }

    @Test
    void a_log_is_kept_by_the_desk_alone() {
        assertThat(Arrows.foreignLibraries(Planted.classes(uses("persistence.desk", "org.slf4j.Logger"))))
                .isEmpty();
        assertForeign("persistence.memory", "org.slf4j.Logger");
        assertForeign("sla.regime", "org.slf4j.Logger");
    }

    private static void assertForeign(String packageName, String library) {
        assertThat(Arrows.foreignLibraries(Planted.classes(uses(packageName, library))))
                .as(packageName + " uses " + library)
                .isNotEmpty();
    }

    private static String uses(String packageName, String library) {
        return "package org.complaintkit." + packageName + "; class User { " + library + " used; }";
    }

    private static void assertOne(List<String> faults, String... parts) {
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).contains(parts);
    }
}
