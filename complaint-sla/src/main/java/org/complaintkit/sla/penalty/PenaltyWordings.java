package org.complaintkit.sla.penalty;

import org.complaintkit.rule.Wording;

/** What a reckoning says of its steps. */
final class PenaltyWordings {

    static final Wording COUNT = Wording.of(
            "reckoned-count",
            "number {count} of {party} under {rule} ({window})",
            "{party}在{rule}下第{count}次({window})");
    static final Wording STEP = Wording.of("reckoned-step", "number {count} costs {amount}", "第{count}次:{amount}");
    static final Wording STEP_ON = Wording.of(
            "reckoned-last-step", "number {last} and each later one cost {amount}", "第{last}次及以后每次:{amount}");
    static final Wording FIXED = Wording.of("reckoned-fixed", "each costs {amount}", "每次:{amount}");
    static final Wording OTHER = Wording.of("reckoned-other", "{kind}", "{kind}");

    private PenaltyWordings() {}
}
