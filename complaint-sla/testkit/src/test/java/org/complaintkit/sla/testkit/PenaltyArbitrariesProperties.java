package org.complaintkit.sla.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.complaintkit.fact.Fact;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Offence;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.penalty.Reckoning;
import org.complaintkit.sla.regime.Regime;
import org.joda.money.Money;

class PenaltyArbitrariesProperties {

    private static final List<String> FORMS = List.of(
            "Fixed",
            "OfKind",
            "Steps",
            "Rising",
            "Entered",
            "PerUnit",
            "ByCount",
            "percent=false",
            "percent=true",
            "ByCondition",
            "ByFact",
            "most=true",
            "most=false",
            "sum=true",
            "sum=false",
            "Part",
            "calendar=Optional[",
            "over=Optional[",
            "Cited");

    @Provide
    Arbitrary<Penalty> penalties() {
        return PenaltyArbitraries.any();
    }

    @Provide
    Arbitrary<Penalty> fair() {
        return PenaltyArbitraries.neverCheaper();
    }

    @Provide
    Arbitrary<Offence> offences() {
        return PenaltyArbitraries.offences();
    }

    /** Random but the same each time: every form occurs, and can be read. */
    @Property(tries = 600, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
    void every_form_occurs(@ForAll("penalties") Penalty penalty) {
        String words = penalty.toString();
        assertThat(words).doesNotContain("Lambda");
        for (String form : FORMS) {
            Statistics.label(form)
                    .collect(words.contains(form))
                    .coverage(checker -> checker.check(true).count(count -> count >= 20));
        }
    }

    /** What is said of the facts is enough for a price, and no other is looked at. */
    @Property(tries = 200, seed = "7")
    void every_calculator_gives_a_price(@ForAll("penalties") Penalty penalty, @ForAll("offences") Offence offence) {
        Reckoning reckoning = penalty.reckon(offence);
        assertThat(reckoning.lines()).isNotEmpty();
        Charge charge = offence.charge();
        Charge kept = new Charge(
                charge.id(),
                charge.basis(),
                charge.party(),
                charge.occurredAt(),
                charge.facts().only(with(penalty)));
        assertThat(penalty.reckon(new Offence(kept, offence.count(), offence.earlier())))
                .isEqualTo(reckoning);
    }

    private static java.util.Set<String> with(Penalty penalty) {
        java.util.Set<String> facts = new java.util.TreeSet<>(penalty.facts());
        facts.addAll(List.of(ChargeRule.SHARE_FROM, ChargeRule.SHARE_TO, ChargeRule.SHARE_OF));
        return facts;
    }

    @Property(tries = 300, seed = "7")
    void what_is_never_cheaper_is_not(@ForAll("fair") Penalty penalty, @ForAll("offences") Offence offence) {
        Money now = cost(penalty, offence);
        assertThat(cost(penalty, new Offence(offence.charge(), offence.count() + 1, offence.earlier())))
                .isGreaterThanOrEqualTo(now);
        assertThat(cost(penalty, later(offence, Duration.ofSeconds(1)))).isGreaterThanOrEqualTo(now);
        assertThat(cost(penalty, later(offence, Duration.ofDays(3)))).isGreaterThanOrEqualTo(now);
    }

    private static Money cost(Penalty penalty, Offence offence) {
        return penalty.reckon(offence).sanction().amount().orElseThrow();
    }

    private static Offence later(Offence offence, Duration more) {
        Charge charge = offence.charge();
        Instant until =
                ((Fact.Moment) offence.fact(ChargeRule.OVERDUE_UNTIL)).value().plus(more);
        Charge moved = new Charge(
                charge.id(),
                charge.basis(),
                charge.party(),
                charge.occurredAt(),
                charge.facts().with(ChargeRule.OVERDUE_UNTIL, Fact.of(until)));
        return new Offence(moved, offence.count(), offence.earlier());
    }

    /** What a document says is what code builds. */
    @Property(tries = 200, seed = "7")
    void a_price_reads_as_it_was_built(@ForAll("written") Worded<Penalty> price, @ForAll("offences") Offence offence) {
        Regime regime = Documents.read(Documents.limit("{\"elapsed\":\"PT1H\"}")
                + ",\"sanctions\":[{\"id\":\"late\",\"basis\":[\"R\"],\"on\":{\"breach\":\"reply\"},\"party\":\"handler\","
                + "\"counted\":{\"by\":\"party\",\"over\":\"ever\"},\"price\":" + price.json() + "}]");
        Penalty read = regime.prices().rules().get(0).penalty();
        assertThat(read).isEqualTo(price.value());
        assertThat(read.reckon(offence)).isEqualTo(price.value().reckon(offence));
    }

    @Provide
    Arbitrary<Worded<Penalty>> written() {
        return Arbitraries.of(true, false)
                .flatMap(fair -> new PenaltyForms(true, fair, java.util.Optional.empty()).any(2));
    }
}
