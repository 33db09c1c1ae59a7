package org.complaintkit.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.rule.Phrase;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {

    private static final Party CLERK = Party.of("clerk-3");
    private static final Instant MON = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUE = Instant.parse("2026-03-03T09:00:00Z");
    private static final Instant WED = Instant.parse("2026-03-04T09:00:00Z");
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    private static ChargeId id(String complaint, String rule) {
        return new ChargeId(ComplaintKey.of(complaint), rule, 1, 1);
    }

    private static Charge charge(String complaint, String rule, Instant occurredAt) {
        return new Charge(id(complaint, rule), List.of("R08-08"), CLERK, occurredAt, FactMap.EMPTY);
    }

    private static final Book FUND = Book.fund(Tenant.SOLE, "reward");

    private static Priced priced(int count, String amount) {
        return new Priced(count, Sanction.fine(Money.parse(amount)), List.of());
    }

    private static Entry assessed(Charge charge, int count, String amount) {
        return Entry.assessed(Origin.at(charge.occurredAt()), charge, priced(count, amount), FUND);
    }

    private static Following following(Account account, Charge charge) {
        return account.ever(charge.id()).orElseThrow().following(Origin.at(WED));
    }

    private static Account then(Account account, Charge charge, Function<Following, Entry> next) {
        return account.apply(next.apply(following(account, charge)));
    }

    private static Money yuan(String amount) {
        return Money.parse("CNY " + amount);
    }

    private static Account after(Entry... entries) {
        Account account = Account.empty(CLERK);
        for (Entry entry : entries) {
            account = account.apply(entry);
        }
        return account;
    }

    @Test
    void an_account_without_entries_comes_to_nothing() {
        Account empty = Account.empty(CLERK);
        assertThat(empty.party()).isEqualTo(CLERK);
        assertThat(empty.standing()).isEmpty();
        assertThat(empty.standing("late-reply")).isEmpty();
        assertThat(empty.standing(id("C-1", "late-reply"))).isEmpty();
        assertThat(empty.total(CNY)).isEqualTo(Money.parse("CNY 0.00"));
    }

    @Test
    void charges_stand_in_the_order_of_their_occurrence_whatever_the_order_they_came_in() {
        Charge wed = charge("C-3", "late-reply", WED);
        Charge mon = charge("C-1", "late-reply", MON);
        Charge tue = charge("C-2", "late-reply", TUE);
        Entry[] entries = {assessed(wed, 1, "CNY 20.00"), assessed(mon, 1, "CNY 20.00"), assessed(tue, 2, "CNY 50.00")};
        assertThat(after(entries).standing("late-reply"))
                .extracting(Standing::charge)
                .containsExactly(mon, tue, wed);
        assertThat(after(entries[1], entries[2], entries[0]).standing("late-reply"))
                .extracting(Standing::charge)
                .containsExactly(mon, tue, wed);
    }

    @Test
    void charges_of_the_same_instant_stand_in_the_order_of_their_complaints() {
        Charge two = charge("C-2", "late-reply", MON);
        Charge one = charge("C-1", "late-reply", MON);
        assertThat(after(assessed(two, 1, "CNY 20.00"), assessed(one, 2, "CNY 50.00"))
                        .standing("late-reply"))
                .extracting(Standing::charge)
                .containsExactly(one, two);
    }

    @Test
    void a_correction_moves_the_difference() {
        Charge mon = charge("C-1", "late-reply", MON);
        Charge tue = charge("C-2", "late-reply", TUE);
        Account account = after(assessed(tue, 1, "CNY 20.00"), assessed(mon, 1, "CNY 20.00"));
        Entry second = following(account, tue).corrected(priced(2, "CNY 50.00"));
        assertThat(second.transfers()).containsExactly(new Transfer(Book.of(CLERK), FUND.claims(), yuan("30.00")));
        Account corrected = account.apply(second);
        assertThat(corrected.standing("late-reply")).extracting(Standing::count).containsExactly(1, 2);
        assertThat(corrected.standing(tue.id()).orElseThrow().state()).isEqualTo(Entry.Kind.ASSESSED);
        assertThat(corrected.total(CNY)).isEqualTo(yuan("70.00"));
        assertThat(corrected.balance(CNY)).isEqualTo(yuan("-70.00"));
        Entry first = following(corrected, tue).corrected(priced(1, "CNY 20.00"));
        assertThat(first.transfers()).containsExactly(new Transfer(FUND.claims(), Book.of(CLERK), yuan("30.00")));
    }

    @Test
    void a_correction_to_another_currency_takes_the_first_back() {
        Charge mon = charge("C-1", "late-reply", MON);
        Account account = after(assessed(mon, 1, "CNY 20.00"));
        Account corrected = then(account, mon, next -> next.corrected(priced(1, "EUR 3.00")));
        assertThat(corrected.balance(CNY)).isEqualTo(yuan("0.00"));
        assertThat(corrected.balance(CurrencyUnit.EUR)).isEqualTo(Money.parse("EUR -3.00"));
    }

    @Test
    void a_reversed_charge_no_longer_stands_and_what_was_paid_is_to_be_given_back() {
        Charge mon = charge("C-1", "late-reply", MON);
        Charge tue = charge("C-2", "late-reply", TUE);
        Account before = after(assessed(mon, 1, "CNY 20.00"), assessed(tue, 2, "CNY 50.00"));
        Account paid = then(before, mon, next -> next.settled(yuan("20.00")));
        Account account = then(paid, mon, Following::reversed);
        assertThat(account.standing(mon.id())).isEmpty();
        assertThat(account.standing("late-reply")).extracting(Standing::charge).containsExactly(tue);
        assertThat(account.total(CNY)).isEqualTo(yuan("50.00"));
        assertThat(account.balance(CNY)).isEqualTo(yuan("-30.00"));
        assertThat(before.total(CNY)).isEqualTo(yuan("70.00"));
        Account again = account.apply(assessed(mon, 1, "CNY 20.00"));
        assertThat(again.standing(mon.id()).orElseThrow().outstanding()).contains(yuan("0.00"));
        assertThat(again.balance(CNY)).isEqualTo(yuan("-50.00"));
    }

    @Test
    void what_was_never_assessed_can_neither_be_reversed_nor_settled() {
        Account account = after(assessed(charge("C-1", "late-reply", MON), 1, "CNY 20.00"));
        Entry reversed = following(account, charge("C-1", "late-reply", MON)).reversed();
        assertThatThrownBy(() -> after(reversed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reversed follows nothing: C-1:late-reply#1.1 was never assessed for clerk-3");
    }

    @Test
    void a_waived_charge_stands_but_neither_counts_nor_costs() {
        Charge mon = charge("C-1", "late-reply", MON);
        Account account = then(after(assessed(mon, 1, "CNY 20.00")), mon, Following::waived);
        assertThat(account.standing("late-reply")).extracting(Standing::state).containsExactly(Entry.Kind.WAIVED);
        assertThat(account.counted("late-reply")).isEmpty();
        assertThat(account.total(CNY)).isEqualTo(yuan("0.00"));
        assertThat(account.balance(CNY)).isEqualTo(yuan("0.00"));
        Account paid = then(account, mon, next -> next.settled(yuan("20.00")));
        assertThat(paid.standing("late-reply")).extracting(Standing::state).containsExactly(Entry.Kind.WAIVED);
        assertThat(paid.balance(CNY)).isEqualTo(yuan("20.00"));
    }

    @Test
    void a_reduction_holds_unless_the_rules_come_to_less() {
        Charge mon = charge("C-1", "late-reply", MON);
        Account reduced = then(after(assessed(mon, 2, "CNY 50.00")), mon, next -> next.reduced(yuan("30.00")));
        assertThat(reduced.balance(CNY)).isEqualTo(yuan("-30.00"));
        Account less = then(reduced, mon, next -> next.corrected(priced(1, "CNY 20.00")));
        assertThat(less.total(CNY)).isEqualTo(yuan("20.00"));
        Account more = then(less, mon, next -> next.corrected(priced(3, "CNY 100.00")));
        assertThat(more.total(CNY)).isEqualTo(yuan("30.00"));
        assertThat(more.balance(CNY)).isEqualTo(yuan("-30.00"));
        assertThat(more.standing(mon.id()).orElseThrow().state()).isEqualTo(Entry.Kind.REDUCED);
        assertThatThrownBy(() -> following(more, mon).reduced(yuan("30.01")))
                .hasMessage("C-1:late-reply#1.1 comes to CNY 30.00 and is not reduced to CNY 30.01;"
                        + " an amount from zero up to that is");
        assertThatThrownBy(() -> following(more, mon).reduced(yuan("-0.01"))).hasMessageContaining("-0.01");
        assertThatThrownBy(() -> following(more, mon).reduced(Money.parse("EUR 1.00")))
                .hasMessageContaining("not in the currency of EUR 1.00");
    }

    @Test
    void it_is_settled_once_nothing_is_left_and_overdue_when_it_is_not() {
        Charge mon = charge("C-1", "late-reply", MON);
        Account due = then(after(assessed(mon, 1, "CNY 50.00")), mon, next -> next.confirmed(Optional.of(TUE)));
        Account part = then(due, mon, next -> next.settled(yuan("20.00")));
        Standing inPart = part.standing(mon.id()).orElseThrow();
        assertThat(inPart.state()).isEqualTo(Entry.Kind.CONFIRMED);
        assertThat(inPart.outstanding()).contains(yuan("30.00"));
        assertThat(inPart.isOverdue(TUE)).isFalse();
        assertThat(inPart.isOverdue(WED)).isTrue();
        Account whole = then(part, mon, next -> next.settled(yuan("31.00")));
        Standing settled = whole.standing(mon.id()).orElseThrow();
        assertThat(settled.state()).isEqualTo(Entry.Kind.SETTLED);
        assertThat(settled.outstanding()).contains(yuan("-1.00"));
        assertThat(settled.isOverdue(WED)).isFalse();
        assertThat(whole.balance(CNY)).isEqualTo(yuan("1.00"));
        assertThatThrownBy(() -> following(whole, mon).settled(yuan("0.00"))).hasMessageContaining("above zero");
        assertThatThrownBy(() -> following(whole, mon).settled(Money.parse("EUR 1.00")))
                .hasMessageContaining("not in the currency of EUR 1.00");
    }

    @Test
    void rules_are_kept_apart_and_listed_by_code_point() {
        Charge late = charge("C-1", "late-reply", TUE);
        Charge face = charge("C-1", "\uD83D\uDE00", MON);
        Charge mark = charge("C-1", "\uFFFD", WED);
        Account account =
                after(assessed(face, 1, "CNY 20.00"), assessed(mark, 1, "CNY 20.00"), assessed(late, 1, "CNY 20.00"));
        assertThat(account.standing()).extracting(Standing::charge).containsExactly(late, mark, face);
        assertThat(account.standing("late-reply")).extracting(Standing::charge).containsExactly(late);
        assertThat(account.of(ComplaintKey.of("C-1"))).hasSize(3);
        assertThat(account.of(ComplaintKey.of("C-0"))).isEmpty();
        assertThat(account.of(ComplaintKey.of("C-2"))).isEmpty();
    }

    @Test
    void a_total_adds_one_currency_and_leaves_out_sanctions_without_money() {
        Charge rude = charge("C-3", "rude", WED);
        Priced warning = new Priced(1, Sanction.of("warning"), List.of());
        Account account = after(
                assessed(charge("C-1", "late-reply", MON), 1, "CNY 20.00"),
                assessed(charge("C-2", "late-reply", TUE), 2, "USD 9.00"),
                Entry.assessed(Origin.at(WED), rude, warning, FUND));
        assertThat(account.total(CNY)).isEqualTo(Money.parse("CNY 20.00"));
        assertThat(account.total(CurrencyUnit.USD)).isEqualTo(Money.parse("USD 9.00"));
        assertThat(account.total(CurrencyUnit.EUR)).isEqualTo(Money.parse("EUR 0.00"));
        Account carriedOut = then(account, rude, Following::settled);
        assertThat(carriedOut.standing(rude.id()).orElseThrow().state()).isEqualTo(Entry.Kind.SETTLED);
    }

    @Test
    void a_command_is_known_by_its_id() {
        Charge mon = charge("C-1", "late-reply", MON);
        CommandId id = CommandId.of("pay-1");
        Account account = after(assessed(mon, 1, "CNY 20.00"));
        Entry paid = account.standing(mon.id())
                .orElseThrow()
                .following(Origin.at(TUE).id(id))
                .settled(yuan("20.00"));
        assertThat(account.entry(id)).isEmpty();
        assertThat(account.apply(paid).entry(id)).contains(paid);
    }

    @Test
    void an_entry_of_another_party_is_refused() {
        Party other = new Party(Tenant.of("north"), "clerk-3");
        Charge charge = new Charge(id("C-1", "late-reply"), List.of(), other, MON, FactMap.EMPTY);
        assertThatThrownBy(() -> after(assessed(charge, 1, "CNY 20.00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an entry of north/clerk-3 does not belong to the account of clerk-3");
    }

    @Test
    void what_is_handed_out_cannot_change_the_account() {
        Account account = after(assessed(charge("C-1", "late-reply", MON), 1, "CNY 20.00"));
        assertThatThrownBy(() -> account.standing("late-reply").clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void ids_of_charges_are_ordered_by_complaint_rule_round_and_turn() {
        List<ChargeId> ordered = List.of(
                new ChargeId(ComplaintKey.of("C-1"), "a", 1, 1),
                new ChargeId(ComplaintKey.of("C-1"), "a", 1, 2),
                new ChargeId(ComplaintKey.of("C-1"), "a", 2, 1),
                new ChargeId(ComplaintKey.of("C-1"), "b", 1, 1),
                new ChargeId(ComplaintKey.of("C-2"), "a", 1, 1));
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                assertThat(Integer.signum(ordered.get(i).compareTo(ordered.get(j))))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
        assertThat(ordered.get(1)).hasToString("C-1:a#1.2");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1", "1, -1"})
    void rounds_and_turns_of_charges_count_from_one(int round, int turn) {
        assertThatThrownBy(() -> new ChargeId(ComplaintKey.of("C-1"), "late-reply", round, turn))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("charge late-reply: round " + round + " and turn " + turn + " count from 1");
    }

    @Test
    void a_fine_is_never_negative_and_a_sanction_has_a_name() {
        assertThat(Sanction.fine(Money.parse("CNY 0.00")).amount()).contains(Money.parse("CNY 0.00"));
        assertThat(Sanction.fine(Money.parse("CNY 1.00")).kind()).isEqualTo("fine");
        assertThat(Sanction.of("warning").amount()).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> Sanction.fine(Money.parse("CNY -0.01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sanction fine: the amount must not be negative: CNY -0.01");
        assertThatThrownBy(() -> Sanction.of("")).hasMessage("sanction: a name must not be empty");
        assertThatThrownBy(() -> id("C-1", "")).hasMessage("rule: a name must not be empty");
    }

    @Test
    void charges_and_entries_keep_their_lists_when_those_they_came_from_change() {
        List<String> basis = new ArrayList<>(List.of("R08-08"));
        List<Phrase> lines = new ArrayList<>();
        Charge charge = new Charge(id("C-1", "late-reply"), basis, CLERK, MON, FactMap.EMPTY);
        Priced entry = new Priced(1, Sanction.of("warning"), lines);
        basis.clear();
        lines.add(null);
        assertThat(charge.basis()).containsExactly("R08-08");
        assertThat(entry.reckoning()).isEmpty();
    }
}
