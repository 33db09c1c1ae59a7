package org.complaintkit.sla.regime;

import org.complaintkit.json.Fields;
import org.complaintkit.json.Read;
import org.complaintkit.sla.limit.Limit;

/** Reads an embedder's own form of limit: {@code {"own":"name", ...}}. */
@FunctionalInterface
public interface LimitForm {

    /**
     * Reads the limit from the fields beside {@code own}. Fields that it does not ask for are refused.
     *
     * @param arguments the fields
     * @return the limit, or a gap whose fault is noted
     */
    Read<Limit> read(Fields arguments);
}
