package org.complaintkit.sla.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.sla.regime.Regime;

/** Replays the history of a finding and looks whether it shows what is told. */
final class Shown {

    /** What is about an act that is refused. */
    private static final Set<Kind> REFUSALS =
            Set.of(Kind.UNREACHABLE_STATE, Kind.GUARDS_EXCLUDE, Kind.NOBODY_MAY, Kind.TWO_ROLES);

    private final Regime regime;
    private final Finding finding;
    private final List<Command> history;
    private Complaint before = Complaint.unborn(Beginning.KEY);
    private Complaint after = before;
    private int accepted;

    private Shown(Regime regime, Finding finding, List<Command> history) {
        this.regime = regime;
        this.finding = finding;
        this.history = history;
        for (Command command : history) {
            Turn turn = Turn.of(regime, after, command);
            before = after;
            after = turn.after();
            accepted += turn.decision().isAccepted() ? 1 : 0;
        }
    }

    /** What does not show; nothing where all is well, or where no history is told. */
    static List<String> by(Regime regime, Finding finding) {
        return by(regime, finding, finding.history());
    }

    static List<String> by(Regime regime, Finding finding, List<Command> history) {
        if (history.isEmpty() || new Shown(regime, finding, history).isShown()) {
            return List.of();
        }
        return List.of(finding + " is not shown by " + HistoryLog.lines(history, regime.zone()));
    }

    private boolean isShown() {
        int refused = REFUSALS.contains(finding.kind()) ? 1 : 0;
        if (accepted != history.size() - refused) {
            return false;
        }
        Command last = history.get(history.size() - 1);
        String state = Seen.main(after);
        List<String> states =
                List.of(finding.details().getOrDefault("state", "").split(", "));
        return switch (finding.kind()) {
            case UNREACHABLE_STATE ->
                regime.lifecycle().moves().stream()
                        .anyMatch(move -> move.from().name().equals(state)
                                && move.verb().equals(last.verb())
                                && states.contains(move.to().name()));
            case GUARDS_EXCLUDE, NOBODY_MAY ->
                states.contains(state)
                        && last.verb().name().equals(finding.details().get("verb"));
            case TWO_ROLES ->
                states.contains(state)
                        && last.verb().name().equals(finding.details().get("verb"))
                        && last.meta().by().roles().size() < 2;
            case DEAD_END ->
                states.contains(state)
                        && next().stream().allMatch(one -> Seen.main(one).equals(state));
            case CANNOT_CLOSE -> states.contains(state) && next().stream().noneMatch(this::isFinal);
            case REVIEW_BY_AUTHOR -> isByAuthor(last);
            case PAUSE_NEVER_ENDS -> isForgotten();
            case LIMIT_GAP -> isWithout();
            default -> false;
        };
    }

    private List<Complaint> next() {
        return NextCommands.of(regime).accepted(after).stream()
                .map(command -> Turn.of(regime, after, command).after())
                .toList();
    }

    private boolean isFinal(Complaint complaint) {
        State state = regime.lifecycle().state(complaint.position(), Track.MAIN);
        return regime.lifecycle().isFinal(state);
    }

    private boolean isByAuthor(Command last) {
        String reviewer = last.meta().by().id();
        return last.verb().name().equals(finding.details().get("verb"))
                && history.stream()
                        .limit(history.size() - 1L)
                        .anyMatch(command -> command.verb().equals(Watch.SUBMIT)
                                && command.meta().by().id().equals(reviewer));
    }

    /** Once time has raised all that it ever will. */
    private boolean isForgotten() {
        Complaint later = after;
        for (int i = 0; i < 10; i++) {
            Optional<Instant> wake = regime.wakeAt(later);
            if (wake.isEmpty()) {
                List<Deadline> open = later.deadlines().stream()
                        .filter(deadline -> deadline.status().isOpen())
                        .toList();
                return !open.isEmpty()
                        && open.stream().allMatch(deadline -> deadline.status() == DeadlineStatus.PAUSED);
            }
            later = later.applyAll(regime.passTime(later, wake.get().plusSeconds(1)));
        }
        return false;
    }

    /** Registered with the value, and none of its limits runs. */
    private boolean isWithout() {
        String value = finding.details().getOrDefault("value", "");
        return after.fact(finding.details().getOrDefault("fact", ""))
                        .filter(fact -> fact.toString().equals(value))
                        .isPresent()
                && after.deadlines().stream()
                        .noneMatch(deadline -> finding.parts()
                                .contains("limits/" + deadline.key().rule()));
    }
}
