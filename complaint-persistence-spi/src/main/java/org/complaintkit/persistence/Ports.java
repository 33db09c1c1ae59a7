package org.complaintkit.persistence;

import java.util.EnumSet;
import java.util.Set;

/**
 * Every port of a store. They share one set of data: an append to {@code complaints} shows in {@code history}, {@code
 * wakeUps}, {@code outbox}, {@code vault} and {@code finder}. A power that the store lacks is there all the same and
 * throws {@link Unsupported}.
 *
 * @param complaints keeps complaints
 * @param history reads the events of one complaint
 * @param wakeUps says where time has something to raise
 * @param outbox reads the events of all complaints
 * @param vault keeps personal texts
 * @param finder pages through complaints and open deadlines
 * @param accounts keeps the accounts of parties; may be another database than the rest
 * @param numbers gives numbers; may be another database than the rest
 */
public record Ports(
        ComplaintStore complaints,
        History history,
        WakeUps wakeUps,
        Outbox outbox,
        Vault vault,
        Finder finder,
        AccountStore accounts,
        Numbers numbers) {

    /**
     * The ports of a store: itself, and every power whose interface it implements.
     *
     * @param store the store
     * @return the ports
     */
    public static Ports of(ComplaintStore store) {
        return new Ports(
                store,
                store instanceof History power ? power : Absent.POWERS,
                store instanceof WakeUps power ? power : Absent.POWERS,
                store instanceof Outbox power ? power : Absent.POWERS,
                store instanceof Vault power ? power : Absent.POWERS,
                store instanceof Finder power ? power : Absent.POWERS,
                store instanceof AccountStore power ? power : Absent.POWERS,
                store instanceof Numbers power ? power : Absent.POWERS);
    }

    /**
     * The same ports with complaints appended and loaded by way of something else.
     *
     * @param other keeps complaints, or hands on to what does
     * @return the ports
     */
    public Ports complaints(ComplaintStore other) {
        return new Ports(other, history, wakeUps, outbox, vault, finder, accounts, numbers);
    }

    /**
     * The same ports with another history.
     *
     * @param other reads the events of one complaint
     * @return the ports
     */
    public Ports history(History other) {
        return new Ports(complaints, other, wakeUps, outbox, vault, finder, accounts, numbers);
    }

    /**
     * The same ports with other wake-ups.
     *
     * @param other says where time has something to raise
     * @return the ports
     */
    public Ports wakeUps(WakeUps other) {
        return new Ports(complaints, history, other, outbox, vault, finder, accounts, numbers);
    }

    /**
     * The same ports with another outbox.
     *
     * @param other reads the events of all complaints
     * @return the ports
     */
    public Ports outbox(Outbox other) {
        return new Ports(complaints, history, wakeUps, other, vault, finder, accounts, numbers);
    }

    /**
     * The same ports with another vault.
     *
     * @param other keeps personal texts; what a batch brings must reach it in the same step
     * @return the ports
     */
    public Ports vault(Vault other) {
        return new Ports(complaints, history, wakeUps, outbox, other, finder, accounts, numbers);
    }

    /**
     * The same ports with another finder.
     *
     * @param other pages through complaints and open deadlines
     * @return the ports
     */
    public Ports finder(Finder other) {
        return new Ports(complaints, history, wakeUps, outbox, vault, other, accounts, numbers);
    }

    /**
     * The same ports with the accounts in another place.
     *
     * @param other keeps the accounts
     * @return the ports
     */
    public Ports accounts(AccountStore other) {
        return new Ports(complaints, history, wakeUps, outbox, vault, finder, other, numbers);
    }

    /**
     * The same ports with the numbers from another place.
     *
     * @param other gives numbers
     * @return the ports
     */
    public Ports numbers(Numbers other) {
        return new Ports(complaints, history, wakeUps, outbox, vault, finder, accounts, other);
    }

    /**
     * The powers that are there.
     *
     * @return the powers
     */
    public Set<Power> powers() {
        Set<Power> powers = EnumSet.allOf(Power.class);
        powers.removeIf(power -> port(power) == Absent.POWERS);
        return powers;
    }

    private Object port(Power power) {
        return switch (power) {
            case HISTORY -> history;
            case WAKE_UPS -> wakeUps;
            case OUTBOX -> outbox;
            case VAULT -> vault;
            case ACCOUNTS -> accounts;
            case FINDER -> finder;
            case NUMBERS -> numbers;
        };
    }
}
