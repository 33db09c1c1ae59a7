package org.complaintkit.replay.run;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.complaintkit.identity.Party;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Pricing;
import org.complaintkit.sanction.Standing;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The accounts of all parties after the whole log. Charges go to them in order of occurrence, so the order of complaints
 * in the log does not matter.
 */
public final class Accounts {

    /**
     * What a charge came to.
     *
     * @param standing how it stands in the account of its party
     * @param total what the party's charges in the same currency come to together; empty for a sanction without money
     */
    public record Sanctioned(Standing standing, Optional<Money> total) {}

    /**
     * What one party is to answer for.
     *
     * @param party the party
     * @param charges its charges, by rule, then in order of occurrence
     * @param totals what they come to, one sum a currency
     */
    public record Share(Party party, List<Standing> charges, List<Money> totals) {}

    private final Map<Charge, Sanctioned> byCharge = new HashMap<>();
    private final List<Share> shares = new ArrayList<>();

    private final Map<Charge, Refusal> unpriced = new LinkedHashMap<>();

    private final Pricing pricing;

    Accounts(Pricing pricing) {
        this.pricing = pricing;
    }

    /** Takes the charges in and runs what people did to them, in order of time; gives how many rows were refused. */
    int run(List<Charge> charges, List<SanctionRow> rows, Instant until) {
        Map<Party, Account> accounts = new TreeMap<>();
        Deque<Charge> waiting = new ArrayDeque<>(charges.stream().sorted().toList());
        int refusedRows = 0;
        for (SanctionRow row :
                rows.stream().sorted(Comparator.comparing(SanctionRow::at)).toList()) {
            while (!waiting.isEmpty() && !waiting.element().occurredAt().isAfter(row.at())) {
                take(accounts, waiting.remove());
            }
            refusedRows += run(accounts, row) ? 0 : 1;
        }
        waiting.forEach(charge -> take(accounts, charge));
        AccountCommand passed = new AccountCommand.PassTime(Origin.at(until));
        accounts.replaceAll((party, account) -> after(account, pricing.decide(account, passed)));
        accounts.values().forEach(this::add);
        return refusedRows;
    }

    private boolean run(Map<Party, Account> accounts, SanctionRow row) {
        Optional<Charge> charge = row.charge();
        Optional<Account> account = charge.flatMap(is -> Optional.ofNullable(accounts.get(is.party())));
        if (charge.isEmpty() || account.isEmpty()) {
            row.refuse(row.notCharged());
            return false;
        }
        Optional<AccountCommand> command = row.command(charge.get().id(), account.get());
        if (command.isEmpty()) {
            row.refuse(row.noAmount());
            return false;
        }
        Decision<Entry> decision = pricing.decide(account.get(), command.get());
        decision.refusals().forEach(row::refuse);
        accounts.put(charge.get().party(), after(account.get(), decision));
        return decision.isAccepted();
    }

    private void take(Map<Party, Account> accounts, Charge charge) {
        Account account = accounts.getOrDefault(charge.party(), Account.empty(charge.party()));
        Decision<Entry> decision =
                pricing.decide(account, new AccountCommand.Take(Origin.at(charge.occurredAt()), charge));
        decision.refusals().forEach(why -> unpriced.put(charge, why));
        accounts.put(charge.party(), after(account, decision));
    }

    private static Account after(Account account, Decision<Entry> decision) {
        Account after = account;
        for (Entry entry : decision.events()) {
            after = after.apply(entry);
        }
        return after;
    }

    private void add(Account account) {
        Map<CurrencyUnit, Money> totals = new LinkedHashMap<>();
        List<Standing> charges = account.standing();
        for (Standing charge : charges) {
            charge.sanction()
                    .amount()
                    .ifPresent(amount -> totals.put(amount.getCurrencyUnit(), account.total(amount.getCurrencyUnit())));
        }
        for (Standing entry : charges) {
            Optional<Money> total = entry.sanction()
                    .amount()
                    .flatMap(amount -> Optional.ofNullable(totals.get(amount.getCurrencyUnit())));
            byCharge.put(entry.charge(), new Sanctioned(entry, total));
        }
        shares.add(new Share(account.party(), charges, List.copyOf(totals.values())));
    }

    /**
     * What a charge came to.
     *
     * @param charge which charge
     * @return its entry, or empty where it does not stand
     */
    public Optional<Sanctioned> of(Charge charge) {
        return Optional.ofNullable(byCharge.get(charge));
    }

    /**
     * The charges that have no price; the accounts go on without them.
     *
     * @return each with the reason why
     */
    public Map<Charge, Refusal> unpriced() {
        return Collections.unmodifiableMap(unpriced);
    }

    /**
     * What each party is to answer for.
     *
     * @return one share a party, by name
     */
    public List<Share> shares() {
        return List.copyOf(shares);
    }
}
