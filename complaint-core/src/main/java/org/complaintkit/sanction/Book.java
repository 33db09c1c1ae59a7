package org.complaintkit.sanction;

import java.util.Locale;
import org.complaintkit.identity.Names;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;

/**
 * One of the books between which entries move money. Their balances come to nothing together, at any time.
 *
 * @param tenant whose ledger it belongs to
 * @param kind what it is
 * @param name of a party or a fund; of {@link Kind#PAYMENTS}, {@code payments}
 */
public record Book(Tenant tenant, Kind kind, String name) implements Comparable<Book> {

    /** What a book is. */
    public enum Kind {
        /** A party's: below zero by what it owes, above by what is to be given back to it. */
        PARTY,
        /** What a fund has still to get. */
        CLAIMS,
        /** What a fund has got. */
        FUND,
        /** Where payments come from: below zero by all that was ever paid. */
        PAYMENTS
    }

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    public Book {
        Names.require("book", name);
    }

    /**
     * The book of a party.
     *
     * @param party the party
     * @return the book
     */
    public static Book of(Party party) {
        return new Book(party.tenant(), Kind.PARTY, party.id());
    }

    /**
     * The book of what a fund has got.
     *
     * @param tenant the tenant
     * @param name the name of the fund, for example {@code service-quality-reward}
     * @return the book
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}
     */
    public static Book fund(Tenant tenant, String name) {
        return new Book(tenant, Kind.FUND, name);
    }

    /** What this fund has still to get. */
    Book claims() {
        return new Book(tenant, Kind.CLAIMS, name);
    }

    static Book payments(Tenant tenant) {
        return new Book(tenant, Kind.PAYMENTS, "payments");
    }

    @Override
    public int compareTo(Book other) {
        int order = tenant.compareTo(other.tenant);
        order = order != 0 ? order : kind.compareTo(other.kind);
        return order != 0 ? order : Names.compare(name, other.name);
    }

    @Override
    public String toString() {
        String within = kind.name().toLowerCase(Locale.ROOT) + ":" + name;
        return tenant.equals(Tenant.SOLE) ? within : tenant + "/" + within;
    }
}
