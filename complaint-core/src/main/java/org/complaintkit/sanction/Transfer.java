package org.complaintkit.sanction;

import org.joda.money.Money;

/**
 * Money that an entry moves from one book to another.
 *
 * @param from the book whose balance falls
 * @param to the book whose balance rises
 * @param amount how much, above zero
 */
public record Transfer(Book from, Book to, Money amount) {

    /**
     * Checks the amount and the books.
     *
     * @throws IllegalArgumentException if the amount is not above zero, or both books are the same
     */
    public Transfer {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a transfer moves an amount above zero, not " + amount);
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("a transfer moves money between two books, not from and to " + from);
        }
    }
}
