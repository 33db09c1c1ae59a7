package org.complaintkit.regimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.fact.Fact;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The help desk: what its document says, by hand, and that no fact, move, limit or opening is there for nothing. */
class HelpdeskRegimeTest {

    private static final byte[] DOCUMENT = Regimes.document("helpdesk");
    private static final Regime REGIME = RegimeReader.read("helpdesk.json", DOCUMENT);
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    // One week; the 4th of March 2013 is a Monday.
    private static final String MON = "2013-03-04";
    private static final String TUE = "2013-03-05";
    private static final String WED = "2013-03-06";
    private static final String THU = "2013-03-07";
    private static final String FRI = "2013-03-08";
    private static final String SAT = "2013-03-09";
    private static final String NEXT_MON = "2013-03-11";
    private static final String NEXT_TUE = "2013-03-12";
    private static final String NEXT_WED = "2013-03-13";
    private static final String NEXT_THU = "2013-03-14";
    private static final String NEXT_FRI = "2013-03-15";

    /** A name, what happens, and what it should come to. */
    private record Case(String name, Function<Calls, String> told, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        return Stream.of(openings(), holidays(), limits(), waits(), facts())
                .flatMap(List::stream)
                .toList();
    }

    /** Eight hours fill a day, both its periods; forty fill a week. */
    private static List<Case> openings() {
        return List.of(
                registered("Monday morning", MON + " 09:00:00", MON + "T18:00", FRI + "T18:00"),
                registered("Tuesday morning", TUE + " 09:00:00", TUE + "T18:00", NEXT_MON + "T18:00"),
                registered("Wednesday morning", WED + " 09:00:00", WED + "T18:00", NEXT_TUE + "T18:00"),
                registered("Thursday morning", THU + " 09:00:00", THU + "T18:00", NEXT_WED + "T18:00"),
                registered("Friday morning", FRI + " 09:00:00", FRI + "T18:00", NEXT_THU + "T18:00"),
                registered("Saturday, closed", SAT + " 10:00:00", NEXT_MON + "T18:00", NEXT_FRI + "T18:00"),
                registered("an hour before lunch", MON + " 12:00:00", TUE + "T12:00", NEXT_MON + "T12:00"),
                registered("during lunch", MON + " 13:30:00", TUE + "T13:00", NEXT_MON + "T13:00"));
    }

    private static List<Case> holidays() {
        return List.of(
                registered(
                        "the eve of Thursday, 17 March 2011, 150 years of Italy",
                        "2011-03-16 16:00:00",
                        "2011-03-18T16:00",
                        "2011-03-24T16:00"),
                registered(
                        "the eve of Wednesday, 15 August 2012",
                        "2012-08-14 16:00:00",
                        "2012-08-16T16:00",
                        "2012-08-22T16:00"),
                registered(
                        "Good Friday 2013: Easter Monday is off, and summer time has begun",
                        "2013-03-29 17:00:00",
                        "2013-04-02T17:00",
                        "2013-04-08T17:00"));
    }

    private static Case registered(String when, String at, String charge, String resolve) {
        return new Case(
                "registered " + when,
                calls -> calls.register("T-1", at, "complaint").deadlines("T-1"),
                "take-in-charge running " + charge + ", resolve running " + resolve);
    }

    private static List<Case> limits() {
        return List.of(
                new Case(
                        "taken in charge at the due instant: the resolution runs on",
                        calls -> assigned(calls, MON + " 18:00:00").statuses("T-1"),
                        "take-in-charge met, resolve running"),
                new Case(
                        "taken in charge one second late",
                        calls -> assigned(calls, MON + " 18:00:01").statuses("T-1"),
                        "take-in-charge breached, resolve running"),
                new Case(
                        "answered without being taken in charge: both are met",
                        calls -> monday(calls)
                                .act("T-1", MON + " 10:00:00", "answer")
                                .statuses("T-1"),
                        "take-in-charge met, resolve met"),
                new Case(
                        "answered one second after the fortieth hour",
                        calls -> assigned(calls, MON + " 10:00:00")
                                .act("T-1", FRI + " 18:00:01", "answer")
                                .statuses("T-1"),
                        "take-in-charge met, resolve breached"),
                new Case(
                        "closed while investigated, without an answer: resolved",
                        calls -> investigated(calls)
                                .act("T-1", WED + " 11:00:00", "close")
                                .deadlines("T-1"),
                        "take-in-charge met 2013-03-04T18:00, resolve met 2013-03-08T18:00"),
                new Case(
                        "closed while investigated, and reopened: only the resolution starts anew",
                        calls -> investigated(calls)
                                .act("T-1", WED + " 11:00:00", "close")
                                .act("T-1", THU + " 09:00:00", "reopen")
                                .deadlines("T-1"),
                        "take-in-charge met 2013-03-04T18:00, resolve met 2013-03-08T18:00, "
                                + "resolve running 2013-03-13T18:00"));
    }

