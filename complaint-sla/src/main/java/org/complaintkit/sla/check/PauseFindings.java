package org.complaintkit.sla.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.sla.regime.Regime;

/** Where a complaint may wait for ever: every clock stands still, and time alone raises nothing. */
final class PauseFindings {

    private final Regime regime;
    private final Exploration exploration;

    PauseFindings(Regime regime, Exploration exploration) {
        this.regime = regime;
        this.exploration = exploration;
    }

    /** One for each set of limits that may all stand still, in the first state in which they do, with its shortest history. */
    List<Finding> all() {
        Lifecycle lifecycle = regime.lifecycle();
        Map<List<String>, Finding> findings = new LinkedHashMap<>();
        for (State state : lifecycle.states(Track.MAIN)) {
            exploration
                    .first(complaint -> stands(complaint, state) && isForgotten(complaint))
                    .map(node -> finding(state, node))
                    .ifPresent(found -> findings.putIfAbsent(found.parts(), found));
        }
        return List.copyOf(findings.values());
    }

    private boolean stands(Complaint complaint, State state) {
        return regime.lifecycle().state(complaint.position(), Track.MAIN).equals(state);
    }

    private boolean isForgotten(Complaint complaint) {
        List<Deadline> open = open(complaint);
        return !exploration.isOver(complaint)
                && !open.isEmpty()
                && open.stream().allMatch(deadline -> deadline.status() == DeadlineStatus.PAUSED)
                && regime.wakeAt(complaint).isEmpty();
    }

    private static List<Deadline> open(Complaint complaint) {
        return complaint.deadlines().stream()
                .filter(deadline -> deadline.status().isOpen())
                .toList();
    }

    private static Finding finding(State state, Exploration.Node node) {
        List<Deadline> paused = open(node.complaint());
        List<String> limits = paused.stream()
                .map(deadline -> deadline.key().rule())
                .distinct()
                .toList();
        return Finding.of(
                        Kind.PAUSE_NEVER_ENDS,
                        limits.stream().map(limit -> "limits/" + limit).toList(),
                        paused.stream()
                                .flatMap(deadline -> deadline.basis().stream())
                                .toList(),
                        Map.of("state", state.name(), "limits", String.join(", ", limits)))
                .shownBy(node.history());
    }
}
