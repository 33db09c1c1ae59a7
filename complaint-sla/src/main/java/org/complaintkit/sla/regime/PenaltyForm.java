package org.complaintkit.sla.regime;

import org.complaintkit.json.Fields;
import org.complaintkit.json.Read;
import org.complaintkit.sla.penalty.Penalty;

/** Reads an embedder's own penalty calculator: {@code {"own":"name", ...}}. */
@FunctionalInterface
public interface PenaltyForm {

    /**
     * Reads the calculator from the fields beside {@code own}. Fields that it does not ask for are refused.
     *
     * @param arguments the fields
     * @return the calculator, or a gap whose fault is noted
     */
    Read<Penalty> read(Fields arguments);
}
