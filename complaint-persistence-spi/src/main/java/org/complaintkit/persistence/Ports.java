package org.complaintkit.persistence;

/**
 * Every port that a desk needs. They share one set of data: an append to {@code complaints} shows in {@code history},
 * {@code wakeUps}, {@code outbox} and {@code vault}.
 *
 * @param complaints keeps complaints
 * @param history reads the events of one complaint
 * @param wakeUps says where time has something to raise
 * @param outbox reads the events of all complaints
 * @param vault keeps personal texts
 * @param accounts keeps the accounts of parties; may be another database than the rest
 */
public record Ports(
        ComplaintStore complaints,
        History history,
        WakeUps wakeUps,
        Outbox outbox,
        Vault vault,
        AccountStore accounts) {

    /**
     * The ports of a store that is all of them.
     *
     * @param store the store
     * @param <S> its type
     * @return the ports
     */
    public static <S extends ComplaintStore & History & WakeUps & Outbox & Vault & AccountStore> Ports of(S store) {
        return new Ports(store, store, store, store, store, store);
    }
}
