package org.complaintkit.sla.penalty;

/** A penalty calculator: from an offence to what it costs, with the reckoning line by line. Must be pure. */
@FunctionalInterface
public interface Penalty {

    /**
     * Reckons what an offence costs.
     *
     * @param offence the charge, and which one it is for its party
     * @return the sanction, with every step that led to it
     */
    Reckoning reckon(Offence offence);
}
