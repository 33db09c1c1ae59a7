package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.complaintkit.fact.Facts;
import org.complaintkit.json.Fault;
import org.complaintkit.json.MalformedDocument;
import org.junit.jupiter.api.Test;

/** Regimes that extend others; a group's rules, and what a branch of it says otherwise. */
class InheritanceTest {

    private static final Instant MONDAY_9 = Instant.parse("2026-03-02T01:00:00Z");

    private static final RegimeDocument GROUP = document("group.json", """
            {"id":"group","version":"1","title":{"en":"Group","zh":"集团"},"zone":"Asia/Shanghai",
             "note":"of the group","facts":{"cause":{"oneOf":["personal","other"]}},
             "limits":[
              {"id":"reply","basis":["G1"],"starts":["register"],"metBy":["answer"],"within":{"elapsed":"PT2H"},"onReopen":"restart"},
              {"id":"report","basis":["G2"],"starts":["register"],"metBy":["close"],"within":{"elapsed":"PT8H"},"onReopen":"stay"}]}
            """);

    private static final RegimeDocument BRANCH = document("branch.json", """
            {"id":"branch","version":"1","extends":"group","title":{"en":"Branch","zh":"分公司"},"note":"of the branch",
             "without":{"limits":["report"]},
             "facts":{"branch":{"type":"flag"}},
             "limits":[
              {"id":"reply","basis":["B1"],"starts":["register"],"metBy":["answer"],"within":{"elapsed":"PT1H"},"onReopen":"restart"},
              {"id":"visit","basis":["B2"],"starts":["register"],"metBy":["complete"],"within":{"elapsed":"PT5H"},"onReopen":"stay"}]}
            """);

