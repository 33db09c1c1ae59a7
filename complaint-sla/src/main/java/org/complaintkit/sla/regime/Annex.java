package org.complaintkit.sla.regime;

import java.util.List;
import org.complaintkit.identity.Names;
import org.complaintkit.rule.Text;

/**
 * Something that a document has printed beside its rules: the numbers to call, the form on which a complaint is recorded, the
 * lifecycle as a chart, the standard of sanctions and rewards.
 *
 * @param id its name
 * @param basis the rules that it rests on
 * @param title what stands above it
 * @param prints what is printed
 * @param content the numbers, or the fields of the form in their order; empty for what the regime tells itself
 */
public record Annex(String id, List<String> basis, Text title, Prints prints, List<String> content) {

    /** What an annex prints. */
    public enum Prints {
        /** The numbers to call; without one, a line to write it on. */
        NUMBERS,
        /** The form on which a complaint is recorded. */
        FORM,
        /** The lifecycle. */
        LIFECYCLE,
        /** What sanctions and rewards there are. */
        SANCTIONS
    }

    /**
     * Checks the name and takes copies.
     *
     * @throws IllegalArgumentException if the id is not a name in the sense of {@link Names}, or a form has no fields
     */
    public Annex {
        Names.require("annex", id);
        basis = List.copyOf(basis);
        content = List.copyOf(content);
        if (prints == Prints.FORM && content.isEmpty()) {
            throw new IllegalArgumentException("annex " + id + " is a form without fields; name at least one");
        }
    }
}
