package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.FollowUp;
import org.complaintkit.command.Meta;
import org.complaintkit.command.Satisfaction;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Standing;
import org.complaintkit.sla.figure.Figures;
import org.complaintkit.sla.figure.Life;
import org.complaintkit.sla.figure.Period;
import org.complaintkit.sla.figure.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Satisfaction below 90 % two months in a row fines the unit's head: 500 yuan the first time, 1000 the second. What a review
 * says is carried to real accounts, as often as anybody likes.
 */
class ReviewAccountTest {

    private static final Period MARCH = Period.parse("2026-03");
    private static final Period APRIL = Period.parse("2026-04");

    private static Regime regime(String units) {
        String text = """
                {"id":"x","version":"1","title":{"en":"x","zh":"x"},"zone":"Asia/Shanghai","backdating":{"amount":90,"unit":"days"},
                 "reviews":[{"id":"low","basis":["R12-13"],"of":"unit","each":"month",
                   "when":{"figure":"satisfaction-rate","below":0.9,"inARow":2,"fewest":1,"unknown":"breaks"},
                   "party":"head","price":{"steps":["500.00","1000.00"],"currency":"CNY"},"tell":["chief"]}]}
                """;
        Given given = Given.read("given.json", ("{\"units\":" + units + "}").getBytes(StandardCharsets.UTF_8));
        return RegimeReader.read("x.json", text.getBytes(StandardCharsets.UTF_8), given, OwnForms.NONE);
    }

    private static final String ZHAO = "{\"hotel\":{\"head\":\"zhao\"}}";

    private final Map<String, Life> lives = new LinkedHashMap<>();
    private final Map<String, Complaint> complaints = new LinkedHashMap<>();
    private final Map<Party, Account> accounts = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private void act(Regime regime, String id, String at, Act act) {
        recorded(regime, id, at, at, act);
    }

    private void recorded(Regime regime, String id, String at, String recordedAt, Act act) {
        ComplaintKey key = ComplaintKey.of(id);
        Meta meta = Meta.of(key, at(at), Actor.of("desk", "agent")).recorded(at(recordedAt));
        Complaint before = complaints.getOrDefault(id, Complaint.unborn(key));
        Turn turn = Turn.of(regime, before, new Command(meta, act));
        assertThat(turn.decision().refusals()).isEmpty();
        complaints.put(id, turn.after());
        List<Event> events = new ArrayList<>(turn.raised());
        events.addAll(turn.decision().events());
        lives.put(id, lives.getOrDefault(id, regime.figures().life(key)).applyAll(events));
    }

    private static Instant at(String day) {
        return Instant.parse("2026-" + day + "T02:00:00Z");
    }

    /** A complaint of a day that is answered and called back on it. */
    private void called(Regime regime, String id, String day, Satisfaction satisfaction) {
        act(regime, id, day, Act.register("complaint", "phone", "external").with("unit", Fact.of("hotel")));
        act(regime, id, day, Act.of("answer"));
        act(regime, id, day, FollowUp.of(satisfaction));
    }

    /** Reviews a month and carries what it says to the accounts. */
    private void review(Regime regime, Period month) {
        Figures figures = regime.figures().none();
        lives.values().forEach(figures::add);
        Review review = regime.figures().review(figures, month);
        Origin origin = Origin.at(at("06-01"));
        review.charges()
                .forEach(one -> decide(regime, one.charge().party(), new AccountCommand.Take(origin, one.charge())));
        review.notOwed().forEach(one -> decide(regime, one.party(), new AccountCommand.Withdraw(origin, one.id())));
    }

    private void decide(Regime regime, Party party, AccountCommand command) {
        for (Entry entry : regime.decide(accounts.getOrDefault(party, Account.empty(party)), command)
                .events()) {
            entries.add(entry);
            accounts.put(
                    party, accounts.getOrDefault(party, Account.empty(party)).apply(entry));
        }
    }

    private List<String> owed() {
        List<String> lines = new ArrayList<>();
        accounts.forEach((party, account) -> {
            for (Standing one : account.standing("low")) {
                lines.add(party + " " + one.charge().id().complaint().id() + " "
                        + one.sanction().amount().orElseThrow());
            }
        });
        return lines;
    }

    private void twoBadMonths(Regime regime) {
        called(regime, "C-1", "03-10", Satisfaction.DISSATISFIED);
        called(regime, "C-2", "04-10", Satisfaction.DISSATISFIED);
    }