    private static List<Case> waits() {
        return List.of(
                new Case(
                        "waiting stops both clocks",
                        calls -> pending(calls).sweep("2013-12-31 12:00:00").deadlines("T-1"),
                        "take-in-charge paused -, resolve paused -"),
                new Case(
                        "waiting is no reason not to wait",
                        calls -> pending(calls)
                                .act("T-1", TUE + " 09:00:00", "suspend")
                                .refusals(),
                        ""),
                new Case(
                        "told twice to wait: the clocks stand since the first time",
                        calls -> pending(calls)
                                .act("T-1", TUE + " 09:00:00", "suspend")
                                .act("T-1", TUE + " 11:00:00", "resume")
                                .deadlines("T-1"),
                        "take-in-charge running 2013-03-05T18:00, resolve running 2013-03-11T18:00"),
                new Case(
                        "taking in charge ends the wait: 2 hours are used, 38 are left",
                        calls -> pending(calls)
                                .act("T-1", TUE + " 11:00:00", "assign", "handler", "rossi")
                                .deadlines("T-1"),
                        "take-in-charge met 2013-03-05T18:00, resolve running 2013-03-11T18:00"),
                new Case(
                        "an escalation ends the wait: 6 and 38 hours are left",
                        calls -> pending(calls)
                                .act("T-1", TUE + " 11:00:00", "escalate")
                                .deadlines("T-1"),
                        "take-in-charge running 2013-03-05T18:00, resolve running 2013-03-11T18:00"),
                new Case(
                        "closing ends the wait: 10 hours are used; reopened, it waits no more",
                        calls -> investigated(calls)
                                .act("T-1", TUE + " 11:00:00", "suspend")
                                .act("T-1", WED + " 11:00:00", "close")
                                .act("T-1", THU + " 09:00:00", "reopen")
                                .deadlines("T-1"),
                        "take-in-charge met 2013-03-04T18:00, resolve met 2013-03-11T18:00, "
                                + "resolve running 2013-03-13T18:00"));
    }

    private static List<Case> facts() {
        return List.of(
                new Case(
                        "an anomaly has one of four verdicts and no other",
                        calls -> allowed(
                                calls,
                                "anomaly-verdict",
                                Stream.of("duplicate", "invalid", "resolved", "verified", "wontfix")
                                        .map(Fact::of)),
                        "duplicate invalid resolved verified"),
                new Case(
                        "inserted is a flag",
                        calls -> allowed(calls, "inserted", Stream.of(Fact.of(true), Fact.of(false), Fact.of("yes"))),
                        "true false"));
    }

    private static String allowed(Calls calls, String name, Stream<Fact> facts) {
        return Optional.ofNullable(calls.regime().vocabulary().facts().get(name))
                .map(declared ->
                        facts.filter(declared::allows).map(Fact::toString).collect(Collectors.joining(" ")))
                .orElse("not declared");
    }

    private static Calls monday(Calls calls) {
        return calls.register("T-1", MON + " 09:00:00", "complaint");
    }

    private static Calls assigned(Calls calls, String at) {
        return monday(calls).act("T-1", at, "assign", "handler", "rossi");
    }

    private static Calls investigated(Calls calls) {
        return assigned(calls, MON + " 10:00:00").act("T-1", MON + " 10:30:00", "investigate");
    }

    private static Calls pending(Calls calls) {
        return monday(calls).act("T-1", MON + " 11:00:00", "suspend");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comes_to_what_the_document_says(Case one) {
        assertThat(one.told().apply(new Calls(REGIME, ROME))).isEqualTo(one.expected());
    }

    static Stream<String> parts() {
        return Parts.paths(JsonDocument.of("regime.json", DOCUMENT).root())
                .filter(path -> path.matches("(facts|lifecycle|limits|calendar\\.weekly).*"));
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource("parts")
    void without_any_part_a_case_fails(String part) {
        String without = Parts.without(JsonDocument.of("regime.json", DOCUMENT).root(), part);
        assertThat(isRed(without)).as(without).isTrue();
    }

    @Test
    void the_parts_written_out_again_are_the_same_regime() {
        String again = Parts.without(JsonDocument.of("regime.json", DOCUMENT).root(), "nothing");
        assertThat(isRed(again)).isFalse();
    }

    /** Whether the document is refused, or a case comes to something else under it. */
    private static boolean isRed(String document) {
        try {
            Regime regime = RegimeReader.read("helpdesk.json", document.getBytes(StandardCharsets.UTF_8));
            return cases().stream().anyMatch(one -> isRed(one, regime));
        } catch (MalformedDocument e) {
            return true;
        }
    }

    private static boolean isRed(Case one, Regime regime) {
        try {
            return !one.told().apply(new Calls(regime, ROME)).equals(one.expected());
        } catch (MalformedDocument e) {
            return true;
        }
    }
}
