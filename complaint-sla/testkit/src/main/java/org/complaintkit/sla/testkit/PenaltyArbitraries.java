package org.complaintkit.sla.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Sanction;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.calendar.Hours;
import org.complaintkit.sla.calendar.Week;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Offence;
import org.complaintkit.sla.penalty.Penalties;
import org.complaintkit.sla.penalty.Penalty;
import org.joda.money.Money;

/**
 * Penalty calculators of every form of {@link Penalties}, in yuan, and the offences to ask them with. They look at the facts
 * {@code severity} (minor, major) and {@code fine} (money), at the time overdue and at shares; {@linkplain #offences offences}
 * know all of these. They shrink towards a fine of one yuan and one form.
 */
public final class PenaltyArbitraries {

    private static final int DEPTH = 2;
    private static final Instant DUE = Instant.parse("2026-03-02T02:00:00Z");
    private static final int MOST_LATE = 90 * 24 * 60;

    private PenaltyArbitraries() {}

    /**
     * Calculators of every form, those that cost less for a second among them.
     *
     * @return the calculators
     */
    public static Arbitrary<Penalty> any() {
        Arbitrary<Penalty> some = forms(false).any(DEPTH).map(Worded::value);
        Arbitrary<Penalty> parts = forms(false).money(DEPTH).map(Worded::value).map(Penalties::part);
        Arbitrary<Penalty> cited = some.map(of -> Penalties.by("more", List.of("R-2"), of));
        Arbitrary<Penalty> within = some.map(of -> Penalties.within("all", List.of("R-1"), of));
        return Arbitraries.frequencyOf(Tuple.of(6, some), Tuple.of(1, parts), Tuple.of(1, cited), Tuple.of(1, within))
                .withoutEdgeCases();
    }

    /**
     * Calculators under which a later offence never costs less than an earlier one, nor a later act less than a sooner one,
     * whatever else is known.
     *
     * @return the calculators; all cost money
     */
    public static Arbitrary<Penalty> neverCheaper() {
        return forms(true).money(DEPTH).map(Worded::value);
    }

    private static PenaltyForms forms(boolean fair) {
        return new PenaltyForms(true, fair, Optional.of(office()));
    }

    /** Office hours of 2026, in which there is less time overdue than passes. */
    private static BusinessCalendar office() {
        return BusinessCalendar.builder(ZoneId.of("Asia/Shanghai"), Coverage.ofYears(2026, 2026))
                .week(Week.mondayToFriday(Hours.parse("09:00", "17:00")))
                .build();
    }

    /**
     * Offences of one party that know every fact that generated calculators look at.
     *
     * @return the first to the sixth of a party, up to 90 days late, with fines before it
     */
    public static Arbitrary<Offence> offences() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 6);
        Arbitrary<Integer> minutes = Arbitraries.integers().between(1, MOST_LATE);
        Arbitrary<String> severity = Arbitraries.of(LimitForms.MINOR, LimitForms.MAJOR);
        Arbitrary<Money> money = PenaltyForms.amounts();
        return Combinators.combine(
                        counts, minutes, severity, money, Arbitraries.integers().between(0, 100))
                .as((count, late, grave, fine, share) -> {
                    FactMap facts = FactMap.of(LimitForms.SEVERITY, Fact.of(grave))
                            .with(PenaltyForms.FINE, new Fact.Sum(fine))
                            .with(ChargeRule.OVERDUE_FROM, Fact.of(DUE))
                            .with(ChargeRule.OVERDUE_UNTIL, Fact.of(DUE.plus(Duration.ofMinutes(late))))
                            .with(ChargeRule.SHARE_FROM, Fact.of(0))
                            .with(ChargeRule.SHARE_TO, Fact.of(share))
                            .with(ChargeRule.SHARE_OF, Fact.of(100));
                    List<Sanction> before = Collections.nCopies(count - 1, Sanction.fine(fine));
                    return new Offence(charge(facts), count, window -> before);
                })
                .withoutEdgeCases();
    }

    private static Charge charge(FactMap facts) {
        ChargeId id = new ChargeId(ComplaintKey.of("C-1"), "late", 1, 1);
        return new Charge(id, List.of("R-1"), Party.of("ann"), DUE, facts);
    }
}
