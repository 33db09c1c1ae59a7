package org.complaintkit.sla.testkit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.command.Verbs;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.escalation.EscalationRule;
import org.complaintkit.sla.escalation.Ladder;
import org.complaintkit.sla.regime.Regime;

/**
 * The rules that raise lead from the lowest level to the highest one; by hand, where the lifecycle knows that, anybody gets
 * there.
 */
final class TopLaw {

    private static final Wording BELOW = Broken.wording(
            "top-not-reached",
            "level {top} is the top, and nothing raises above level {highest}",
            "最高为第{top}层,而没有任何规则升到第{highest}层以上");

    private final Regime regime;

    TopLaw(Regime regime) {
        this.regime = regime;
    }

    List<Broken> broken() {
        List<Ladder.Level> levels = regime.escalations().ladder().levels();
        int top = levels.size() - 1;
        boolean byHand = regime.lifecycle().verbs().contains(Verbs.ESCALATE)
                || regime.lifecycle().verbs().contains(Verbs.APPEAL);
        int highest = highest(Math.max(top, 0));
        if (byHand || top < 1 || highest == top) {
            return List.of();
        }
        Ladder.Level missed = levels.get(top);
        return List.of(Broken.of(
                Law.ESCALATION_REACHES_ITS_TOP,
                "levels/" + missed.id(),
                missed.basis(),
                new Phrase(BELOW, Map.of("top", String.valueOf(top), "highest", String.valueOf(highest)))));
    }

    private int highest(int top) {
        TreeSet<Integer> reached = new TreeSet<>(Set.of(0));
        boolean more = true;
        while (more) {
            more = false;
            for (EscalationRule rule : regime.escalations().rules()) {
                for (int level : List.copyOf(reached)) {
                    more |= reached.add(Math.min(top, rule.rise().from(level)));
                }
            }
        }
        return reached.last();
    }
}
