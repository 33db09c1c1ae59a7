package org.complaintkit.rule;

import java.util.Set;

/** The codes under which the library itself refuses; a guard's code must be another one. */
public final class RefusalCodes {

    private static final Set<String> TAKEN = Set.of(
            "unknown-verb",
            "not-open",
            "final-state",
            "role-not-held",
            "guard",
            "missing",
            "not-on-the-form",
            "not-recorded",
            "not-allowed",
            "no-such-state",
            "no-such-clock",
            "recorded-before-it-happened",
            "recorded-out-of-order",
            "before-last-act",
            "recorded-too-late",
            "level-not-higher",
            "top-of-ladder",
            "not-in-force",
            "intake-closed");

    private RefusalCodes() {}

    /**
     * Whether the library refuses under a code.
     *
     * @param code the code
     * @return true if it is taken
     */
    public static boolean isTaken(String code) {
        return TAKEN.contains(code);
    }
}
