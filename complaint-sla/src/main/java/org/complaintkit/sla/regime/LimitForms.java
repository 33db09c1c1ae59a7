package org.complaintkit.sla.regime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.identity.Names;

/** An embedder's own forms of limits, by the names under which regimes use them. Immutable. */
public final class LimitForms {

    /** No own form. */
    public static final LimitForms NONE = new LimitForms(Map.of());

    private final Map<String, LimitForm> forms;

    private LimitForms(Map<String, LimitForm> forms) {
        this.forms = Collections.unmodifiableMap(forms);
    }

    /**
     * These forms and one more.
     *
     * @param name the name by which regimes use it
     * @param form reads it
     * @return all of them
     * @throws IllegalArgumentException if it is not a name in the sense of {@link Names}, or there is such a form already
     */
    public LimitForms with(String name, LimitForm form) {
        Names.require("form of limit", name);
        Map<String, LimitForm> more = new LinkedHashMap<>(forms);
        if (more.put(name, form) != null) {
            throw new IllegalArgumentException(
                    "there is a form of limit called " + name + " already; use another name");
        }
        return new LimitForms(more);
    }

    Optional<LimitForm> form(String name) {
        return Optional.ofNullable(forms.get(name));
    }

    Set<String> names() {
        return forms.keySet();
    }
}
