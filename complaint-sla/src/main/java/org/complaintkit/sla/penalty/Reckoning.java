package org.complaintkit.sla.penalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Sanction;
import org.joda.money.Money;

/**
 * What an offence costs, and how that was reckoned.
 *
 * @param sanction what it costs
 * @param lines the reckoning, line by line
 */
public record Reckoning(Sanction sanction, List<Phrase> lines) {

    /** Takes a copy of the lines. */
    public Reckoning {
        lines = List.copyOf(lines);
    }

    /**
     * One step.
     *
     * @param sanction what it costs
     * @param wording what the line says
     * @param details the values of its places
     * @return the reckoning of this line alone
     */
    public static Reckoning of(Sanction sanction, Wording wording, Map<String, String> details) {
        return new Reckoning(sanction, List.of(new Phrase(wording, details)));
    }

    /**
     * These steps and one more.
     *
     * @param after what it costs after the step
     * @param wording what the line says
     * @param details the values of its places
     * @return the reckoning with the line at its end
     */
    public Reckoning then(Sanction after, Wording wording, Map<String, String> details) {
        List<Phrase> more = new ArrayList<>(lines);
        more.add(new Phrase(wording, details));
        return new Reckoning(after, more);
    }

    /** What it costs, for calculators that reckon on with it. */
    Money money() {
        return sanction.amount()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a sanction of kind " + sanction.kind() + " has no amount to reckon with"));
    }
}
