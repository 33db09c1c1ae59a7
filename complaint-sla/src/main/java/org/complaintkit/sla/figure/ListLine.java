package org.complaintkit.sla.figure;

import java.util.List;

/**
 * One list of complaints of one group over one period.
 *
 * @param list the listing that it belongs to
 * @param group of which complaints
 * @param period over which period
 * @param complaints the ids of the complaints, in order
 * @param of how many there were to draw from
 */
public record ListLine(Listing list, Group group, Period period, List<String> complaints, int of) {

    /** Takes a copy. */
    public ListLine {
        complaints = List.copyOf(complaints);
    }
}
