package org.complaintkit.json;

import java.util.Collection;
import java.util.Optional;
import org.complaintkit.identity.Nearest;
import org.complaintkit.rule.Text;

/**
 * One thing that is wrong with a document: where, what was expected there, what was found.
 *
 * @param place where it stands
 * @param code a stable name for programs, in kebab-case, such as {@code missing-field}
 * @param expected what the place should hold
 * @param found what it holds
 * @param nearest what was probably meant, where a valid name is near enough to say so
 */
public record Fault(Place place, String code, Text expected, Text found, Optional<String> nearest) {

    /**
     * A fault without a proposal.
     *
     * @param place where it stands
     * @param code a stable name for programs, in kebab-case
     * @param expected what the place should hold
     * @param found what it holds
     * @return the fault
     */
    public static Fault of(Place place, String code, Text expected, Text found) {
        return new Fault(place, code, expected, found, Optional.empty());
    }

    /**
     * A name that is not one of the valid ones. The fault lists the valid names (the first twelve) and proposes the
     * nearest if it is near.
     *
     * @param place where the name stands
     * @param what what such names stand for, such as "a limit of this regime"
     * @param found the name that stands there
     * @param valid the valid names, in the order in which to list them
     * @return the fault, code {@code unknown-name}
     */
    public static Fault unknownName(Place place, Text what, String found, Collection<String> valid) {
        return new Fault(
                place, "unknown-name", Phrases.outOf(what, valid), Phrases.quoted(found), Nearest.of(found, valid));
    }

    /**
     * The fault as one English line.
     *
     * @return for instance {@code regime.json:3:9 limits[0].onReopen: expected ..., found "restrat"; did you mean
     *     "restart"? [unknown-name]}
     */
    public String english() {
        return place.english() + ": expected " + expected.en() + ", found " + found.en()
                + nearest.map(name -> "; did you mean " + Phrases.quote(name) + "?")
                        .orElse("") + " [" + code + "]";
    }

    /**
     * The fault as one Chinese line.
     *
     * @return the same facts as {@link #english()}
     */
    public String chinese() {
        return place.chinese() + "：应为" + expected.zh() + "，实为" + found.zh()
                + nearest.map(name -> "；是否应为" + Phrases.quote(name) + "？").orElse("") + " [" + code + "]";
    }

    /**
     * The fault in English.
     *
     * @return the same as {@link #english()}
     */
    @Override
    public String toString() {
        return english();
    }
}