    @Test
    void parts_of_the_same_id_are_replaced_new_ones_added_and_those_left_out_are_gone() {
        Regime branch = RegimeReader.read(BRANCH, Given.NOTHING, OwnForms.NONE, Bases.of(GROUP));
        assertThat(branch.ref()).hasToString("branch@1");
        assertThat(branch.zone()).hasToString("Asia/Shanghai");
        assertThat(branch.preview("reply", MONDAY_9, Facts.NONE).due().at()).isEqualTo(MONDAY_9.plusSeconds(3_600));
        assertThat(branch.preview("visit", MONDAY_9, Facts.NONE).due().at()).isEqualTo(MONDAY_9.plusSeconds(18_000));
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class, () -> branch.preview("report", MONDAY_9, Facts.NONE)))
                .hasMessageContaining("reply");
        assertThat(branch.vocabulary().facts()).containsKeys("cause", "branch");
    }

    @Test
    void what_is_whole_extends_nothing_keeps_the_notes_of_both_and_reads_the_same() {
        RegimeDocument whole = BRANCH.resolved(Bases.of(GROUP));
        assertThat(whole.base()).isEmpty();
        assertThat(whole.text())
                .contains("\"note\": \"of the branch\"")
                .doesNotContain("extends", "without", "report", "G1");
        assertThat(whole.resolved(Bases.NONE)).isSameAs(whole);
        assertThat(RegimeDocument.of("again.json", whole.utf8())).isEqualTo(whole);
    }

    @Test
    void a_fault_in_what_is_inherited_points_to_the_file_in_which_it_stands() {
        RegimeDocument bad = document("group.json", GROUP.text().replace("\"PT8H\"", "\"8H\""));
        RegimeDocument all = document("branch.json", BRANCH.text().replace("\"report\"", "\"reply\""));
        assertThat(refused(all, Bases.of(bad))).singleElement().satisfies(fault -> {
            assertThat(fault.place().source()).isEqualTo("group.json");
            assertThat(fault.place().path()).isEqualTo("limits[1].within.elapsed");
        });
    }

    @Test
    void a_base_that_is_not_there_is_told_with_the_nearest_name() {
        assertThat(refused(
                        document("b.json", "{\"id\":\"b\",\"version\":\"1\",\n \"extends\":\"gruop\"}"),
                        Bases.of(GROUP)))
                .extracting(Fault::english)
                .containsExactly(
                        "b.json:2:12 extends: expected a regime that the reader was given: \"group\", \"group@1\","
                                + " found \"gruop\"; did you mean \"group\"? [unknown-name]");
    }

    @Test
    void a_circle_is_told_with_all_who_are_in_it() {
        RegimeDocument a = document("a.json", "{\"id\":\"a\",\"version\":\"1\",\"extends\":\"b\"}");
        RegimeDocument b = document("b.json", "{\"id\":\"b\",\"version\":\"1\",\"extends\":\"c@2\"}");
        RegimeDocument c = document("c.json", "{\"id\":\"c\",\"version\":\"2\",\"extends\":\"a\"}");
        assertThat(refused(a, Bases.of(a, b, c))).singleElement().satisfies(fault -> {
            assertThat(fault.english())
                    .isEqualTo("c.json:1:35 extends: expected a regime that does not extend this one itself,"
                            + " found a → b → c → a [inheritance-circle]");
            assertThat(fault.chinese())
                    .isEqualTo("c.json 第1行第35列 extends：应为本身不继承本制度的制度，实为a → b → c → a" + " [inheritance-circle]");
        });
        assertThat(refused(
                        document("d.json", "{\"id\":\"d\",\"version\":\"1\",\"extends\":\"d\"}"),
                        name -> java.util.Optional.of(
                                document("d.json", "{\"id\":\"d\",\"version\":\"1\",\"extends\":\"d\"}"))))
                .extracting(fault -> fault.found().en())
                .containsExactly("d → d");
    }

    @Test
    void what_is_left_out_must_be_there() {
        RegimeDocument bad = document(
                "branch.json",
                "{\"id\":\"branch\",\"version\":\"1\",\"extends\":\"group\",\"without\":{\"limits\":[\"rport\"],\"limit\":[\"reply\"]}}");
        assertThat(refused(bad, Bases.of(GROUP)))
                .extracting(
                        fault -> fault.place().path() + " " + fault.nearest().orElse("-"))
                .containsExactly("without.limits[0] report", "without.limit limits");
    }

    @Test
    void several_versions_are_read_at_once_and_two_from_one_day_are_told() {
        RegimeDocument one = version("1", "2026-01-01");
        RegimeDocument two = version("2", "2026-07-01");
        RegimeVersions versions = RegimeVersions.read(List.of(two, one), Given.NOTHING, OwnForms.NONE, Bases.NONE);
        assertThat(versions.inForce(Instant.parse("2026-06-30T15:59:59Z")).ref())
                .hasToString("group@1");
        assertThat(versions.inForce(Instant.parse("2026-06-30T16:00:00Z")).ref())
                .hasToString("group@2");
        assertThat(versions.inForce(Instant.parse("2025-06-30T16:00:00Z")).ref())
                .hasToString("group@1");
        MalformedDocument refused = catchThrowableOfType(
                MalformedDocument.class,
                () -> RegimeVersions.read(
                        List.of(one, version("3", "2026-01-01"), version("1", "2027-02-31")),
                        Given.NOTHING,
                        OwnForms.NONE,
                        Bases.NONE));
        assertThat(refused.faults())
                .extracting(
                        fault -> fault.place().source() + " " + fault.place().path() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "group-3.json appliesFrom versions-collide",
                        "group-1.json version versions-collide",
                        "group-1.json appliesFrom not-a-date");
        assertThat(refused.faults()).extracting(fault -> fault.found().zh()).anyMatch(found -> found.contains("相同"));
    }

    private static RegimeDocument version(String version, String day) {
        return document(
                "group-" + version + ".json",
                GROUP.text()
                        .replace(
                                "\"version\": \"1\"",
                                "\"version\": \"" + version + "\", \"appliesFrom\": \"" + day + "\""));
    }

    private static RegimeDocument document(String source, String text) {
        return RegimeDocument.of(source, SampleRegime.bytes(text));
    }

    private static List<Fault> refused(RegimeDocument document, Bases bases) {
        MalformedDocument refused = catchThrowableOfType(
                MalformedDocument.class, () -> RegimeReader.read(document, Given.NOTHING, OwnForms.NONE, bases));
        return refused == null ? List.of() : refused.faults();
    }
}
