package org.complaintkit.persistence;

/** What a store can do beside appending and loading complaints. Each power is an interface of its own, and optional. */
public enum Power {
    /** Reads the events of one complaint again: {@link History}. */
    HISTORY,
    /** Says where time has something to raise: {@link WakeUps}. */
    WAKE_UPS,
    /** Reads the events of all complaints in one order: {@link Outbox}. */
    OUTBOX,
    /** Keeps personal texts apart and erases them: {@link Vault}. */
    VAULT,
    /** Keeps the accounts of parties: {@link AccountStore}. */
    ACCOUNTS,
    /** Pages through complaints and their open deadlines: {@link Finder}. */
    FINDER,
    /** Gives numbers that nobody else gets: {@link Numbers}. */
    NUMBERS
}
