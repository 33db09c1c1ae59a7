package org.complaintkit.benchmarks.lifecycle;

/** One contender, made for one definition. Used by one thread. */
interface Door {

    /** Makes a move that is open; what comes of one that is not open is the contender's own matter. */
    Ticket move(Ticket ticket, Act act);

    /** Asks for a move that is not open, and gives what the contender says to it. */
    Object refused(Ticket ticket, Act act);
}
