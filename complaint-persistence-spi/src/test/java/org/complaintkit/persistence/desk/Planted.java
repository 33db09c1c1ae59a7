package org.complaintkit.persistence.desk;

/** Bugs that the simulation must find. */
enum Planted {
    /** The wake-up is written in a second step after the events, and a crash between the two loses it. */
    LOST_WAKE_UP,
    /** The outbox is read past places whose append has not ended. */
    OUTBOX_GAP,
    /** The command's id is written in a second step after the events. */
    LATE_COMMAND_ID,
    /** A reader's place is kept when it reads, before it has dealt with what it read. */
    PLACE_BEFORE_DEALING,
    /** The version is compared when an append begins, not when it ends. */
    EARLY_CHECK
}
