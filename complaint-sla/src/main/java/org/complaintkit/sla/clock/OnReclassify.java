package org.complaintkit.sla.clock;

/** From where a limit runs that a change of facts brings about or alters. There is no default. */
public enum OnReclassify {
    /** From the start of the clock: the time used counts. */
    FROM_START,
    /** From the change. */
    FROM_CHANGE,
    /** From the start, but never later than it was due before. */
    EARLIER_OF_BOTH
}
