package org.complaintkit.sanction;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Names;
import org.complaintkit.identity.Party;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What one party is charged with, as its entries leave it. Immutable; entries in the same order give the same account, and
 * one more entry costs the logarithm of their number.
 *
 * <p>Charges are ordered by occurrence, then by complaint, then by id, whatever the order in which they came in.
 */
public final class Account {

    private static final Comparator<Standing> BY_OCCURRENCE = Comparator.comparing(Standing::charge);
    private static final Comparator<Standing> BY_ID =
            Comparator.comparing(standing -> standing.charge().id());

    private final Party party;
    private final Charges charges;
    private final Ranked<Entry> known;
    private final Map<CurrencyUnit, Money> balances;

    /** The charges under one rule: those that stand, and of these those that count. */
    private record Row(Ranked<Standing> standing, Ranked<Standing> counted) {

        static final Row EMPTY = new Row(Ranked.by(BY_OCCURRENCE), Ranked.by(BY_OCCURRENCE));

        Row without(Standing gone) {
            return new Row(standing.without(gone), counted.without(gone));
        }

        Row with(Standing now) {
            return new Row(
                    now.state() == Entry.Kind.REVERSED ? standing : standing.put(now),
                    now.counts() ? counted.put(now) : counted);
        }
    }

    /** The charges, by rule and by id. */
    private record Charges(Map<String, Row> rows, Ranked<Standing> all) {

        Row under(String rule) {
            return rows.getOrDefault(rule, Row.EMPTY);
        }

        Charges with(Optional<Standing> before, Standing now) {
            String rule = now.charge().id().rule();
            Row row = under(rule);
            Row without = before.isPresent() ? row.without(before.get()) : row;
            Map<String, Row> changed = new TreeMap<>(Names::compare);
            changed.putAll(rows);
            changed.put(rule, without.with(now));
            return new Charges(Collections.unmodifiableMap(changed), all.put(now));
        }
    }

    private Account(Party party, Charges charges, Ranked<Entry> known, Map<CurrencyUnit, Money> balances) {
        this.party = party;
        this.charges = charges;
        this.known = known;
        this.balances = balances;
    }

    /**
     * An account without entries.
     *
     * @param party whose account
     * @return the account
     */
    public static Account empty(Party party) {
        Comparator<Entry> byCommand =
                Comparator.comparing(entry -> entry.origin().id().orElseThrow());
        return new Account(party, new Charges(Map.of(), Ranked.by(BY_ID)), Ranked.by(byCommand), Map.of());
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
     * The charges under a rule that were not reversed; waived ones are among them.
     *
     * @param rule the rule
     * @return how each stands, in order of occurrence; a view
     */
    public List<Standing> standing(String rule) {
        return charges.under(rule).standing();
    }

    /**
     * The charges under a rule that count: neither reversed nor waived.
     *
     * @param rule the rule
     * @return how each stands, in order of occurrence; a view
     */
    public List<Standing> counted(String rule) {
        return charges.under(rule).counted();
    }

    /**
     * Every charge that was not reversed.
     *
     * @return how each stands, by rule, then in order of occurrence
     */
    public List<Standing> standing() {
        return charges.rows().values().stream()
                .flatMap(row -> row.standing().stream())
                .toList();
    }

    /**
     * How a charge stands.
     *
     * @param id which charge
     * @return how it stands, or empty where it never came in or was reversed
     */
    public Optional<Standing> standing(ChargeId id) {
        return ever(id).filter(standing -> standing.state() != Entry.Kind.REVERSED);
    }

    /**
     * How a charge stands, a reversed one too.
     *
     * @param id which charge
     * @return how it stands, or empty where it never came in
     */
    public Optional<Standing> ever(ChargeId id) {
        Ranked<Standing> all = charges.all();
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = all.get(middle).charge().id().compareTo(id);
            if (order == 0) {
                return Optional.of(all.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /**
     * What one complaint charged the party with, reversed and waived charges too.
     *
     * @param complaint the complaint
     * @return how each stands, by rule, round and turn; a view
     */
    public List<Standing> of(ComplaintKey complaint) {
        return charges.all().subList(before(complaint, 0), before(complaint, 1));
    }

    /** How many charges come before those of a complaint, or with {@code 1} before those of the one after it. */
    private int before(ComplaintKey complaint, int bound) {
        Ranked<Standing> all = charges.all();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean less = all.get(middle).charge().id().complaint().compareTo(complaint) < bound;
            low = less ? middle + 1 : low;
            high = less ? high : middle;
        }
        return low;
    }

    /**
     * The entry that a command gave.
     *
     * @param command the caller's id of the command
     * @return the entry about the charge that it named, or empty where the account knows no such command
     */
    public Optional<Entry> entry(CommandId command) {
        int low = 0;
        int high = known.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = known.get(middle).origin().id().orElseThrow().compareTo(command);
            if (order == 0) {
                return Optional.of(known.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /**
     * What the standing charges come to in a currency, whether it was paid or not; waived ones come to nothing.
     *
     * @param currency the currency
     * @return the sum; zero where there are none
     */
    public Money total(CurrencyUnit currency) {
        Money total = Money.zero(currency);
        for (Row row : charges.rows().values()) {
            for (Standing standing : row.counted()) {
                Optional<Money> amount = standing.sanction().amount();
                total = total.plus(amount.filter(total::isSameCurrency).orElse(Money.zero(currency)));
            }
        }
        return total;
    }

    /**
     * The balance of the party's book: the money that its entries moved to it, less what they moved from it.
     *
     * @param currency the currency
     * @return below zero by what the party owes, above zero by what it is to get back
     */
    public Money balance(CurrencyUnit currency) {
        return balances.getOrDefault(currency, Money.zero(currency));
    }

    /**
     * The account with one more entry.
     *
     * @param entry the entry
     * @return the account after it
     * @throws IllegalArgumentException if the entry is another party's, or follows a charge that never came in
     */
    public Account apply(Entry entry) {
        if (!entry.charge().party().equals(party)) {
            throw new IllegalArgumentException(
                    "an entry of " + entry.charge().party() + " does not belong to the account of " + party);
        }
        Optional<Standing> before = ever(entry.charge().id());
        if (before.isEmpty() && entry.kind() != Entry.Kind.ASSESSED) {
            throw new IllegalArgumentException(entry.kind().word() + " follows nothing: "
                    + entry.charge().id() + " was never assessed for " + party);
        }
        Standing after = before.map(standing -> standing.after(entry)).orElseGet(() -> Standing.of(entry));
        boolean named = entry.origin().id().isPresent()
                && entry.kind() != Entry.Kind.CORRECTED
                && entry(entry.origin().id().get()).isEmpty();
        return new Account(
                party, charges.with(before, after), named ? known.put(entry) : known, balances(entry.transfers()));
    }

    private Map<CurrencyUnit, Money> balances(List<Transfer> transfers) {
        if (transfers.isEmpty()) {
            return balances;
        }
        Map<CurrencyUnit, Money> changed = new TreeMap<>(balances);
        Book own = Book.of(party);
        for (Transfer transfer : transfers) {
            Money amount = transfer.amount();
            if (transfer.to().equals(own)) {
                changed.merge(amount.getCurrencyUnit(), amount, Money::plus);
            } else if (transfer.from().equals(own)) {
                changed.merge(amount.getCurrencyUnit(), amount.negated(), Money::plus);
            }
        }
        return Collections.unmodifiableMap(changed);
    }
}
