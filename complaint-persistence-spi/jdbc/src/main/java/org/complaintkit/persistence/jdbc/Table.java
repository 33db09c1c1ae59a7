package org.complaintkit.persistence.jdbc;

import java.util.Locale;

/** The tables of the store. */
public enum Table {
    /** One row a complaint: its version, its head, what it is found by, its wake-up. */
    COMPLAINT,
    /** One row an event, as JSON. */
    EVENT,
    /** What a complaint was at some version, so that not every event is read to load it. */
    SNAPSHOT,
    /** One row an append, with the place of its last event in the outbox once somebody has read. */
    OUTBOX,
    /** One row in all: the last place that was given in the outbox. */
    SEQUENCER,
    /** How far each reader of the outbox has come. */
    READER,
    /** Open deadlines. */
    DEADLINE,
    /** Personal texts, and nothing else that is personal. */
    TEXT,
    /** One row a party that was ever charged. */
    ACCOUNT,
    /** One row an entry of an account, as JSON. */
    ENTRY,
    /** The last number given of each series. */
    NUMBER;

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
