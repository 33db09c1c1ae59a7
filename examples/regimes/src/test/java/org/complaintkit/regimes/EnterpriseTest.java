package org.complaintkit.regimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.complaintkit.fact.Fact;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The enterprise standard: what its document says, by hand, and that no part of the regime is there for nothing. */
class EnterpriseTest {

    private static final byte[] DOCUMENT = Regimes.document("enterprise-standard");
    private static final String MONTH = ", solved-within-a-month running 2026-04-03T00:00 R19-03";

    /** A name, what happens, and what it should come to. 2 March 2026 is a Monday. */
    private record Case(String name, Function<Calls, String> told, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Calls monday(Calls calls) {
        return calls.register("C-1", "2026-03-02 09:00:00", "complaint");
    }

    private static Calls graded(Calls calls, String at, String severity) {
        return monday(calls).act("C-1", at, "classify", "severity", severity);
    }

    static List<Case> cases() {
        return List.of(
                new Case(
                        "before it is graded nothing but the month runs",
                        calls -> monday(calls).deadlines("C-1"),
                        MONTH.substring(2)),
                new Case(
                        "general: 24 hours from the registration",
                        calls -> graded(calls, "2026-03-02 09:30:00", "general").deadlines("C-1"),
                        MONTH.substring(2) + ", handled running 2026-03-03T09:00 R19-02+R19-06"),
                new Case(
                        "important: 6 hours from the registration",
                        calls -> graded(calls, "2026-03-02 09:30:00", "important")
                                .deadlines("C-1"),
                        MONTH.substring(2) + ", handled running 2026-03-02T15:00 R19-02+R19-06"),
                new Case(
                        "major: 12 hours from the registration",
                        calls -> graded(calls, "2026-03-02 09:30:00", "major").deadlines("C-1"),
                        MONTH.substring(2) + ", handled running 2026-03-02T21:00 R19-02+R19-06"),
                new Case(
                        "raised from important to major: the earlier of both",
                        calls -> graded(calls, "2026-03-02 09:30:00", "important")
                                .act("C-1", "2026-03-02 10:00:00", "classify", "severity", "major")
                                .deadlines("C-1"),
                        MONTH.substring(2) + ", handled running 2026-03-02T15:00 R19-02+R19-06"),
                new Case(
                        "raised from general to important when its six hours are over: due at the change",
                        calls -> graded(calls, "2026-03-02 09:30:00", "general")
                                .act("C-1", "2026-03-02 16:00:00", "classify", "severity", "important")
                                .deadlines("C-1"),
                        MONTH.substring(2) + ", handled running 2026-03-02T16:00 R19-02+R19-06"),
                new Case(
                        "answered at the due instant",
                        calls -> graded(calls, "2026-03-02 09:30:00", "important")
                                .act("C-1", "2026-03-02 15:00:00", "answer")
                                .statuses("C-1"),
                        "solved-within-a-month met, handled met"),
                new Case(
                        "completed in time, without an answer",
                        calls -> graded(calls, "2026-03-02 09:30:00", "important")
                                .act("C-1", "2026-03-02 09:40:00", "accept")
                                .act("C-1", "2026-03-02 14:00:00", "complete")
                                .statuses("C-1"),
                        "solved-within-a-month met, handled met"),
                new Case(
                        "completed one second late",
                        calls -> graded(calls, "2026-03-02 09:30:00", "important")
                                .act("C-1", "2026-03-02 09:40:00", "accept")
                                .act("C-1", "2026-03-02 15:00:01", "complete")
                                .statuses("C-1"),
                        "solved-within-a-month met, handled breached"),
                new Case(
                        "a reply time asked for that is earlier counts, also before it is graded",
                        calls -> calls.asked("C-1", "2026-03-02 09:00:00", "2026-03-02 12:00:00")
                                .deadlines("C-1"),
                        "handled running 2026-03-02T12:00 R19-02+R19-06" + MONTH),
                new Case(
                        "a reply time asked for that is later extends nothing",
                        calls -> calls.asked("C-1", "2026-03-02 09:00:00", "2026-03-05 12:00:00")
                                .act("C-1", "2026-03-02 09:30:00", "classify", "severity", "general")
                                .deadlines("C-1"),
                        "handled running 2026-03-03T09:00 R19-02+R19-06" + MONTH),
                new Case(
                        "the 31st of January plus a month ends with February; it is missed, never breached",
                        calls -> calls.register("C-1", "2026-01-31 09:00:00", "complaint")
                                .sweep("2026-03-01 00:00:01")
                                .deadlines("C-1"),
                        "solved-within-a-month missed 2026-03-01T00:00 R19-03"),
                new Case(
                        "it comes back: both clocks start anew",
                        calls -> graded(calls, "2026-03-02 09:30:00", "general")
                                .act("C-1", "2026-03-02 10:00:00", "answer")
                                .act("C-1", "2026-03-10 10:00:00", "complain-again")
                                .deadlines("C-1"),
                        "solved-within-a-month met 2026-04-03T00:00 R19-03, handled met 2026-03-03T09:00 R19-02+R19-06, "
                                + "handled running 2026-03-11T10:00 R19-02+R19-06, "
                                + "solved-within-a-month running 2026-04-11T00:00 R19-03"),
                new Case(
                        "recorded a day later, and not a second more",
                        calls -> graded(calls, "2026-03-02 09:30:00", "general")
                                        .late("C-1", "2026-03-02 10:00:00", "2026-03-03 10:00:00", "accept")
                                        .refusals()
                                + graded(new Calls(calls.regime()), "2026-03-02 09:30:00", "general")
                                        .late("C-1", "2026-03-02 10:00:00", "2026-03-03 10:00:01", "accept")
                                        .refusals(),
                        "recorded-too-late"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comes_to_what_the_document_says(Case one) {
        assertThat(one.told().apply(new Calls(read(DOCUMENT)))).isEqualTo(one.expected());
    }

    static Stream<String> parts() {
        return Parts.paths(JsonDocument.of("regime.json", DOCUMENT).root()).filter(path -> path.matches("limits.*"));
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource("parts")
    void without_any_part_of_a_limit_a_case_fails(String part) {
        String without = Parts.without(JsonDocument.of("regime.json", DOCUMENT).root(), part);
        assertThat(cases()).anyMatch(one -> isRed(one, without.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isRed(Case one, byte[] document) {
        try {
            return !one.told().apply(new Calls(read(document))).equals(one.expected());
        } catch (MalformedDocument e) {
            return true;
        }
    }

    @ParameterizedTest
    @MethodSource("severities")
    void knows_the_three_severities_and_no_other(String severity) {
        assertThat(read(DOCUMENT).vocabulary().facts().get("severity").allows(Fact.of(severity)))
                .isEqualTo(!severity.equals("minor"));
    }

    static Stream<String> severities() {
        return Stream.of("general", "important", "major", "minor");
    }

    private static Regime read(byte[] document) {
        return RegimeReader.read("enterprise-standard.json", document);
    }
}
