package org.complaintkit.sla.clock;

/** What a clock does when an answered or closed complaint comes back. There is no default. */
public enum OnReopen {
    /** A new clock starts at the instant of the return. */
    RESTART,
    /** The old clock runs on with the time already used; the time in between does not count. */
    CONTINUE,
    /** Nothing: the clock is for the first time only. */
    STAY
}
