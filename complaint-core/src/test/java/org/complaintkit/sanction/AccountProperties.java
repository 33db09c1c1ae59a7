package org.complaintkit.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Whatever is done to charges, the books come to nothing together, and the account is what its entries leave. */
class AccountProperties {

    private static final Party CLERK = Party.of("clerk-3");
    private static final Book FUND = Book.fund(Tenant.SOLE, "reward");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final List<Function<Following, Entry>> WAYS = List.of(
            Following::reversed,
            next -> next.settled(Money.parse("CNY 7.50")),
            Following::waived,
            Following::appealed,
            Following::reviewed,
            Following::overdue,
            next -> next.confirmed(Optional.of(NOON)),
            next -> next.reduced(Money.parse("CNY 0.05")),
            next -> next.corrected(new Priced(2, Sanction.fine(Money.parse("CNY 50.00")), List.of())),
            next -> next.corrected(new Priced(1, Sanction.fine(Money.parse("CNY 20.00")), List.of())));

    /** Of what was waived only the first two are open. */
    private record Move(Charge charge, int way) {}

    /** A charge has one instant of occurrence: it follows from its id here. Several share one. */
    private static Charge charge(int complaint, String rule) {
        ChargeId id = new ChargeId(ComplaintKey.of("C-" + complaint), rule, 1, 1);
        Instant at = Instant.EPOCH.plusSeconds(Math.floorMod(complaint * 7, 5));
        return new Charge(id, List.of(), CLERK, at, FactMap.EMPTY);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Charge> charges = Combinators.combine(
                        Arbitraries.integers().between(1, 8), Arbitraries.of("late-reply", "rude", "lost"))
                .as(AccountProperties::charge);
        return Combinators.combine(charges, Arbitraries.integers().between(0, WAYS.size() - 1))
                .as(Move::new)
                .list()
                .ofMaxSize(60);
    }

    /** What never came in, or was reversed, is assessed; to the rest something is done. */
    private static List<Entry> entries(List<Move> moves) {
        List<Entry> entries = new ArrayList<>();
        Account account = Account.empty(CLERK);
        for (Move move : moves) {
            Optional<Standing> now = account.standing(move.charge().id());
            Sanction fine = Sanction.fine(Money.parse("CNY 20.00"));
            Entry entry = now.map(standing -> WAYS.get(standing.counts() ? move.way() : move.way() % 2)
                            .apply(standing.following(Origin.at(NOON))))
                    .orElseGet(
                            () -> Entry.assessed(Origin.at(NOON), move.charge(), new Priced(1, fine, List.of()), FUND));
            entries.add(entry);
            account = account.apply(entry);
        }
        return entries;
    }

    @Property(seed = "7")
    void the_books_of_every_prefix_come_to_nothing_together(@ForAll("moves") List<Move> moves) {
        List<Entry> entries = entries(moves);
        for (int i = 0; i <= entries.size(); i++) {
            Money sum = Money.zero(CNY);
            for (Money balance : Ledger.of(entries.subList(0, i)).balances(CNY).values()) {
                sum = sum.plus(balance);
            }
            assertThat(sum.isZero()).isTrue();
        }
    }

    @Property(seed = "7")
    void the_balance_of_the_account_is_that_of_its_book_and_what_is_owed_less_what_was_paid(
            @ForAll("moves") List<Move> moves) {
        Account account = Account.empty(CLERK);
        Money paid = Money.zero(CNY);
        List<Entry> entries = entries(moves);
        for (Entry entry : entries) {
            account = account.apply(entry);
            paid = entry.kind() == Entry.Kind.SETTLED ? paid.plus(Money.parse("CNY 7.50")) : paid;
        }
        Ledger ledger = Ledger.of(entries);
        assertThat(account.balance(CNY)).isEqualTo(ledger.balance(Book.of(CLERK), CNY));
        assertThat(account.balance(CNY)).isEqualTo(paid.minus(account.total(CNY)));
        assertThat(ledger.balance(FUND, CNY)).isEqualTo(paid);
        assertThat(ledger.balance(Book.payments(Tenant.SOLE), CNY)).isEqualTo(paid.negated());
    }

    @Property(seed = "7")
    void what_stands_is_what_was_not_reversed_in_order(@ForAll("moves") List<Move> moves) {
        Account account = Account.empty(CLERK);
        Map<String, Map<Charge, Entry>> model = new TreeMap<>();
        for (Entry entry : entries(moves)) {
            account = account.apply(entry);
            Map<Charge, Entry> rule = model.computeIfAbsent(entry.charge().id().rule(), name -> new TreeMap<>());
            if (entry.kind() == Entry.Kind.REVERSED) {
                rule.remove(entry.charge());
            } else {
                rule.put(entry.charge(), entry);
            }
        }
        List<Charge> expected =
                model.values().stream().flatMap(rule -> rule.keySet().stream()).toList();
        assertThat(account.standing()).extracting(Standing::charge).isEqualTo(expected);
        for (Charge charge : expected) {
            assertThat(account.standing(charge.id()).orElseThrow().charge()).isEqualTo(charge);
            assertThat(account.of(charge.id().complaint()))
                    .extracting(Standing::charge)
                    .contains(charge);
        }
    }
}
