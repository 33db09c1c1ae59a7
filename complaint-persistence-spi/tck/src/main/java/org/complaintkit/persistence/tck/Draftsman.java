package org.complaintkit.persistence.tck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.complaintkit.command.Act;
import org.complaintkit.command.Meta;
import org.complaintkit.command.Verbs;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent.DeadlineBreached;
import org.complaintkit.event.DeadlineEvent.DeadlineSet;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Track;

/** Makes complaints for tests of finding and of time. */
final class Draftsman {

    private final Bench bench;

    Draftsman(Bench bench) {
        this.bench = bench;
    }

    /** A complaint of its own in which one instant stands in every place. */
    Draft at(Instant instant) {
        ComplaintKey key = ComplaintKey.of("C-at-" + instant);
        Meta meta = Meta.of(key, instant, Actor.of("agent-7", "agent"));
        FactMap facts = FactMap.of("occurredAt", Fact.of(instant))
                .with("kind", Fact.of("complaint"))
                .with("channel", Fact.of("phone"))
                .with("source", Fact.of("external"));
        Deadline deadline = Deadline.started(new DeadlineKey("reply", 1, 1), List.of("R01-01"), instant)
                .pause(instant)
                .reckoned(DeadlineStatus.RUNNING, Optional.of(instant), Optional.of(LocalDate.EPOCH), Optional.empty())
                .settle(DeadlineStatus.MET, instant);
        return bench.draft(key)
                .recordedAt(instant)
                .event(new Event.Acted(meta, Act.of(Verbs.REGISTER, facts), Track.MAIN))
                .event(new DeadlineSet(instant, deadline));
    }

    /** A complaint in a state, with {@code unit/handler}, at a level. */
    Draft of(String id, String state, String place, int level) {
        Draft draft = bench.draft(ComplaintKey.of(id));
        Instant at = Bench.MON_0900;
        int slash = place.indexOf('/');
        FactMap who = FactMap.of("unit", Fact.of(place.substring(0, slash)))
                .with("handler", Fact.of(place.substring(slash + 1)));
        draft.event(new Event.FactsSet(at, "intake", List.of(), who));
        draft.event(new Event.Moved(at, new Step(Track.MAIN, State.NONE, State.of(state))));
        return level == 0 ? draft : draft.event(new Event.LevelRaised(at, level));
    }

    /** With a deadline that runs, or is undetermined where no instant is given. */
    static Draft running(Draft draft, String limit, Optional<Instant> dueAt) {
        DeadlineStatus status = dueAt.isPresent() ? DeadlineStatus.RUNNING : DeadlineStatus.UNDETERMINED;
        return draft.event(new DeadlineSet(Bench.MON_0900, deadline(limit, status, dueAt)));
    }

    static Draft breached(Draft draft, String limit, Instant dueAt) {
        return running(draft, limit, Optional.of(dueAt))
                .event(new DeadlineBreached(dueAt, deadline(limit, DeadlineStatus.BREACHED, Optional.of(dueAt))));
    }

    static Deadline deadline(String limit, DeadlineStatus status, Optional<Instant> dueAt) {
        return Deadline.started(new DeadlineKey(limit, 1, 1), List.of("R01-01"), Bench.MON_0900)
                .reckoned(status, dueAt, Optional.empty(), Optional.empty());
    }
}
