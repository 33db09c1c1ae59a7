package org.complaintkit.sla.testkit;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import org.complaintkit.sla.check.Kind;
import org.complaintkit.sla.check.Severity;
import org.complaintkit.sla.regime.OwnForms;
import org.complaintkit.sla.regime.Regime;

/**
 * Regimes made of whatever a document can say, and regimes with one known fault. Each is read from a document, which {@link
 * Regime#document} gives back and samples print. They shrink to one limit of half an hour.
 */
public final class RegimeArbitraries {

    private RegimeArbitraries() {}

    /**
     * Regimes in which a check finds nothing but {@linkplain Severity#NOTE notes}: the standard lifecycle or a short one of its
     * own, with steps, reopening, waiting and withdrawing; limits of every form of a document on a calendar of 2026 and 2027,
     * with pauses, warnings and extensions; several severities; a ladder with a role on each level; permissions, guards and
     * required fields; sanctions for being late, for violations and for liability, with prices of every form; rules on a month.
     *
     * @return the regimes
     */
    public static Arbitrary<Regime> valid() {
        return RegimeDrafts.any().map(text -> text.regime(OwnForms.NONE));
    }

    /**
     * The documents of such regimes, for those who test what reads or writes one.
     *
     * @return JSON
     */
    public static Arbitrary<String> documents() {
        return RegimeDrafts.any().map(RegimeText::text);
    }

    /**
     * Regimes that have one fault of a known kind, and nothing else that is worse than a note.
     *
     * @param kind one of {@link #kinds()}
     * @return the regimes
     * @throws IllegalArgumentException for a kind that only a table of another system can have
     */
    public static Arbitrary<Regime> with(Kind kind) {
        OwnForms own = PlantedForms.all();
        return PlantedFaults.with(kind).map(text -> text.regime(own));
    }

    /**
     * The kinds of faults that can be planted: all but those of tables of other systems.
     *
     * @return the kinds
     */
    public static Set<Kind> kinds() {
        return PlantedFaults.kinds();
    }

    /**
     * The own forms that regimes with {@link Kind#DUE_AT_START}, {@link Kind#LATER_COSTS_LESS} and {@link Kind#NOT_LOOKED_INTO}
     * name, because no built-in one can be got to do so: to read their documents again.
     *
     * @return the forms
     */
    public static OwnForms ownForms() {
        return PlantedForms.all();
    }
}
