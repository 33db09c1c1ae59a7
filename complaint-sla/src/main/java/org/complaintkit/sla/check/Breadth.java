package org.complaintkit.sla.check;

/** How much of what may be said is tried. */
enum Breadth {
    /** As little as is needed for each move: finds its way through large regimes, and proves nothing. */
    NARROW(20_000),
    /** Every class of value wherever it can first make a difference. */
    EVERYTHING(12_000),
    /** Every class of value at every act. */
    FULL(5_000);

    private final int turns;

    Breadth(int turns) {
        this.turns = turns;
    }

    /** Where not everything is tried, more of it proves little. */
    int turnsInPart() {
        return this == EVERYTHING ? 2_000 : turns;
    }

    /** After how many acts it gives up. */
    int turns() {
        return turns;
    }
}
