/**
 * Charges and accounts: a complaint says who is to answer for what, the party's account says what it costs and what became
 * of it.
 *
 * <p>A {@link org.complaintkit.sanction.Charge} has no amount. An {@link org.complaintkit.sanction.Account} takes charges
 * in, and its entries say what became of each and which money that moved between which books; a {@link
 * org.complaintkit.sanction.Ledger} adds the books up over all accounts.
 */
@NullMarked
package org.complaintkit.sanction;

import org.jspecify.annotations.NullMarked;
