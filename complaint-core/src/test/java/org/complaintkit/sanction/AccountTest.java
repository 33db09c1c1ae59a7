package org.complaintkit.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.fact.FactMap;
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

    private static Entry entry(Charge charge, Entry.Kind kind, int count, String amount) {
        return new Entry(charge, kind, count, Sanction.fine(Money.parse(amount)), List.of());
    }

    private static Entry assessed(Charge charge, int count, String amount) {
        return entry(charge, Entry.Kind.ASSESSED, count, amount);
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
        Entry wed = assessed(charge("C-3", "late-reply", WED), 1, "CNY 20.00");
        Entry mon = assessed(charge("C-1", "late-reply", MON), 1, "CNY 20.00");
        Entry tue = assessed(charge("C-2", "late-reply", TUE), 2, "CNY 50.00");
        assertThat(after(wed, mon, tue).standing("late-reply")).containsExactly(mon, tue, wed);
        assertThat(after(mon, tue, wed).standing("late-reply")).containsExactly(mon, tue, wed);
    }

    @Test
    void charges_of_the_same_instant_stand_in_the_order_of_their_complaints() {
        Entry two = assessed(charge("C-2", "late-reply", MON), 1, "CNY 20.00");
        Entry one = assessed(charge("C-1", "late-reply", MON), 2, "CNY 50.00");
        assertThat(after(two, one).standing("late-reply")).containsExactly(one, two);
    }

    @Test
    void a_correction_takes_the_place_of_the_entry_before_it() {
        Charge mon = charge("C-1", "late-reply", MON);
        Charge tue = charge("C-2", "late-reply", TUE);
        Entry first = assessed(tue, 1, "CNY 20.00");
        Entry early = assessed(mon, 1, "CNY 20.00");
        Entry second = entry(tue, Entry.Kind.CORRECTED, 2, "CNY 50.00");
        Account account = after(first, early, second);
        assertThat(account.standing("late-reply")).containsExactly(early, second);
        assertThat(account.standing(tue.id())).contains(second);
        assertThat(account.total(CNY)).isEqualTo(Money.parse("CNY 70.00"));
    }

    @Test
    void a_reversed_charge_no_longer_stands() {
        Charge mon = charge("C-1", "late-reply", MON);
        Charge tue = charge("C-2", "late-reply", TUE);
        Account before = after(assessed(mon, 1, "CNY 20.00"), assessed(tue, 2, "CNY 50.00"));
        Account account = before.apply(entry(mon, Entry.Kind.REVERSED, 0, "CNY 20.00"));
        assertThat(account.standing(mon.id())).isEmpty();
        assertThat(account.standing("late-reply")).extracting(Entry::charge).containsExactly(tue);
        assertThat(account.total(CNY)).isEqualTo(Money.parse("CNY 50.00"));
        assertThat(before.total(CNY)).isEqualTo(Money.parse("CNY 70.00"));
    }

    @Test
    void reversing_what_does_not_stand_changes_nothing() {
        Entry reversed = entry(charge("C-1", "late-reply", MON), Entry.Kind.REVERSED, 0, "CNY 20.00");
        assertThat(after(reversed).standing()).isEmpty();
    }

    @Test
    void rules_are_kept_apart_and_listed_by_code_point() {
        Entry late = assessed(charge("C-1", "late-reply", TUE), 1, "CNY 20.00");
        Entry face = assessed(charge("C-1", "\uD83D\uDE00", MON), 1, "CNY 20.00");
        Entry mark = assessed(charge("C-1", "\uFFFD", WED), 1, "CNY 20.00");
        assertThat(after(face, mark, late).standing()).containsExactly(late, mark, face);
        assertThat(after(face, late).standing("late-reply")).containsExactly(late);
    }

    @Test
    void a_total_adds_one_currency_and_leaves_out_sanctions_without_money() {
        Account account = after(
                assessed(charge("C-1", "late-reply", MON), 1, "CNY 20.00"),
                assessed(charge("C-2", "late-reply", TUE), 2, "USD 9.00"),
                new Entry(charge("C-3", "rude", WED), Entry.Kind.ASSESSED, 1, Sanction.of("warning"), List.of()));
        assertThat(account.total(CNY)).isEqualTo(Money.parse("CNY 20.00"));
        assertThat(account.total(CurrencyUnit.USD)).isEqualTo(Money.parse("USD 9.00"));
        assertThat(account.total(CurrencyUnit.EUR)).isEqualTo(Money.parse("EUR 0.00"));
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
        Entry entry = new Entry(charge, Entry.Kind.ASSESSED, 1, Sanction.of("warning"), lines);
        basis.clear();
        lines.add(null);
        assertThat(charge.basis()).containsExactly("R08-08");
        assertThat(entry.reckoning()).isEmpty();
    }
}
