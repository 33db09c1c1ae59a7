package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sla.penalty.ChargeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ten yuan for each started hour overdue, at most fifty a case: due at 11:00, so the fifth hour starts after 15:00 and with its
 * first second the fifty are reached.
 */
class GrowingChargeTest {

    private static final ComplaintKey KEY = ComplaintKey.of("C-1");
    private static final String CAPPED = """
            {"atMost":"50.00","currency":"CNY","over":"case",
             "of":{"perUnit":"10.00","unit":{"amount":1,"unit":"hours"},"of":"%s","currency":"CNY"}}""";

    private static Regime regime(String of, String when) {
        String text = """
                {"id":"x","version":"1","title":{"en":"x","zh":"x"},"zone":"Asia/Shanghai","backdating":{"amount":3,"unit":"days"},
                 "calendar":{"zone":"Asia/Shanghai","weekly":{"MON":[["09:00","12:00"],["13:30","18:00"]],"TUE":[["09:00","18:00"]]},
                             "covers":["2026-01-01","2026-12-31"]},
                 "facts":{"why":{"type":"name"}},
                 "limits":[{"id":"reply","basis":["T-1"],"starts":["register","complain-again"],"metBy":["answer"],
                            "within":{"elapsed":"PT2H"},"onReopen":"restart"}],
                 "sanctions":[{"id":"late","basis":["T-2"],"on":{"breach":"reply"},"when":%s,"party":"handler",
                               "counted":{"by":"party","over":"ever"},"price":%s}]}
                """.formatted(when, CAPPED.formatted(of));
        return RegimeReader.read("x.json", text.getBytes(StandardCharsets.UTF_8), Given.NOTHING, OwnForms.NONE);
    }

    private static Regime elapsed() {
        return regime("elapsed", "{\"fact\":\"handler\",\"known\":true}");
    }

    /** A Monday in Shanghai. */
    private static Instant at(String time) {
        return LocalDateTime.parse("2026-03-02T" + time).toInstant(ZoneOffset.ofHours(8));
    }

    /** One complaint as it goes on; time is passed as often as asked, and every event is kept. */
    private static final class Story {

        private final Regime regime;
        private final List<Event> events = new ArrayList<>();
        private Complaint now = Complaint.unborn(KEY);

        Story(Regime regime) {
            this.regime = regime;
            act("09:00:00", "register", registration());
        }

        private static FactMap registration() {
            return FactMap.of("kind", Fact.of("complaint"))
                    .with("channel", Fact.of("phone"))
                    .with("source", Fact.of("external"))
                    .with("handler", Fact.of("zhang"));
        }

        Story act(String time, String verb, FactMap facts) {
            return recorded(time, time, verb, facts);
        }

        Story recorded(String time, String recorded, String verb, FactMap facts) {
            Meta meta = new Meta(KEY, Optional.empty(), at(time), at(recorded), Actor.of("agent-7", "agent"));
            Turn turn = Turn.of(regime, now, new Command(meta, Act.of(Verb.of(verb), facts)));
            assertThat(turn.decision().refusals()).isEmpty();
            events.addAll(turn.raised());
            events.addAll(turn.decision().events());
            now = turn.after();
            return this;
        }

        Story sweep(String until) {
            return sweep(at(until));
        }

        Story sweep(Instant until) {
            List<Event> raised = regime.passTime(now, until);
            events.addAll(raised);
            now = now.applyAll(raised);
            return this;
        }

        Story sweepEvery(Duration step, String from, String until) {
            for (Instant to = at(from); to.isBefore(at(until)); to = to.plus(step)) {
                sweep(to);
            }
            return this;
        }

        /** What the account says of each charge: {@code #1 CNY 50.00 until 15:00:01}. */
        List<String> charged() {
            return priced(now.charges());
        }

        List<String> priced(List<Charge> charges) {
            List<String> lines = new ArrayList<>();
            Account account = Account.empty(
                    charges.isEmpty()
                            ? org.complaintkit.identity.Party.of("zhang")
                            : charges.get(0).party());
            for (Charge charge : charges) {
                for (Entry entry : regime.decide(account, new AccountCommand.Take(Origin.at(at("23:00:00")), charge))
                        .events()) {
                    account = account.apply(entry);
                    lines.add("round " + charge.id().round() + " "
                            + entry.sanction().amount().orElseThrow() + " until " + until(charge));
                }
            }
            return lines;
        }

        private static String until(Charge charge) {
            Fact until = charge.facts().fact(ChargeRule.OVERDUE_UNTIL).orElseThrow();
            return LocalDateTime.ofInstant(((Fact.Moment) until).value(), ZoneOffset.ofHours(8))
                    .toLocalTime()
                    .toString();
        }

