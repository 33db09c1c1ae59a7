package org.complaintkit.replay.digit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.complaintkit.sla.check.Finding;
import org.complaintkit.sla.check.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class BusinessServiceTest {

    /** Made up, with the faults that shipped workflows are known to have. */
    private static String workflow(String... states) {
        return "{\"BusinessServices\":[{\"businessService\":\"SAMPLE\",\"states\":[" + String.join(",", states)
                + "]}]}";
    }

    private static String state(String name, String marks, String... actions) {
        return "{\"state\":" + name + "," + marks + "\"actions\":[" + String.join(",", actions) + "]}";
    }

    private static String action(String verb, String next) {
        return "{\"action\":\"" + verb + "\",\"nextState\":\"" + next + "\",\"roles\":[\"GRO\"]}";
    }

    private static List<Finding> findings(String... states) {
        return BusinessService.read("sample.json", workflow(states).getBytes(StandardCharsets.UTF_8))
                .get(0)
                .findings();
    }

    private static String told(Finding finding) {
        return finding.kind().id() + " " + finding.details().getOrDefault("state", "");
    }

    private static final String START =
            state("null", "\"isStartState\":true,", action("APPLY", "PENDINGFORASSIGNMENT"));
    private static final String END = state("\"CLOSED\"", "\"isTerminateState\":true,");

    @Test
    void an_escalation_that_leads_where_nobody_looks_stops_there() {
        assertThat(findings(
                        START,
                        state(
                                "\"PENDINGFORASSIGNMENT\"",
                                "",
                                action("ASSIGN", "PENDINGATLME"),
                                action("ESCALATE", "PENDINGFORASSIGNMENT")),
                        state(
                                "\"PENDINGATLME\"",
                                "",
                                action("ESCALATE", "PENDINGATSUPERVISOR"),
                                action("RESOLVE", "CLOSED")),
                        state("\"PENDINGATSUPERVISOR\"", "", action("RESOLVE", "CLOSED")),
                        END))
                .extracting(BusinessServiceTest::told)
                .containsExactly("escalation-stops PENDINGATSUPERVISOR");
    }

    @Test
    void a_scheduler_that_escalates_needs_the_verb_in_the_states_it_looks_at() {
        assertThat(findings(
                        START,
                        state("\"PENDINGFORASSIGNMENT\"", "", action("ASSIGN", "PENDINGATLME")),
                        state("\"PENDINGATLME\"", "", action("RESOLVE", "CLOSED")),
                        END))
                .extracting(BusinessServiceTest::told)
                .containsExactlyInAnyOrder("verb-never-open PENDINGFORASSIGNMENT", "verb-never-open PENDINGATLME");
    }

    @Test
    void states_that_nobody_reaches_ids_that_no_state_has_and_ends_with_a_way_out_are_told() {
        assertThat(findings(
                        START,
                        state(
                                "\"PENDINGFORASSIGNMENT\"",
                                "",
                                action("ESCALATE", "PENDINGFORASSIGNMENT"),
                                action("RESOLVE", "RESOLVED")),
                        state(
                                "\"RESOLVED\"",
                                "\"isTerminateState\":true,",
                                action("REOPEN", "6f0d5a8e-0000-4000-8000-000000000001")),
                        state("\"CANCELLED\"", "\"isTerminateState\":true,")))
                .extracting(BusinessServiceTest::told)
                .containsExactlyInAnyOrder(
                        "dangling-state 6f0d5a8e-0000-4000-8000-000000000001",
                        "final-with-exit RESOLVED",
                        "unreachable-state CANCELLED");
    }

    @Test
    void a_sound_workflow_has_none_of_this() {
        assertThat(findings(
                        START,
                        state(
                                "\"PENDINGFORASSIGNMENT\"",
                                "",
                                action("ASSIGN", "PENDINGATLME"),
                                action("ESCALATE", "PENDINGFORASSIGNMENT")),
                        state("\"PENDINGATLME\"", "", action("ESCALATE", "PENDINGATLME"), action("RESOLVE", "CLOSED")),
                        END))
                .isEmpty();
    }

    /** The real files, where somebody has them: -Dcomplaintkit.digit=FOLDER. */
    @Test
    @EnabledIfSystemProperty(named = "complaintkit.digit", matches = ".+")
    void the_shipped_workflows_have_unreachable_states() throws IOException {
        try (var files = Files.walk(Path.of(System.getProperty("complaintkit.digit", "")))) {
            List<Path> all = files.filter(file -> file.toString().endsWith("PgrWorkflowConfig.json"))
                    .toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                for (BusinessService service : BusinessService.read(file.toString(), Files.readAllBytes(file))) {
                    assertThat(service.findings()).extracting(Finding::kind).contains(Kind.UNREACHABLE_STATE);
                }
            }
        }
    }
}
