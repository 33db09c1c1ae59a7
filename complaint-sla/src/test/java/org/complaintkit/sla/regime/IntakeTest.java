package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.command.Act;
import org.complaintkit.command.Adopt;
import org.complaintkit.command.Command;
import org.complaintkit.command.Correct;
import org.complaintkit.command.HandOver;
import org.complaintkit.command.Meta;
import org.complaintkit.command.Migrate;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a case comes in: in time or late, to whom, again, from elsewhere, and what a correction does. */
class IntakeTest {

    private static final ComplaintKey KEY = ComplaintKey.of("C-1");
    private static final Actor AGENT = Actor.of("agent-7", "agent");
    private static final Instant MON_10_00 = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant WED_23_59 = Instant.parse("2026-03-04T15:59:00Z");
    private static final Instant WED_24_00 = Instant.parse("2026-03-04T16:00:00Z");

    private static final String DOCUMENT = """
            {"id":"intake","version":"1","zone":"Asia/Shanghai","title":{"en":"Intake","zh":"受理"},
             "parameters":{"units":{"default":{}}},"backdating":{"amount":24,"unit":"hours"},
             "facts":{"inTime":{"type":"flag"},"extended":{"type":"flag"},"head":{"type":"name"}},
             "derived":[
              {"id":"filed-in-time","basis":["R22-03"],"fact":"inTime","on":["register"],"from":["knownAt","occurredAt"],
               "within":{"days":2,"lastDay":"not-moved"}},
              {"id":"head","basis":["R01-03"],"fact":"head","of":"unit","column":"head","table":{"parameter":"units"}}],
             "guards":[
              {"id":"scope","basis":["R22-01"],"do":["accept"],"needs":{"fact":"category","in":["food","drugs"]},
               "says":{"en":"food and drugs only","zh":"仅受理食品药品"}},
              {"id":"in-time","basis":["R22-02"],"do":["accept"],
               "needs":{"any":[{"not":{"fact":"inTime","is":false}},{"fact":"extended","is":true}]},
               "says":{"en":"the limitation period is over; turn to the court","zh":"已超过投诉时效;可向法院起诉"}}],
             "requires":[{"id":"parts","basis":["R22-11"],"do":["accept"],"fields":["respondent","request","statement"]}],
             "permissions":[{"id":"head-only","basis":["R01-03"],"do":["close"],"by":["head"]},
              {"id":"pinned","do":["migrate"],"by":["agent"]}],
             "limits":[
              {"id":"reply","basis":["R22-08"],"starts":["register"],"metBy":["answer"],"onReopen":"restart",
               "onReclassify":"from-change",
               "within":{"by":"severity","limits":{"general":{"elapsed":"PT8H"},"major":{"elapsed":"PT2H"}}}}],
             "sanctions":[{"id":"late","basis":["R22-08"],"on":{"breach":"reply"},"party":"handler",
              "counted":{"by":"party","over":"ever"},"price":{"amount":"20.00","currency":"CNY"}}]}
            """;

    private static final Regime REGIME = RegimeReader.read(
            "intake.json",
            DOCUMENT.getBytes(StandardCharsets.UTF_8),
            Given.read(
                    "given.json",
                    "{\"units\":{\"north\":{\"head\":\"zhao-1\"},\"south\":{\"head\":\"qian-2\"}}}"
                            .getBytes(StandardCharsets.UTF_8)));

    private static Command command(Act act, Instant at) {
        return new Command(Meta.of(KEY, at, AGENT), act);
    }

    private static Complaint done(Complaint before, Act act, Instant at) {
        Turn turn = Turn.of(REGIME, before, command(act, at));
        assertThat(turn.decision().refusals()).as(act.verb().name()).isEmpty();
        return turn.after();
    }

    private static Complaint registered(FactMap more, Instant at) {
        FactMap facts = Act.register("complaint", "phone", "external").facts().withAll(more);
        return done(Complaint.unborn(KEY), Act.of(Verb.of("register"), facts), at);
    }

    private static List<String> refused(Complaint before, Act act, Instant at) {
        return Turn.of(REGIME, before, command(act, at)).decision().refusals().stream()
                .map(Refusal::code)
                .toList();
    }

    record Filing(
            String says, Optional<Instant> occurred, Optional<Instant> known, Instant filed, Optional<Boolean> inTime) {
        @Override
        public String toString() {
            return says;
        }
    }

