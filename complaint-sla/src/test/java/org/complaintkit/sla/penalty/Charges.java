package org.complaintkit.sla.penalty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.rule.Decision;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Standing;
import org.complaintkit.sla.sample.Shanghai;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Charges of one clerk, and the account that they come to. */
final class Charges {

    static final Party ZHANG = Party.of("zhang");
    static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    private Charges() {}

    static Money yuan(int amount) {
        return Money.of(CNY, amount);
    }

    static Charge charge(String complaint, Instant at) {
        return new Charge(
                new ChargeId(ComplaintKey.of(complaint), "late", 1, 1), List.of("R11-02"), ZHANG, at, FactMap.EMPTY);
    }

    static Charge charge(String complaint, String local) {
        return charge(complaint, Shanghai.at(local));
    }

    static PriceList steps(Window over) {
        return new PriceList(
                List.of(new PriceRule(
                        "late", List.of("R11-02"), over, Penalties.steps(List.of(yuan(20), yuan(50), yuan(100))))),
                Shanghai.ZONE);
    }

    static AccountCommand taking(Charge charge) {
        return new AccountCommand.Take(Origin.at(charge.occurredAt()), charge);
    }

    static AccountCommand withdrawing(Charge charge) {
        return new AccountCommand.Withdraw(Origin.at(charge.occurredAt()), charge.id());
    }

    static Account take(PriceList prices, Account account, Charge charge) {
        return apply(account, prices.decide(account, taking(charge)));
    }

    static Account withdraw(PriceList prices, Account account, Charge charge) {
        return apply(account, prices.decide(account, withdrawing(charge)));
    }

    static Account apply(Account account, Decision<Entry> decision) {
        Account now = account;
        for (Entry entry : decision.events()) {
            now = now.apply(entry);
        }
        return now;
    }

    /** Every standing charge with its count and amount, in order: {@code C-1 #1 CNY 20.00}. */
    static List<String> standing(Account account) {
        List<String> lines = new ArrayList<>();
        for (Standing entry : account.standing("late")) {
            lines.add(entry.charge().id().complaint() + " #" + entry.count() + " "
                    + entry.sanction().amount().map(Money::toString).orElse("-"));
        }
        return lines;
    }
}
