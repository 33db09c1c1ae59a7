package org.complaintkit.sla.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.regime.Regime;

/**
 * Sweeping at other times, or never but with the commands, gives the same events: breaches, escalations and charges among
 * them.
 */
final class SweepLaw implements StoryLaw {

    private static final Duration AFTERWARDS = Duration.ofDays(60);
    private static final List<List<Duration>> SCHEDULES = List.of(
            List.of(),
            List.of(Duration.ofDays(1)),
            List.of(Duration.ofMinutes(1), Duration.ofHours(7), Duration.ofDays(3)),
            List.of(Duration.ofDays(10), Duration.ofSeconds(1)));

    private static final String SOME_EVENT = "events/";
    private static final Wording WHEN_DUE = Broken.wording(
            "sweeps-when-due-matter",
            "event {number} is {one} with a sweep whenever something falls due, and {other} without",
            "第{number}个事件,每逢到期即扫描时为{one},不扫描时为{other}");
    private static final Wording AFTER_GAPS = Broken.wording(
            "sweeps-matter",
            "event {number} is {one} with sweeps after {gaps} in turn, and {other} without",
            "第{number}个事件,依次每隔{gaps}扫描时为{one},不扫描时为{other}");

    private final List<List<Duration>> schedules;

    /** At each instant at which something falls due, and at some others. */
    SweepLaw() {
        this(SCHEDULES);
    }

    /** One after these times, again and again; without any, one at each instant at which something falls due. */
    SweepLaw(List<List<Duration>> schedules) {
        this.schedules = List.copyOf(schedules);
    }

    @Override
    public List<Broken> broken(Story story) {
        List<Broken> all = new ArrayList<>();
        for (History history : Stories.each(story)) {
            List<Event> seldom = new Sweeping(history, Optional.empty()).events();
            for (List<Duration> gaps : schedules) {
                List<Event> often = new Sweeping(history, Optional.of(gaps)).events();
                if (!often.equals(seldom)) {
                    all.add(differ(gaps, often, seldom));
                }
            }
        }
        return all;
    }

    private static Broken differ(List<Duration> gaps, List<Event> often, List<Event> seldom) {
        int at = 0;
        while (at < often.size() && at < seldom.size() && often.get(at).equals(seldom.get(at))) {
            at++;
        }
        Optional<Event> one = at < often.size() ? Optional.of(often.get(at)) : Optional.empty();
        Optional<Event> other = at < seldom.size() ? Optional.of(seldom.get(at)) : Optional.empty();
        Map<String, String> details = Map.of(
                "number", String.valueOf(at + 1),
                "gaps", gaps.stream().map(Duration::toString).collect(Collectors.joining(", ")),
                "one", one.map(Event::toString).orElse("-"),
                "other", other.map(Event::toString).orElse("-"));
        Wording differs = gaps.isEmpty() ? WHEN_DUE : AFTER_GAPS;
        return Broken.of(Law.SWEEP_TIMES_DO_NOT_MATTER, part(one, other), List.of(), new Phrase(differs, details));
    }

    /** The rule that either of them is of, else what happened. */
    private static String part(Optional<Event> one, Optional<Event> other) {
        List<String> parts = Stream.of(one, other)
                .flatMap(Optional::stream)
                .map(SweepLaw::part)
                .toList();
        return parts.stream()
                .filter(part -> !part.startsWith(SOME_EVENT))
                .findFirst()
                .orElse(parts.get(0));
    }

    private static String part(Event event) {
        if (event instanceof DeadlineEvent of) {
            return "limits/" + of.deadline().key().rule();
        }
        if (event instanceof Event.Escalated of) {
            return "escalation/" + of.key().rule();
        }
        if (event instanceof Event.Charged of) {
            return "sanctions/" + of.charge().id().rule();
        }
        return SOME_EVENT + event.getClass().getSimpleName();
    }

    /** One history, swept. */
    private static final class Sweeping {
        private final Regime regime;
        private final List<Command> commands;
        private final Optional<List<Duration>> gaps;
        private final List<Event> events = new ArrayList<>();
        private Complaint complaint;
        private int sweeps;

        Sweeping(History history, Optional<List<Duration>> gaps) {
            this.regime = history.regime();
            this.commands = history.commands();
            this.gaps = gaps;
            this.complaint = Complaint.unborn(commands.get(0).meta().complaint());
        }

        List<Event> events() {
            for (Command command : commands) {
                sweep(command.meta().recordedAt());
                Turn turn = regime.turn(complaint, command);
                events.addAll(turn.raised());
                events.addAll(turn.decision().events());
                complaint = turn.after();
            }
            complaint.recordedAt().map(last -> last.plus(AFTERWARDS)).ifPresent(end -> {
                sweep(end);
                pass(end);
            });
            return events;
        }

        private void pass(Instant until) {
            List<Event> raised = regime.passTime(complaint, until);
            events.addAll(raised);
            complaint = complaint.applyAll(raised);
        }

        private void sweep(Instant end) {
            if (gaps.isEmpty() || !complaint.isBorn()) {
                return;
            }
            Optional<Instant> next = after(complaint.recordedAt().orElseThrow());
            while (next.filter(end::isAfter).isPresent()) {
                Instant now = next.get();
                pass(now);
                next = after(now);
            }
        }

        private Optional<Instant> after(Instant last) {
            List<Duration> all = gaps.orElseThrow();
            if (all.isEmpty()) {
                Instant soonest = last.plusSeconds(1);
                return regime.wakeAt(complaint)
                        .map(at -> at.plusSeconds(1))
                        .map(at -> at.isAfter(soonest) ? at : soonest);
            }
            return Optional.of(last.plus(all.get(sweeps++ % all.size())));
        }
    }
}
