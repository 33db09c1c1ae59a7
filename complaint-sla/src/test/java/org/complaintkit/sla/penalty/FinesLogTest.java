package org.complaintkit.sla.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.rule.Decision;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Book;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Ledger;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Standing;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * 5,981 road traffic fines of an Italian police force put through accounts: fines, expenses, penalties and payments. The log
 * is named by the system property {@code complaintkit.data}, and without it these tests are skipped.
 */
class FinesLogTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final CurrencyUnit EUR = CurrencyUnit.EUR;
    private static final Book FUND = Book.fund(Tenant.SOLE, "fines");
    private static final PriceList PRICES =
            new PriceList(List.of(entered("fine"), entered("expenses"), entered("penalty")), ROME);

    private static final Map<String, Case> CASES = new LinkedHashMap<>();
    private static final List<Entry> ENTRIES = new ArrayList<>();

    private static PriceRule entered(String rule) {
        return new PriceRule(rule, List.of(), Window.CASE, Penalties.entered("amount"));
    }

    @BeforeAll
    static void replay() throws IOException {
        String data = System.getProperty("complaintkit.data", "");
        Path log = Path.of(data, "traffic-fines", "traffic-fines.csv");
        if (data.isEmpty() || !Files.exists(log)) {
            abort("no log here: name the folder of the real logs with -Dcomplaintkit.data=FOLDER");
        }
        List<String> lines = Files.readAllLines(log);
        List<String> columns = List.of(lines.get(0).split(",", -1));
        for (String line : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            String[] cells = line.split(",", -1);
            for (int i = 0; i < cells.length; i++) {
                row.put(columns.get(i), cells[i]);
            }
            CASES.computeIfAbsent(row.get("case_id"), Case::new).take(row);
        }
        CASES.values().forEach(one -> ENTRIES.addAll(one.entries));
    }

    private static Money euro(String amount) {
        return Money.of(EUR, new BigDecimal(amount));
    }

    /** One fine: its account, and what the log itself says of it. */
    private static final class Case {
        private final String id;
        private final List<Entry> entries = new ArrayList<>();
        private Account account;
        private Money last = euro("0");
        private Money expense = euro("0");
        private Money loggedPaid = euro("0");
        private Optional<LocalDate> notified = Optional.empty();
        private Optional<LocalDate> penalised = Optional.empty();

        Case(String id) {
            this.id = id;
            this.account = Account.empty(Party.of(id));
        }

        void take(Map<String, String> row) {
            LocalDate day = LocalDate.parse(row.get("date"));
            switch (row.get("activity")) {
                case "Create Fine" -> {
                    last = euro(row.get("amount"));
                    charge("fine", day, last);
                }
                case "Send Fine" -> {
                    expense = euro(row.get("expense"));
                    charge("expenses", day, expense);
                }
                case "Insert Fine Notification" -> notified = Optional.of(day);
                case "Add penalty" -> {
                    penalised = Optional.of(day);
                    Money more = euro(row.get("amount")).minus(last);
                    last = euro(row.get("amount"));
                    charge("penalty", day, more);
                }
                case "Payment" -> pay(day, row);
                default -> {}
            }
        }

        private void pay(LocalDate day, Map<String, String> row) {
            Money amount = euro(row.get("payment_amount"));
            loggedPaid = euro(row.get("total_payment_amount"));
            for (Standing standing : account.standing()) {
                Money part = standing.outstanding().orElseThrow();
                part = part.isGreaterThan(amount) ? amount : part;
                amount = part.isPositive() ? amount.minus(part) : amount;
                settle(day, standing.charge().id(), part);
            }
            settle(day, account.standing("fine").get(0).charge().id(), amount);
        }

        private void settle(LocalDate day, ChargeId charge, Money amount) {
            if (amount.isPositive()) {
                apply(new AccountCommand.Settle(Origin.at(at(day)), charge, amount));
            }
        }

        private void charge(String rule, LocalDate day, Money amount) {
            ChargeId charge = new ChargeId(ComplaintKey.of(id), rule, 1, 1);
            FactMap facts = FactMap.of("amount", new Fact.Sum(amount));
            apply(new AccountCommand.Take(
                    Origin.at(at(day)), new Charge(charge, List.of(), Party.of(id), at(day), facts)));
        }

        private void apply(AccountCommand command) {
            Decision<Entry> decision = PRICES.decide(account, command);
            assertThat(decision.refusals()).isEmpty();
            for (Entry entry : decision.events()) {
                account = account.apply(entry);
                entries.add(entry);
            }
        }

        private static Instant at(LocalDate day) {
            return day.atStartOfDay(ROME).toInstant();
        }

        /** What was paid up to and with the day of the penalty, against fine and expenses. */
        String exception() {
            if (penalised.isEmpty()) {
                return "no penalty";
            }
            Money paid = euro("0");
            Money owed = euro("0");
            Instant until = at(penalised.get());
            boolean before = true;
            for (Entry entry : entries) {
                boolean pays = entry.kind() == Entry.Kind.SETTLED
                        && !entry.origin().at().isAfter(until);
                paid = pays ? paid.plus(entry.transfers().get(0).amount()) : paid;
                before &= !pays || entry.origin().at().isBefore(until);
                owed = entry.kind() == Entry.Kind.ASSESSED
                                && !entry.charge().id().rule().equals("penalty")
                        ? owed.plus(entry.sanction().amount().orElseThrow())
                        : owed;
            }
            if (!paid.isPositive()) {
                return "nothing paid by then";
            }
            return paid.isLessThan(owed) ? "paid in part" : before ? "paid before" : "paid on the day";
        }
    }

    @Test
    void every_case_ends_with_what_the_log_says_was_owed_and_paid() {
        assertThat(CASES).hasSize(5981);
        for (Case one : CASES.values()) {
            assertThat(one.account.total(EUR)).as(one.id).isEqualTo(one.last.plus(one.expense));
            Money paid = one.account.balance(EUR).plus(one.account.total(EUR));
            // One case alone: 49 and 38 euro were paid, and the log's running total counts the 49 twice.
            Money logged = one.id.equals("A22233") ? one.loggedPaid.minus(euro("49")) : one.loggedPaid;
            assertThat(paid).as(one.id).isEqualTo(logged);
        }
    }

    @Test
    void the_fund_gets_all_payments_and_the_books_come_to_nothing() {
        Ledger ledger = Ledger.of(ENTRIES);
        assertThat(ledger.balance(FUND, EUR)).isEqualTo(euro("125303.75"));
        Money sum = euro("0");
        for (Money balance : ledger.balances(EUR).values()) {
            sum = sum.plus(balance);
        }
        assertThat(sum.isZero()).isTrue();
    }

    @Test
    void the_penalty_is_sixty_days_after_the_notification() {
        List<Case> penalised =
                CASES.values().stream().filter(one -> one.penalised.isPresent()).toList();
        assertThat(penalised).hasSize(2788);
        assertThat(penalised)
                .allSatisfy(one ->
                        assertThat(one.notified.orElseThrow().plusDays(60)).isEqualTo(one.penalised.orElseThrow()));
    }

    /** By its own rule the penalty is for those who have not paid fine and expenses within 60 days. */
    @Test
    void thirty_had_paid_all_and_sixteen_a_part_before_they_were_penalised_all_the_same() {
        Map<String, Long> exceptions = new TreeMap<>();
        CASES.values().forEach(one -> exceptions.merge(one.exception(), 1L, Long::sum));
        assertThat(exceptions)
                .containsEntry("paid before", 2L)
                .containsEntry("paid on the day", 28L)
                .containsEntry("paid in part", 16L)
                .containsEntry("no penalty", 5981L - 2788);
    }
}
