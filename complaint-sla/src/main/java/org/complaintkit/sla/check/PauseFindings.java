package org.complaintkit.sla.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.regime.Regime;

/** Where a complaint may wait for ever: every clock stands still, and time alone raises nothing. */
final class PauseFindings {

    private final Regime regime;
    private final Exploration exploration;

    PauseFindings(Regime regime, Exploration exploration) {
        this.regime = regime;
        this.exploration = exploration;
    }

    /** One for each set of limits that may all stand still, and no fewer, with its shortest history. */
    List<Finding> all() {
        Map<Set<String>, Exploration.Node> forgotten = exploration.watch().forgotten();
        List<Finding> findings = new ArrayList<>();
        forgotten.forEach((limits, node) -> {
            if (forgotten.keySet().stream().noneMatch(fewer -> isPart(fewer, limits))) {
                findings.add(finding(limits, node));
            }
        });
        return findings;
    }

    private static boolean isPart(Set<String> fewer, Set<String> limits) {
        return fewer.size() < limits.size() && limits.containsAll(fewer);
    }

    private Finding finding(Set<String> limits, Exploration.Node node) {
        State state = regime.lifecycle().state(node.complaint().position(), Track.MAIN);
        return Finding.of(
                        Kind.PAUSE_NEVER_ENDS,
                        limits.stream().map(limit -> "limits/" + limit).toList(),
                        regime.clocks().rules().stream()
                                .filter(rule -> limits.contains(rule.id()))
                                .map(ClockRule::basis)
                                .flatMap(List::stream)
                                .toList(),
                        Map.of("state", state.name(), "limits", String.join(", ", limits)))
                .shownBy(node.history());
    }
}