    static Stream<Filing> filings() {
        Instant after = WED_24_00.plusSeconds(1);
        return Stream.of(
                new Filing("on the last day", Optional.of(MON_10_00), Optional.empty(), WED_23_59, Optional.of(true)),
                new Filing("at its end", Optional.of(MON_10_00), Optional.empty(), WED_24_00, Optional.of(true)),
                new Filing("a second later", Optional.of(MON_10_00), Optional.empty(), after, Optional.of(false)),
                new Filing("known later", Optional.of(MON_10_00), Optional.of(WED_23_59), after, Optional.of(true)),
                new Filing("nobody can tell", Optional.empty(), Optional.empty(), after, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("filings")
    void whether_it_is_filed_in_time_is_derived_and_recorded(Filing filing) {
        FactMap more = FactMap.EMPTY;
        more = filing.occurred().isPresent()
                ? more.with("occurredAt", Fact.of(filing.occurred().get()))
                : more;
        more = filing.known().isPresent()
                ? more.with("knownAt", Fact.of(filing.known().get()))
                : more;
        assertThat(registered(more, filing.filed()).fact("inTime"))
                .isEqualTo(filing.inTime().map(Fact::of));
    }

    @Test
    void every_reason_not_to_take_it_on_is_named_at_once_and_a_late_one_may_be_let_in() {
        Complaint late = registered(FactMap.of("occurredAt", Fact.of(MON_10_00)), WED_24_00.plusSeconds(1));
        assertThat(refused(late, Act.of("accept"), WED_24_00.plusSeconds(2)))
                .containsExactly("scope", "in-time", "parts");
        Complaint extended =
                done(late, Act.of(Verb.of("note"), FactMap.of("extended", Fact.of(true))), WED_24_00.plusSeconds(3));
        assertThat(refused(extended, Act.of("accept"), WED_24_00.plusSeconds(4)))
                .containsExactly("scope", "parts");
    }

    @Test
    void a_corrected_date_corrects_what_was_derived_from_it_as_of_the_filing() {
        Complaint late = registered(FactMap.of("occurredAt", Fact.of(MON_10_00)), WED_24_00.plusSeconds(1));
        Complaint right = done(late, Correct.of("occurredAt", Fact.of(WED_23_59)), WED_24_00.plusSeconds(999_999));
        assertThat(right.fact("inTime")).contains(Fact.of(true));
    }

    @Test
    void the_head_of_the_unit_is_known_with_the_assignment_and_a_unit_without_one_is_refused() {
        Complaint north = registered(FactMap.of("unit", Fact.of("north")), MON_10_00);
        assertThat(north.fact("head")).contains(Fact.of("zhao-1"));
        Complaint south = done(north, assign("south"), MON_10_00);
        assertThat(south.fact("head")).contains(Fact.of("qian-2"));
        assertThat(refused(south, assign("west"), MON_10_00)).containsExactly("head");
    }

    private static Act assign(String unit) {
        return Act.of(Verb.of("assign"), FactMap.of("unit", Fact.of(unit)));
    }

    @Test
    void a_hand_over_changes_who_holds_it() {
        FactMap held = FactMap.of("unit", Fact.of("north")).with("handler", Fact.of("li"));
        Complaint assigned = done(registered(held, MON_10_00), assign("north"), MON_10_00);
        Complaint south = done(assigned, HandOver.to("south"), MON_10_00);
        assertThat(south.fact("unit")).contains(Fact.of("south"));
        assertThat(south.fact("head")).contains(Fact.of("qian-2"));
        assertThat(south.fact("handler")).isEmpty();
        Complaint wang = done(
                assigned,
                Act.of(Verb.of("hand-over"), FactMap.of("to", Fact.of("wang")).with("handler", Fact.of("wang"))),
                MON_10_00);
        assertThat(wang.fact("unit")).contains(Fact.of("north"));
        assertThat(wang.fact("handler")).contains(Fact.of("wang"));
    }

    @Test
    void the_same_matter_registered_anew_is_the_next_round_of_those_before() {
        Complaint third = registered(FactMap.of("earlier", new Fact.Listing(List.of("C-7", "C-9"))), MON_10_00);
        assertThat(third.round()).isEqualTo(3);
    }

    @Test
    void a_case_from_elsewhere_goes_on_with_the_time_that_its_clock_has_used() {
        Adopt adopt = Adopt.in("investigating")
                .round(2)
                .level(1)
                .clock("reply", Duration.ofHours(3))
                .knowing(FactMap.of("severity", Fact.of("general")));
        Complaint taken = done(Complaint.unborn(KEY), adopt, MON_10_00);
        assertThat(taken.state().name()).isEqualTo("investigating");
        assertThat(taken.round()).isEqualTo(2);
        assertThat(taken.level()).isEqualTo(1);
        assertThat(taken.regime()).contains(RegimeRef.parse("intake@1"));
        // Eight hours, three of them used: five are left.
        assertThat(taken.deadlines()).singleElement().satisfies(deadline -> {
            assertThat(deadline.dueAt()).contains(MON_10_00.plusSeconds(5 * 3600));
            assertThat(deadline.key().round()).isEqualTo(2);
        });
    }

    @Test
    void what_nobody_here_knows_is_not_taken_over() {
        Adopt adopt = Adopt.in("lost").clock("repyl", Duration.ofHours(3));
        assertThat(refused(Complaint.unborn(KEY), adopt, MON_10_00)).containsExactly("no-such-state", "no-such-clock");
        Complaint there = registered(FactMap.EMPTY, MON_10_00);
        assertThat(refused(there, Adopt.in("received"), MON_10_00)).containsExactly("unknown-verb");
    }

    @Test
    void a_corrected_severity_counts_from_the_start_and_lifts_a_breach_that_never_was() {
        FactMap wrong = FactMap.of("severity", Fact.of("major")).with("handler", Fact.of("li"));
        Complaint breached = registered(wrong, MON_10_00);
        Instant three = MON_10_00.plusSeconds(3 * 3600);
        Turn turn = Turn.of(REGIME, breached, command(Correct.of("severity", Fact.of("general")), three));
        assertThat(turn.raised()).anyMatch(event -> event instanceof Event.Charged);
        Deadline right = turn.after().deadlines().get(0);
        assertThat(right.status().word()).isEqualTo("running");
        assertThat(right.dueAt()).contains(MON_10_00.plusSeconds(8 * 3600));
        assertThat(turn.after().charges()).isEmpty();
    }

    @Test
    void a_corrected_severity_shows_that_an_answer_was_late() {
        FactMap wrong = FactMap.of("severity", Fact.of("general")).with("handler", Fact.of("li"));
        Complaint answered = done(registered(wrong, MON_10_00), Act.of("answer"), MON_10_00.plusSeconds(3 * 3600));
        Complaint right = done(answered, Correct.of("severity", Fact.of("major")), MON_10_00.plusSeconds(4 * 3600));
        assertThat(right.deadlines().get(0).status().word()).isEqualTo("breached");
        assertThat(right.deadlines().get(0).dueAt()).contains(MON_10_00.plusSeconds(2 * 3600));
        assertThat(right.charges())
                .singleElement()
                .satisfies(charge -> assertThat(charge.party().id()).isEqualTo("li"));
        assertThat(right.deadlines().get(0).settledAt()).contains(MON_10_00.plusSeconds(3 * 3600));
    }

    @Test
    void a_correction_that_gives_more_time_leaves_what_was_done_when_it_was_done() {
        FactMap wrong = FactMap.of("severity", Fact.of("major"));
        Complaint answered = done(registered(wrong, MON_10_00), Act.of("answer"), MON_10_00.plusSeconds(3_600));
        Complaint right = done(answered, Correct.of("severity", Fact.of("general")), MON_10_00.plusSeconds(7_000));
        assertThat(right.deadlines().get(0).status().word()).isEqualTo("met");
        assertThat(right.deadlines().get(0).dueAt()).contains(MON_10_00.plusSeconds(8 * 3600));
        assertThat(right.deadlines().get(0).settledAt()).contains(MON_10_00.plusSeconds(3_600));
    }

    @Test
    void to_go_under_another_version_is_an_event() {
        Complaint there = registered(FactMap.EMPTY, MON_10_00);
        Complaint moved = done(there, Migrate.to(RegimeRef.parse("intake@2")), MON_10_00);
        assertThat(moved.regime()).contains(RegimeRef.parse("intake@2"));
    }

    @Test
    void erasing_a_person_changes_neither_state_nor_deadlines_nor_facts() {
        Complaint there = registered(FactMap.of("severity", Fact.of("general")), MON_10_00);
        Complaint erased = done(there, Act.of("erase"), MON_10_00);
        assertThat(erased.facts()).isEqualTo(there.facts());
        assertThat(erased.position()).isEqualTo(there.position());
        assertThat(erased.deadlines()).isEqualTo(there.deadlines());
        assertThat(erased.charges()).isEqualTo(there.charges());
    }
}
