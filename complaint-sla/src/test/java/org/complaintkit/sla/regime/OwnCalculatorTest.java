package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Pricing;
import org.complaintkit.sanction.Sanction;
import org.complaintkit.sla.penalty.Offence;
import org.complaintkit.sla.penalty.Penalties;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.penalty.PriceList;
import org.complaintkit.sla.penalty.PriceRule;
import org.complaintkit.sla.penalty.Reckoning;
import org.complaintkit.sla.penalty.Window;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The calculator of docs/penalties.md: used from Java, and by its name in a regime. */
class OwnCalculatorTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");

    // docs: begin
    /** So much for each point of a complaint: three points at 10.00 each cost 30.00. */
    record PerPoint(Money each) implements Penalty {

        private static final Wording POINTS =
                Wording.of("per-point", "{points} points at {each}: {amount}", "{points}分,每分{each}:{amount}");

        @Override
        public Reckoning reckon(Offence offence) {
            Fact points = offence.fact("points");
            Money amount = each.multipliedBy(Long.parseLong(points.toString()));
            Map<String, String> said =
                    Map.of("points", points.toString(), "each", each.toString(), "amount", amount.toString());
            return Reckoning.of(Sanction.fine(amount), POINTS, said);
        }

        @Override
        public Set<String> facts() {
            return Set.of("points");
        }
    }

    static final OwnForms FORMS = OwnForms.NONE.penalty(
            "per-point", fields -> fields.text("each").map(each -> new PerPoint(Money.parse(each))));
    // docs: end

    private static final String REGIME = """
            {"id":"x","version":"1","title":{"en":"x","zh":"x"},"zone":"Asia/Shanghai",
             "sanctions":[{"id":"rude","basis":["T-1"],"on":{"violation":"rude"},"counted":{"by":"party","over":"ever"},
              "price":{"atMost":"50.00","currency":"CNY","of":{"own":"per-point","each":"CNY 10.00"}}}]}
            """;

    private static Entry taken(Pricing pricing, int points) {
        Charge charge = new Charge(
                new ChargeId(ComplaintKey.of("C-1"), "rude", 1, 1),
                List.of("T-1"),
                Party.of("zhang"),
                MONDAY,
                FactMap.of("points", Fact.of(points)));
        return pricing.decide(Account.empty(charge.party()), new AccountCommand.Take(Origin.at(MONDAY), charge))
                .events()
                .get(0);
    }

    private static List<String> said(Entry entry, Language language) {
        return entry.reckoning().stream().map(line -> line.in(language)).toList();
    }

    @Test
    void from_java_it_composes_with_those_that_are_built_in() {
        Penalty capped =
                Penalties.atMost(Money.parse("CNY 50.00"), Optional.empty(), new PerPoint(Money.parse("CNY 10.00")));
        PriceList prices = new PriceList(
                List.of(new PriceRule("rude", List.of("T-1"), Window.EVER, capped)),
                java.time.ZoneId.of("Asia/Shanghai"));
        assertThat(taken(prices, 3).sanction()).isEqualTo(Sanction.fine(Money.parse("CNY 30.00")));
        assertThat(taken(prices, 8).sanction()).isEqualTo(Sanction.fine(Money.parse("CNY 50.00")));
    }

    @Test
    void by_its_name_in_a_regime_it_says_the_same_in_both_languages() {
        Regime regime = RegimeReader.read("x.json", REGIME.getBytes(StandardCharsets.UTF_8), Given.NOTHING, FORMS);
        Entry entry = taken(regime, 8);
        assertThat(entry.sanction()).isEqualTo(Sanction.fine(Money.parse("CNY 50.00")));
        assertThat(said(entry, Language.ENGLISH))
                .containsExactly(
                        "rule rude, by T-1",
                        "number 1 of zhang",
                        "8 points at CNY 10.00: CNY 80.00",
                        "at most CNY 50.00 (charge), CNY 0.00 before it: CNY 50.00",
                        "comes to CNY 50.00");
        assertThat(said(entry, Language.CHINESE)).contains("8分,每分CNY 10.00:CNY 80.00");
    }

    @Test
    void the_page_shows_these_very_lines_and_they_are_under_twenty_where_it_reckons() throws IOException {
        Path own = file("complaint-sla/src/test/java/org/complaintkit/sla/regime/OwnCalculatorTest.java");
        String text = Files.readString(own);
        String shown = text.substring(
                        text.indexOf("    // docs: begin\n") + "    // docs: begin\n".length(),
                        text.indexOf("    // docs: end\n"))
                .lines()
                .map(line -> line.startsWith("    ") ? line.substring(4) : line)
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(file("docs/penalties.md"))).contains(shown);
        String calculator = shown.substring(shown.indexOf("record "), shown.indexOf("static final OwnForms"));
        assertThat(calculator.lines().filter(line -> !line.isBlank()).count()).isLessThan(20);
    }

    /** From the folder of the module, or from the one above. */
    private static Path file(String name) {
        Path here = Path.of(name);
        return Files.exists(here) ? here : Path.of("..").resolve(name);
    }
}
