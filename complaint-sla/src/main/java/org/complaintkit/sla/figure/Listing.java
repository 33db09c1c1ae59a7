package org.complaintkit.sla.figure;

import java.util.List;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Names;

/**
 * A list of complaints that somebody gets: a ledger of pending matters, cases to publish, a sample to check. It names
 * complaints by their ids and tells nothing of the persons.
 *
 * @param id its name
 * @param basis the rules of the document that it cites
 * @param when which complaints, as they stand when it is drawn up
 * @param at what dates a complaint into a period
 * @param by by what they are told apart; none for one list
 * @param cycle over which periods
 * @param sample how many are drawn of each list; zero for all
 * @param to the roles that get it
 */
public record Listing(
        String id,
        List<String> basis,
        Condition when,
        Figure at,
        Set<Dimension> by,
        Cycle cycle,
        int sample,
        List<String> to) {

    /**
     * Checks the name and takes copies.
     *
     * @throws IllegalArgumentException if the id is not a name, or the sample is negative
     */
    public Listing {
        Names.require("listing", id);
        if (sample < 0) {
            throw new IllegalArgumentException("listing " + id + ": a sample of " + sample + " is none");
        }
        basis = List.copyOf(basis);
        by = Set.copyOf(by);
        to = List.copyOf(to);
    }
}