        List<String> moneyEvents() {
            return events.stream()
                    .filter(event -> event instanceof Event.Charged || event instanceof Event.ChargeWithdrawn)
                    .map(event -> event.getClass().getSimpleName() + " "
                            + LocalDateTime.ofInstant(event.at(), ZoneOffset.ofHours(8))
                                    .toLocalTime())
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "11:00:01, CNY 10.00, 11:00:01, 11:00:01",
        "12:00:00, CNY 10.00, 12:00, 12:00",
        "12:00:01, CNY 20.00, 12:00:01, 12:00:01",
        "14:59:59, CNY 40.00, 14:59:59, 14:59:59",
        "15:00:00, CNY 40.00, 15:00, 15:00",
        "15:00:01, CNY 50.00, 15:00:01, 15:00:01",
        "15:00:02, CNY 50.00, 15:00:01, 15:00:01",
        "16:00:00, CNY 50.00, 15:00:01, 15:00:01",
        "22:00:00, CNY 50.00, 15:00:01, 15:00:01"
    })
    void answered_late_it_costs_each_started_hour_and_what_reached_the_cap_is_charged_then(
            String answered, String amount, String until, String charged) {
        Story acts = new Story(elapsed()).act(answered, "answer", FactMap.EMPTY).sweep("23:00:00");
        assertThat(acts.charged()).containsExactly("round 1 " + amount + " until " + until);
        assertThat(acts.moneyEvents()).containsExactly("Charged " + charged);
    }

    @ParameterizedTest
    @CsvSource({"11:30:00", "15:00:00", "15:00:01", "15:00:02", "18:30:00"})
    void when_the_sweep_runs_does_not_matter(String answered) {
        Story once = new Story(elapsed()).act(answered, "answer", FactMap.EMPTY).sweep("23:00:00");
        Story often = new Story(elapsed())
                .sweepEvery(Duration.ofMinutes(7), "09:00:00", answered)
                .act(answered, "answer", FactMap.EMPTY)
                .sweepEvery(Duration.ofMinutes(7), answered, "23:00:00");
        assertThat(often.events).isEqualTo(once.events);
        assertThat(often.now).isEqualTo(once.now);
    }

    @Test
    void while_it_is_open_time_charges_at_the_cap_and_says_when_it_will() {
        Story open = new Story(elapsed()).sweep("11:00:01");
        assertThat(open.regime.wakeAt(open.now)).contains(at("15:00:01"));
        assertThat(open.sweep("15:00:01").charged()).isEmpty();
        assertThat(open.sweep("15:00:02").charged()).containsExactly("round 1 CNY 50.00 until 15:00:01");
        assertThat(open.regime.wakeAt(open.now)).isEmpty();
        open.act("20:00:00", "note", FactMap.of("person", Fact.of("li")));
        assertThat(open.sweep("22:00:00").moneyEvents()).containsExactly("Charged 15:00:01");
    }

    @Test
    void what_has_accrued_is_told_for_any_instant_and_not_stored() {
        Story open = new Story(elapsed()).sweep("12:30:00");
        assertThat(open.charged()).isEmpty();
        assertThat(open.priced(open.regime.accrued(open.now, at("12:30:00"))))
                .containsExactly("round 1 CNY 20.00 until 12:30");
        open.sweep("16:00:00");
        assertThat(open.regime.accrued(open.now, at("16:00:00"))).isEmpty();
    }

    @Test
    void an_answer_before_the_cap_that_is_recorded_after_it_puts_the_charge_right() {
        Story late = new Story(elapsed()).recorded("13:30:00", "18:00:00", "answer", FactMap.EMPTY);
        assertThat(late.moneyEvents()).containsExactly("Charged 15:00:01", "Charged 13:30");
        assertThat(late.charged()).containsExactly("round 1 CNY 30.00 until 13:30");
    }

    @Test
    void an_act_before_the_cap_that_is_recorded_after_it_leaves_the_charge() {
        Story late = new Story(elapsed())
                .recorded("14:00:00", "18:00:00", "note", FactMap.of("person", Fact.of("li")))
                .sweep("22:00:00");
        assertThat(late.moneyEvents()).containsExactly("Charged 15:00:01");
    }

    @Test
    void what_becomes_known_after_the_cap_charges_what_was_reached_then() {
        Story known = new Story(regime("elapsed", "{\"fact\":\"why\",\"is\":\"personal\"}"))
                .sweep("17:00:00")
                .act("18:00:00", "note", FactMap.of("why", Fact.of("personal")))
                .act("19:00:00", "answer", FactMap.EMPTY);
        assertThat(known.moneyEvents()).containsExactly("Charged 18:00");
        assertThat(known.charged()).containsExactly("round 1 CNY 50.00 until 15:00:01");
    }

    /** 11:00 to 12:00 is one hour, 13:30 to 16:30 three more: the fifth starts after 16:30. */
    @Test
    void in_working_time_the_noon_break_costs_nothing() {
        Story open = new Story(regime("workingTime", "{\"fact\":\"handler\",\"known\":true}")).sweep("23:00:00");
        assertThat(open.charged()).containsExactly("round 1 CNY 50.00 until 16:30:01");
    }

    /** The first round took 2 h 10 min: 30 yuan, which leaves 20 of the case. The second is due at 16:00. */
    @Test
    void the_cap_of_a_case_holds_for_its_rounds_together() {
        Story twice = new Story(elapsed())
                .act("13:10:00", "answer", FactMap.EMPTY)
                .act("14:00:00", "complain-again", FactMap.EMPTY)
                .sweep("23:00:00");
        assertThat(twice.charged())
                .containsExactly("round 1 CNY 30.00 until 13:10", "round 2 CNY 20.00 until 20:00:01");
        Story answered = new Story(elapsed())
                .act("13:10:00", "answer", FactMap.EMPTY)
                .act("14:00:00", "complain-again", FactMap.EMPTY)
                .act("19:30:00", "answer", FactMap.EMPTY);
        assertThat(answered.charged())
                .containsExactly("round 1 CNY 30.00 until 13:10", "round 2 CNY 20.00 until 19:30");
    }
}
