package org.complaintkit.sla.regime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.identity.Names;

/** What an embedder adds to the language of regimes: own forms of limits and own penalty calculators. Immutable. */
public final class OwnForms {

    /** Nothing of one's own. */
    public static final OwnForms NONE = new OwnForms(LimitForms.NONE, Map.of());

    private final LimitForms limits;
    private final Map<String, PenaltyForm> penalties;

    private OwnForms(LimitForms limits, Map<String, PenaltyForm> penalties) {
        this.limits = limits;
        this.penalties = Collections.unmodifiableMap(penalties);
    }

    /**
     * These forms with other forms of limits.
     *
     * @param forms all own forms of limits
     * @return both together
     */
    public OwnForms limits(LimitForms forms) {
        return new OwnForms(forms, penalties);
    }

    /**
     * These forms and one more penalty calculator.
     *
     * @param name the name by which regimes use it
     * @param form reads it
     * @return all of them
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}, or there is such a calculator
     *     already
     */
    public OwnForms penalty(String name, PenaltyForm form) {
        Names.require("penalty calculator", name);
        Map<String, PenaltyForm> more = new LinkedHashMap<>(penalties);
        if (more.put(name, form) != null) {
            throw new IllegalArgumentException(
                    "there is a penalty calculator called " + name + " already; use another name");
        }
        return new OwnForms(limits, more);
    }

    LimitForms limits() {
        return limits;
    }

    Optional<PenaltyForm> penalty(String name) {
        return Optional.ofNullable(penalties.get(name));
    }

    Set<String> penalties() {
        return penalties.keySet();
    }
}