    @Test
    void asked_twice_and_in_any_order_a_review_charges_once() {
        Regime regime = regime(ZHAO);
        twoBadMonths(regime);
        for (int i = 0; i < 3; i++) {
            review(regime, APRIL);
            review(regime, MARCH);
        }
        assertThat(owed()).containsExactly("zhao 2026-04 hotel CNY 500.00");
        assertThat(entries).hasSize(1);
    }

    @Test
    void a_late_recording_withdraws_and_one_more_charges_again_and_never_doubles() {
        Regime regime = regime(ZHAO);
        twoBadMonths(regime);
        review(regime, APRIL);
        for (int i = 3; i < 13; i++) {
            String id = "C-" + i;
            recorded(
                    regime,
                    id,
                    "03-20",
                    "05-02",
                    Act.register("complaint", "phone", "external").with("unit", Fact.of("hotel")));
            recorded(regime, id, "03-20", "05-02", Act.of("answer"));
            recorded(regime, id, "03-20", "05-02", FollowUp.of(Satisfaction.SATISFIED));
        }
        // Ten of eleven were satisfied in March: 0.909.
        review(regime, APRIL);
        review(regime, APRIL);
        assertThat(owed()).isEmpty();
        assertThat(entries).extracting(Entry::kind).containsExactly(Entry.Kind.ASSESSED, Entry.Kind.REVERSED);
        recorded(
                regime,
                "C-13",
                "03-21",
                "05-03",
                Act.register("complaint", "phone", "external").with("unit", Fact.of("hotel")));
        recorded(regime, "C-13", "03-21", "05-03", Act.of("answer"));
        recorded(regime, "C-13", "03-21", "05-03", FollowUp.of(Satisfaction.DISSATISFIED));
        // Ten of twelve: 0.833.
        review(regime, APRIL);
        review(regime, APRIL);
        assertThat(owed()).containsExactly("zhao 2026-04 hotel CNY 500.00");
        assertThat(entries).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-29, qian", "2026-04-30, zhao", "2026-05-31, zhao"})
    void the_one_answers_who_led_the_unit_on_the_last_day(String until, String answers) {
        Regime regime = regime("{\"hotel\":{\"head\":\"qian\",\"formerHeads\":[{\"name\":\"zhao\",\"until\":\"" + until
                + "\"}],\"city\":\"anywhere\"}}");
        twoBadMonths(regime);
        review(regime, APRIL);
        assertThat(owed()).containsExactly(answers + " 2026-04 hotel CNY 500.00");
    }

    @Test
    void a_change_of_heads_that_is_told_late_moves_the_charge_to_who_led_it_then() {
        twoBadMonths(regime(ZHAO));
        review(regime(ZHAO), APRIL);
        Regime told = regime("""
                {"hotel":{"head":"qian","formerHeads":[{"name":"zhao","until":"2026-03-31"}]}}""");
        review(told, APRIL);
        review(told, APRIL);
        assertThat(owed()).containsExactly("qian 2026-04 hotel CNY 500.00");
        assertThat(entries)
                .extracting(entry ->
                        entry.charge().party().id() + " " + entry.kind().word())
                .containsExactlyInAnyOrder("zhao assessed", "zhao reversed", "qian assessed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"hotel\":{\"head\":\"qian\",\"formerHeads\":[{\"name\":\"zhao\"}]}}",
                "{\"hotel\":{\"head\":\"qian\",\"formerHeads\":[{\"name\":\"zhao\",\"until\":\"31 March\"}]}}",
                "{\"hotel\":{\"head\":\"qian\",\"formerHeads\":{\"name\":\"zhao\",\"until\":\"2026-03-31\"}}}",
                "{\"hotel\":{\"head\":\"\"}}",
                "{\"hotel\":{\"head\":5}}"
            })
    void heads_that_are_not_told_rightly_are_faults_at_their_place(String units) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> regime(units)))
                .isInstanceOf(MalformedDocument.class)
                .hasMessageContaining("units.hotel");
    }

    @Test
    void what_a_regime_does_not_know_of_a_unit_is_left_to_the_application() {
        Regime regime = regime("{\"hotel\":{\"city\":\"anywhere\"},\"inn\":{\"head\":\"zhao\",\"rooms\":12}}");
        act(regime, "C-1", "03-10", Act.register("complaint", "phone", "external"));
        assertThat(regime.figures().heads().keySet()).containsExactly("inn");
    }
}
