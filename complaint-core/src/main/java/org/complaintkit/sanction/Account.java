package org.complaintkit.sanction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.complaintkit.identity.Names;
import org.complaintkit.identity.Party;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What one party is charged with, as its entries leave it. Immutable; entries in the same order give the same account.
 *
 * <p>It keeps the latest entry of each charge that stands, by rule and in order of occurrence.
 */
public final class Account {

    private final Party party;
    private final Map<String, List<Entry>> standing;

    private Account(Party party, Map<String, List<Entry>> standing) {
        this.party = party;
        this.standing = standing;
    }

    /**
     * An account without entries.
     *
     * @param party whose account
     * @return the account
     */
    public static Account empty(Party party) {
        return new Account(party, Map.of());
    }

    /**
     * Whose account it is.
     *
     * @return the party
     */
    public Party party() {
        return party;
    }

    /**
     * The charges that stand under a rule.
     *
     * @param rule the rule
     * @return the latest entry of each, in order of occurrence
     */
    public List<Entry> standing(String rule) {
        return standing.getOrDefault(rule, List.of());
    }

    /**
     * Every charge that stands.
     *
     * @return the latest entry of each, by rule, then in order of occurrence
     */
    public List<Entry> standing() {
        return standing.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The latest entry of a charge.
     *
     * @param id which charge
     * @return the entry, or empty where the charge does not stand
     */
    public Optional<Entry> standing(ChargeId id) {
        return standing(id.rule()).stream()
                .filter(entry -> entry.charge().id().equals(id))
                .findFirst();
    }

    /**
     * What the standing charges come to in a currency.
     *
     * @param currency the currency
     * @return the sum; zero where there are none
     */
    public Money total(CurrencyUnit currency) {
        Money total = Money.zero(currency);
        for (Entry entry : standing()) {
            Optional<Money> amount = entry.sanction().amount();
            if (amount.isPresent() && amount.get().getCurrencyUnit().equals(currency)) {
                total = total.plus(amount.get());
            }
        }
        return total;
    }

    /**
     * The account with one more entry.
     *
     * @param entry the entry
     * @return the account after it
     * @throws IllegalArgumentException if the entry is another party's
     */
    public Account apply(Entry entry) {
        if (!entry.charge().party().equals(party)) {
            throw new IllegalArgumentException(
                    "an entry of " + entry.charge().party() + " does not belong to the account of " + party);
        }
        String rule = entry.charge().id().rule();
        List<Entry> entries = new ArrayList<>(standing(rule));
        int at = Collections.binarySearch(entries, entry, (a, b) -> a.charge().compareTo(b.charge()));
        if (at >= 0) {
            entries.remove(at);
        }
        if (entry.kind() != Entry.Kind.REVERSED) {
            entries.add(at >= 0 ? at : -at - 1, entry);
        }
        Map<String, List<Entry>> changed = new TreeMap<>(Names::compare);
        changed.putAll(standing);
        changed.put(rule, List.copyOf(entries));
        return new Account(party, Collections.unmodifiableMap(changed));
    }
}
