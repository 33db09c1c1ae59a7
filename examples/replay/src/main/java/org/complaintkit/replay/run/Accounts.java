package org.complaintkit.replay.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.complaintkit.identity.Party;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Language;
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

    private Accounts() {}

    static Accounts of(Pricing pricing, List<Charge> charges) {
        Map<Party, Account> accounts = new TreeMap<>();
        for (Charge charge : charges.stream().sorted().toList()) {
            Account account = accounts.getOrDefault(charge.party(), Account.empty(charge.party()));
            accounts.put(charge.party(), take(pricing, account, charge));
        }
        Accounts all = new Accounts();
        accounts.values().forEach(all::add);
        return all;
    }

    private static Account take(Pricing pricing, Account account, Charge charge) {
        Decision<Entry> decision = pricing.decide(account, new AccountCommand.Take(Origin.at(charge.occurredAt()), charge));
        if (!decision.isAccepted()) {
            throw new IllegalStateException("charge " + charge.id() + " was refused: "
                    + decision.refusals().get(0).text().in(Language.ENGLISH));
        }
        Account after = account;
        for (Entry entry : decision.events()) {
            after = after.apply(entry);
        }
        return after;
    }

    private void add(Account account) {
        Map<CurrencyUnit, Money> totals = new LinkedHashMap<>();
        List<Standing> charges = account.standing();
        for (Standing entry : charges) {
            entry.sanction().amount().ifPresent(amount -> totals.merge(amount.getCurrencyUnit(), amount, Money::plus));
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
     * What each party is to answer for.
     *
     * @return one share a party, by name
     */
    public List<Share> shares() {
        return List.copyOf(shares);
    }
}
