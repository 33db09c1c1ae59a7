package org.complaintkit.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The fold of entries against a map of the latest entry of each charge. */
class AccountProperties {

    private static final Party CLERK = Party.of("clerk-3");
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    /** A charge has one instant of occurrence: it follows from its id here. Several share one. */
    private static Charge charge(int complaint, String rule) {
        ChargeId id = new ChargeId(ComplaintKey.of("C-" + complaint), rule, 1, 1);
        Instant at = Instant.EPOCH.plusSeconds(Math.floorMod(complaint * 7, 5));
        return new Charge(id, List.of(), CLERK, at, FactMap.EMPTY);
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<Charge> charges = Combinators.combine(
                        Arbitraries.integers().between(1, 8), Arbitraries.of("late-reply", "rude", "lost"))
                .as(AccountProperties::charge);
        Arbitrary<Sanction> sanctions = Arbitraries.of(
                Sanction.of("warning"),
                Sanction.fine(Money.parse("CNY 20.00")),
                Sanction.fine(Money.parse("CNY 0.05")),
                Sanction.fine(Money.parse("USD 7.00")));
        return Combinators.combine(charges, Arbitraries.of(Entry.Kind.class), sanctions)
                .as((charge, kind, sanction) ->
                        new Entry(charge, kind, kind == Entry.Kind.REVERSED ? 0 : 1, sanction, List.of()))
                .list()
                .ofMaxSize(30);
    }

    @Property
    void what_stands_is_the_latest_entry_of_each_charge_that_was_not_reversed(@ForAll("entries") List<Entry> entries) {
        Account account = Account.empty(CLERK);
        Map<String, Map<Charge, Entry>> model = new TreeMap<>();
        for (Entry entry : entries) {
            account = account.apply(entry);
            Map<Charge, Entry> rule = model.computeIfAbsent(entry.charge().id().rule(), name -> new TreeMap<>());
            if (entry.kind() == Entry.Kind.REVERSED) {
                rule.remove(entry.charge());
            } else {
                rule.put(entry.charge(), entry);
            }
        }
        List<Entry> expected =
                model.values().stream().flatMap(rule -> rule.values().stream()).toList();
        assertThat(account.standing()).isEqualTo(expected);
        Money sum = Money.zero(CNY);
        for (Entry entry : expected) {
            if (entry.sanction().amount().isPresent()
                    && entry.sanction().amount().get().getCurrencyUnit().equals(CNY)) {
                sum = sum.plus(entry.sanction().amount().get());
            }
        }
        assertThat(account.total(CNY)).isEqualTo(sum);
        for (Entry entry : expected) {
            assertThat(account.standing(entry.charge().id())).contains(entry);
        }
    }
}
