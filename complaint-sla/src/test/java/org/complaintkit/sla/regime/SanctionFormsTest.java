package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Sanction;
import org.complaintkit.sla.penalty.Offence;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.penalty.Reckoning;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Sanctions as a regime's document says them, from the act to the entry. */
class SanctionFormsTest {

    private static final ComplaintKey KEY = ComplaintKey.of("C-1");
    private static final Instant MON_09_00 = Instant.parse("2026-03-02T01:00:00Z");
    private static final Wording LETTERS =
            Wording.of("per-letter", "{letters} letters: {amount}", "{letters}个字:{amount}");

    /** So much for each letter of the party's name: a calculator of one's own. */
    private record PerLetter(Money each) implements Penalty {
        @Override
        public Reckoning reckon(Offence offence) {
            int letters = offence.charge().party().id().length();
            Money amount = each.multipliedBy(letters);
            Map<String, String> said = Map.of("letters", Integer.toString(letters), "amount", amount.toString());
            return new Reckoning(Sanction.fine(amount), List.of(new Phrase(LETTERS, said)));
        }
    }

    private static final OwnForms OWN = OwnForms.NONE.penalty(
            "per-letter", fields -> fields.text("each").map(each -> new PerLetter(Money.parse(each))));

    private static Regime regime(String sanction) {
        String text = """
                {"id":"x","version":"1","title":{"en":"x","zh":"x"},"zone":"Asia/Shanghai",
                 "limits":[{"id":"reply","basis":["T-1"],"starts":["register"],"metBy":["answer"],
                            "within":{"elapsed":"PT2H"},"onReopen":"restart"}],
                 "sanctions":[{"id":"late","basis":["T-2"],"on":{"breach":"reply"},%s}]}
                """.formatted(sanction);
        return RegimeReader.read("x.json", text.getBytes(StandardCharsets.UTF_8), Given.NOTHING, OWN);
    }

    private record Step(long hour, String verb, FactMap facts) {}

    private static FactMap facts(Object... pairs) {
        FactMap facts = FactMap.EMPTY;
        for (int i = 0; i < pairs.length; i += 2) {
            Fact fact = pairs[i + 1] instanceof String name ? Fact.of(name) : Fact.of((Integer) pairs[i + 1]);
            facts = facts.with((String) pairs[i], fact);
        }
        return facts;
    }

    /** What each party is charged in the end: {@code zhang fine CNY 20.00}. */
    private static List<String> charged(Regime regime, Step... steps) {
        Complaint now = Complaint.unborn(KEY);
        for (Step step : steps) {
            Meta meta = Meta.of(KEY, MON_09_00.plusSeconds(3600 * step.hour()), Actor.of("agent-7", "agent"));
            Turn turn = Turn.of(regime, now, new Command(meta, Act.of(Verb.of(step.verb()), step.facts())));
            assertThat(turn.decision().refusals()).isEmpty();
            now = turn.after();
        }
        List<String> lines = new ArrayList<>();
        for (Charge charge : now.charges()) {
            Decision<Entry> priced =
                    regime.decide(Account.empty(charge.party()), new AccountCommand.Take(Origin.at(MON_09_00), charge));
            Sanction sanction = priced.events().get(0).sanction();
            lines.add(charge.party() + " " + sanction.kind() + " "
                    + sanction.amount().map(Money::toString).orElse("-"));
        }
        return lines;
    }

    private static Step registered() {
        return new Step(
                0,
                "register",
                facts("kind", "complaint", "channel", "phone", "source", "external", "handler", "zhang"));
    }

    @Test
    void an_own_calculator_is_used_by_its_name() {
        Regime regime = regime("""
                "party":"handler","counted":{"by":"party","over":"ever"},"price":{"own":"per-letter","each":"CNY 4.00"}""");
        assertThat(charged(regime, registered(), new Step(3, "answer", FactMap.EMPTY)))
                .containsExactly("zhang fine CNY 20.00");
    }

    @Test
    void an_own_calculator_that_nobody_gave_is_a_fault_with_the_nearest_name() {
        assertThatThrownBy(() -> regime("""
                        "party":"handler","counted":{"by":"party","over":"ever"},"price":{"own":"per-leter","each":"CNY 4.00"}"""))
                .isInstanceOf(MalformedDocument.class)
                .hasMessageContaining("sanctions[0].price.own")
                .hasMessageContaining("per-letter");
    }

    @Test
    void split_by_shares_to_the_cent() {
        Regime regime =
                regime("\"party\":{\"split\":\"share\"},\"price\":{\"amount\":\"100.01\",\"currency\":\"CNY\"}");
        assertThat(charged(
                        regime,
                        registered(),
                        new Step(3, "answer", FactMap.EMPTY),
                        new Step(4, "determine-liability", facts("party", "zhang", "share", 50)),
                        new Step(5, "settle-liability", facts("party", "li", "share", 50))))
                .containsExactly("zhang fine CNY 50.01", "li fine CNY 50.00");
    }

    @Test
    void so_much_a_started_hour_is_charged_once_it_is_done() {
        Regime regime = regime("""
                "party":"handler","counted":{"by":"party","over":"ever"},
                "price":{"perUnit":"10.00","unit":{"amount":1,"unit":"hours"},"currency":"CNY"}""");
        Step later = new Step(9, "note", facts("person", "li"));
        assertThat(charged(regime, registered(), later)).isEmpty();
        assertThat(charged(regime, registered(), later, new Step(10, "answer", FactMap.EMPTY)))
                .containsExactly("zhang fine CNY 80.00");
    }

    @Test
    void three_decimals_of_a_currency_with_two_and_a_split_that_is_counted_are_faults() {
        assertThatThrownBy(() -> regime("""
                        "party":"handler","counted":{"by":"party","over":"ever"},"price":{"amount":"20.005","currency":"CNY"}"""))
                .isInstanceOf(MalformedDocument.class)
                .hasMessageContaining("sanctions[0].price");
        assertThatThrownBy(() -> regime("""
                        "party":{"split":"share"},"counted":{"by":"party","over":"ever"},"price":{"kind":"warning"}"""))
                .isInstanceOf(MalformedDocument.class)
                .hasMessageContaining("sanctions[0].counted");
    }
}
