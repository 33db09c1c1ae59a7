package org.complaintkit.sla.penalty;

import com.google.common.collect.Lists;
import java.time.ZoneId;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Pricing;

/**
 * Prices the charges of one party. Charges are put in order of occurrence and counted over the window of their rule; one
 * that comes late or is withdrawn corrects those after it by entries of their own.
 */
public final class PriceList implements Pricing {

    private static final Wording UNPRICED = Wording.of(
            "unpriced", "there is no price for {rule}; there are prices for {known}", "没有{rule}的标准;已有标准:{known}");

    private final Map<String, PriceRule> rules = new LinkedHashMap<>();
    private final ZoneId zone;

    /**
     * Puts prices together.
     *
     * @param rules the prices, one for each rule that charges
     * @param zone the zone that tells months and years
     * @throws IllegalArgumentException if a rule has two prices
     */
    public PriceList(List<PriceRule> rules, ZoneId zone) {
        this.zone = zone;
        for (PriceRule rule : rules) {
            if (this.rules.put(rule.rule(), rule) != null) {
                throw new IllegalArgumentException("rule " + rule.rule() + " has two prices");
            }
        }
    }

    @Override
    public Decision<Entry> decide(Account account, AccountCommand command) {
        if (command instanceof AccountCommand.Take take) {
            return take(account, take.charge());
        }
        AccountCommand.Withdraw withdraw = (AccountCommand.Withdraw) command;
        Optional<Entry> standing = account.standing(withdraw.id());
        return standing.isEmpty() ? Decision.accepted(List.of()) : withdraw(account, standing.get());
    }

    private Decision<Entry> take(Account account, Charge charge) {
        PriceRule rule = rules.get(charge.id().rule());
        if (rule == null) {
            return unpriced(charge.id().rule());
        }
        Optional<Entry> same = account.standing(charge.id());
        if (same.filter(entry -> entry.charge().equals(charge)).isPresent()) {
            return Decision.accepted(List.of());
        }
        List<Charge> charges = charges(account, rule);
        List<Entry> entries = new ArrayList<>();
        int gap = Integer.MAX_VALUE;
        if (same.isPresent()) {
            charges = new ArrayList<>(charges);
            gap = Collections.binarySearch(charges, same.get().charge());
            charges.remove(gap);
            entries.add(reversal(same.get()));
        }
        int at = -Collections.binarySearch(charges, charge) - 1;
        charges = at == charges.size() ? new OneMore(charges, charge) : with(charges, at, charge);
        Row row = new Row(rule, charges, zone);
        entries.add(row.price(at, Entry.Kind.ASSESSED));
        entries.addAll(row.corrections(account, Math.min(gap, at + 1), charge.id()));
        return Decision.accepted(entries);
    }

    private Decision<Entry> withdraw(Account account, Entry withdrawn) {
        PriceRule rule = rules.get(withdrawn.charge().id().rule());
        if (rule == null) {
            return unpriced(withdrawn.charge().id().rule());
        }
        List<Charge> charges = new ArrayList<>(charges(account, rule));
        int at = Collections.binarySearch(charges, withdrawn.charge());
        charges.remove(at);
        List<Entry> entries = new ArrayList<>(List.of(reversal(withdrawn)));
        entries.addAll(new Row(rule, charges, zone)
                .corrections(account, at, withdrawn.charge().id()));
        return Decision.accepted(entries);
    }

    /** A view: a charge that comes in order, as most do, is priced without copying those before it. */
    private static List<Charge> charges(Account account, PriceRule rule) {
        return Lists.transform(account.standing(rule.rule()), Entry::charge);
    }

    private static List<Charge> with(List<Charge> charges, int at, Charge charge) {
        List<Charge> more = new ArrayList<>(charges);
        more.add(at, charge);
        return more;
    }

    /** A list and one item at its end. */
    private static final class OneMore extends AbstractList<Charge> implements RandomAccess {
        private final List<Charge> charges;
        private final Charge last;

        OneMore(List<Charge> charges, Charge last) {
            this.charges = charges;
            this.last = last;
        }

        @Override
        public Charge get(int index) {
            return index == charges.size() ? last : charges.get(index);
        }

        @Override
        public int size() {
            return charges.size() + 1;
        }
    }

    private static Entry reversal(Entry entry) {
        return new Entry(entry.charge(), Entry.Kind.REVERSED, 0, entry.sanction(), List.of());
    }

    private Decision<Entry> unpriced(String rule) {
        return Decision.refused(List.of(
                Refusal.of(UNPRICED, Map.of("rule", rule, "known", String.join(", ", rules.keySet())))));
    }
}
