package org.complaintkit.replay.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.command.Act;
import org.complaintkit.command.Meta;
import org.complaintkit.command.Verbs;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.sla.figure.Life;
import org.jspecify.annotations.Nullable;

/** A complaint during the replay: the complaint itself, or what is left of it once it is over. */
final class Case {

    private @Nullable Complaint complaint;
    private @Nullable Outcome outcome;
    private List<RefusedRow> refusals = List.of();
    private List<Comparison> comparisons = List.of();
    private @Nullable CommandIds ids;
    private @Nullable Life life;

    Case(ComplaintKey key) {
        complaint = Complaint.unborn(key);
    }

    /** One whose figures are kept as well. */
    Case(ComplaintKey key, Life begins) {
        this(key);
        life = begins;
    }

    /** One that is over, and of which no more is known than where it stood. */
    static Case gone(Outcome where) {
        Case gone = new Case(where.key());
        gone.finish(where);
        return gone;
    }

    void live(List<Event> events) {
        if (life != null) {
            life = life.applyAll(events);
        }
    }

    Optional<Life> life() {
        return Optional.ofNullable(life);
    }

    /** The complaint as it stands; of one that is over, no more than the lifecycle needs to refuse what comes after. */
    Complaint now() {
        if (complaint != null) {
            return complaint;
        }
        return outcome == null ? Complaint.unborn(ComplaintKey.of("-")) : remains(outcome);
    }

    void become(Complaint now) {
        if (outcome == null) {
            complaint = now;
        }
    }

    void finish(Outcome last) {
        outcome = last;
        complaint = null;
        life = null;
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    CommandIds ids() {
        if (ids == null) {
            ids = new CommandIds();
        }
        return ids;
    }

    void refuse(RefusedRow row) {
        refusals = plus(refusals, row);
    }

    void compare(Comparison comparison) {
        comparisons = plus(comparisons, comparison);
    }

    /** Its refusals so far, which it forgets. */
    List<RefusedRow> handOver() {
        List<RefusedRow> rows = refusals;
        refusals = List.of();
        return rows;
    }

    Result.Finished finished() {
        return new Result.Finished(outcome().orElseThrow(), refusals, comparisons);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = list.isEmpty() ? new ArrayList<>(1) : list;
        more.add(one);
        return more;
    }

    private static Complaint remains(Outcome outcome) {
        List<Event> events = new ArrayList<>();
        outcome.recordedAt().ifPresent(last -> {
            Act nothing = Act.of(Verbs.NOTE.name());
            events.add(new Event.Acted(Meta.of(outcome.key(), last, Actor.TIME), nothing, Track.MAIN));
            events.add(new Event.PutUnder(last, outcome.regime()));
            for (Position.Place place : outcome.position().states()) {
                events.add(new Event.Moved(last, new Step(place.track(), place.state(), place.state())));
            }
        });
        return Complaint.unborn(outcome.key()).applyAll(events);
    }
}
