package org.complaintkit.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.command.Command;
import org.complaintkit.command.Escalate;
import org.complaintkit.command.Meta;
import org.complaintkit.command.Verbs;
import org.complaintkit.event.Event;
import org.complaintkit.lifecycle.Fields;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;

/**
 * The rules of a lifecycle alone: moves, rounds and levels, and the order of recording. No limits and no sanctions.
 *
 * @param lifecycle the lifecycle
 * @param backdating how much later than it happened an act may be recorded
 */
public record LifecycleRules(Lifecycle lifecycle, Duration backdating) implements Rules {

    /**
     * Checks the length of backdating.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public LifecycleRules {
        if (backdating.isNegative()) {
            throw new IllegalArgumentException("backdating must not be negative: " + backdating);
        }
    }

    @Override
    public List<Event> passTime(Complaint complaint, Instant until) {
        return List.of();
    }

    @Override
    public Optional<Instant> wakeAt(Complaint complaint) {
        return Optional.empty();
    }

    @Override
    public Decision<Event> decide(Complaint complaint, Command command) {
        Meta meta = command.meta();
        List<Refusal> untimely = new ArrayList<>(0);
        checkRecording(complaint, meta, untimely);
        if (command.verb().equals(Verbs.PASS_TIME) && complaint.isBorn()) {
            return untimely.isEmpty() ? Decision.accepted(List.of()) : Decision.refused(untimely);
        }
        Decision<Step> attempt = lifecycle.attempt(
                complaint.position(),
                command.verb(),
                meta.by(),
                Fields.seen(command.verb(), new Acting(complaint, command.verb(), meta.at()), command.act().facts()));
        if (!attempt.isAccepted()) {
            untimely.addAll(attempt.refusals());
        }
        untimely.addAll(lifecycle.whyNotSay(command.verb(), command.act().facts()));
        List<Step> steps = attempt.events();
        checkOrder(complaint, meta, steps, untimely);
        checkLevel(complaint, command, untimely);
        return untimely.isEmpty() ? Decision.accepted(events(complaint, command, steps)) : Decision.refused(untimely);
    }

    private void checkRecording(Complaint complaint, Meta meta, List<Refusal> refusals) {
        Optional<Instant> last = complaint.recordedAt();
        if (last.isPresent() && meta.recordedAt().isBefore(last.get())) {
            refusals.add(Refusal.of(
                    RecordingWordings.OUT_OF_ORDER,
                    Map.of(
                            "recorded",
                            meta.recordedAt().toString(),
                            "last",
                            last.get().toString())));
        }
        if (meta.recordedAt().isBefore(meta.at())) {
            refusals.add(Refusal.of(
                    RecordingWordings.BEFORE_IT_HAPPENED,
                    Map.of(
                            "recorded",
                            meta.recordedAt().toString(),
                            "at",
                            meta.at().toString())));
        }
        if (isLate(meta)) {
            refusals.add(Refusal.of(
                    RecordingWordings.TOO_LATE,
                    Map.of(
                            "at", meta.at().toString(),
                            "recorded", meta.recordedAt().toString(),
                            "allowed", backdating.toString())));
        }
    }

    private boolean isLate(Meta meta) {
        return !meta.recordedAt().equals(meta.at())
                && Duration.between(meta.at(), meta.recordedAt()).compareTo(backdating) > 0;
    }

    private static void checkOrder(Complaint complaint, Meta meta, List<Step> steps, List<Refusal> refusals) {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Optional<Instant> last = complaint.lastActOn(step.track());
            if (last.isPresent() && meta.at().isBefore(last.get())) {
                refusals.add(Refusal.of(
                        RecordingWordings.BEFORE_LAST_ACT,
                        Map.of(
                                "at", meta.at().toString(),
                                "track", step.track().name(),
                                "last", last.get().toString())));
            }
        }
    }

    private static void checkLevel(Complaint complaint, Command command, List<Refusal> refusals) {
        if (command.act() instanceof Escalate escalate
                && escalate.level().isPresent()
                && escalate.level().getAsInt() <= complaint.level()) {
            refusals.add(Refusal.of(
                    RecordingWordings.NOT_HIGHER,
                    Map.of(
                            "level", Integer.toString(escalate.level().getAsInt()),
                            "now", Integer.toString(complaint.level()))));
        }
    }

    private static List<Event> events(Complaint complaint, Command command, List<Step> steps) {
        Instant at = command.meta().at();
        List<Event> events = new ArrayList<>(4);
        events.add(new Event.Acted(command.meta(), command.act(), steps.get(0).track()));
        for (Step step : steps) {
            if (step.moves()) {
                events.add(new Event.Moved(at, step));
            }
        }
        if (command.verb().equals(Verbs.COMPLAIN_AGAIN)) {
            events.add(new Event.RoundOpened(at, complaint.round() + 1));
        } else if (command.act() instanceof Escalate escalate) {
            events.add(new Event.LevelRaised(at, escalate.level().orElse(complaint.level() + 1)));
        } else if (command.verb().equals(Verbs.APPEAL)) {
            events.add(new Event.LevelRaised(at, complaint.level() + 1));
        }
        return events;
    }
}
