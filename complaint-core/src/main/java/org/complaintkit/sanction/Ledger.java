package org.complaintkit.sanction;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The balances of all books after some entries. Immutable; the balances of one currency always come to nothing together,
 * because each entry gives to one book what it takes from another.
 */
public final class Ledger {

    private final Map<CurrencyUnit, SortedMap<Book, Money>> balances;

    private Ledger(Map<CurrencyUnit, SortedMap<Book, Money>> balances) {
        this.balances = balances;
    }

    /**
     * The balances after some entries, of any accounts in any order.
     *
     * @param entries the entries
     * @return the ledger
     */
    public static Ledger of(Iterable<Entry> entries) {
        Map<CurrencyUnit, SortedMap<Book, Money>> balances = new TreeMap<>();
        for (Entry entry : entries) {
            for (Transfer transfer : entry.transfers()) {
                Money amount = transfer.amount();
                Map<Book, Money> books = balances.computeIfAbsent(amount.getCurrencyUnit(), none -> new TreeMap<>());
                books.merge(transfer.from(), amount.negated(), Money::plus);
                books.merge(transfer.to(), amount, Money::plus);
            }
        }
        return new Ledger(balances);
    }

    /**
     * The balance of one book.
     *
     * @param book the book
     * @param currency the currency
     * @return the balance; zero where no entry moved anything
     */
    public Money balance(Book book, CurrencyUnit currency) {
        return balances(currency).getOrDefault(book, Money.zero(currency));
    }

    /**
     * The balances in a currency.
     *
     * @param currency the currency
     * @return the balance of each book that an entry touched, by tenant, kind and name
     */
    public SortedMap<Book, Money> balances(CurrencyUnit currency) {
        return Collections.unmodifiableSortedMap(balances.getOrDefault(currency, new TreeMap<>()));
    }
}
