package org.complaintkit.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.command.Act;
import org.complaintkit.command.Adopt;
import org.complaintkit.command.Command;
import org.complaintkit.command.Escalate;
import org.complaintkit.command.Meta;
import org.complaintkit.command.Register;
import org.complaintkit.command.Verbs;
import org.complaintkit.event.Event;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
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
        return decide(complaint, command, FactMap.EMPTY);
    }

    /**
     * Decides on a command, with facts that were derived from it beforehand.
     *
     * @param complaint the complaint with time already passed to the instant at which the command was recorded
     * @param command the command
     * @param derived what guards see beside what is known and what the act says; not recorded here
     * @return the act and what follows from it in the lifecycle, or every reason why not
     */
    public Decision<Event> decide(Complaint complaint, Command command, FactMap derived) {
        Meta meta = command.meta();
        List<Refusal> untimely = new ArrayList<>(0);
        checkRecording(complaint, meta, untimely);
        if (command.verb().equals(Verbs.PASS_TIME) && complaint.isBorn()) {
            return untimely.isEmpty() ? Decision.accepted(List.of()) : Decision.refused(untimely);
        }
        if (command.act() instanceof Adopt adopt && !complaint.isBorn()) {
            Decision<Event> adopted = Adoption.decide(lifecycle, command, adopt);
            untimely.addAll(adopted.refusals());
            untimely.addAll(lifecycle.whyNotSay(command.verb(), adopt.facts()));
            return untimely.isEmpty() ? adopted : Decision.refused(untimely);
        }
        Decision<Step> attempt =
                lifecycle.attempt(complaint.position(), command.verb(), meta.by(), seen(complaint, command, derived));
        if (!attempt.isAccepted()) {
            untimely.addAll(attempt.refusals());
        }
        untimely.addAll(lifecycle.whyNotSay(command.verb(), command.act().facts()));
        List<Step> steps = attempt.events();
        checkOrder(complaint, meta, steps, untimely);
        checkLevel(complaint, command, untimely);
        return untimely.isEmpty() ? Decision.accepted(events(complaint, command, steps)) : Decision.refused(untimely);
    }

    private static Facts seen(Complaint complaint, Command command, FactMap derived) {
        Acting acting = new Acting(complaint, command.verb(), command.meta().at());
        Facts seen = Fields.seen(command.verb(), acting, command.act().facts());
        return derived.size() == 0 ? seen : seen.under(derived);
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
        int earlier = earlier(command.act());
        if (earlier > 0) {
            events.add(new Event.RoundOpened(at, earlier + 1));
        } else if (command.verb().equals(Verbs.COMPLAIN_AGAIN)) {
            events.add(new Event.RoundOpened(at, complaint.round() + 1));
        } else if (command.act() instanceof Escalate escalate) {
            events.add(new Event.LevelRaised(at, escalate.level().orElse(complaint.level() + 1)));
        } else if (command.verb().equals(Verbs.APPEAL)) {
            events.add(new Event.LevelRaised(at, complaint.level() + 1));
        }
        return events;
    }

    /** The same matter registered anew is its next round. */
    private static int earlier(Act act) {
        return act instanceof Register register ? register.earlier().size() : 0;
    }
}
