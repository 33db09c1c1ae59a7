package org.complaintkit.sla.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Sanction;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Offence;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.penalty.PriceRule;
import org.complaintkit.sla.penalty.Reckoning;
import org.complaintkit.sla.penalty.Window;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A calculator of an embedder's own is tried at its edges: nothing is known of it but what it says. */
class CostJumpsTest {

    private static final Wording PRICE = Wording.of("own", "{amount}", "{amount}");

    /** 10 yuan up to a length of delay, from there on another amount. */
    private static Penalty from(Duration edge, int yuan) {
        return offence -> {
            int amount = delay(offence).compareTo(edge) < 0 ? 10 : yuan;
            Money money = Money.parse("CNY " + amount);
            return Reckoning.of(Sanction.fine(money), PRICE, Map.of("amount", money.toString()));
        };
    }

    private static Duration delay(Offence offence) {
        return offence.charge()
                .facts()
                .fact(ChargeRule.OVERDUE_FROM)
                .map(from -> Duration.between(
                        ((Fact.Moment) from).value(), ((Fact.Moment) offence.fact(ChargeRule.OVERDUE_UNTIL)).value()))
                .orElse(Duration.ZERO);
    }

    private static Optional<String> jump(Penalty penalty) {
        return new CostJumps(new PriceRule("late", List.of("R-1"), Window.EVER, penalty), FactMap.EMPTY)
                .first()
                .map(Phrase::toString);
    }

    @Test
    void ten_times_as_much_from_the_full_day_on_is_a_jump() {
        assertThat(jump(from(Duration.ofDays(2), 100)))
                .contains("PT47H59M59S late costs 10.00, PT48H late costs 100.00");
    }

    @Test
    void ten_times_as_much_just_after_the_full_hour_is_one() {
        assertThat(jump(from(Duration.ofHours(3).plusSeconds(1), 100)))
                .contains("PT3H late costs 10.00, PT3H1S late costs 100.00");
    }

    @Test
    void less_than_ten_times_as_much_is_none() {
        assertThat(jump(from(Duration.ofDays(2), 99))).isEmpty();
    }
}
