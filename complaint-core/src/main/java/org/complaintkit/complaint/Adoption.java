package org.complaintkit.complaint;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.command.Adopt;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Snapshot.Done;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;

/**
 * Taking over a case that began elsewhere. What the act says becomes the events that would have led there: moves, round and
 * level; what a regime adds are its clocks.
 */
public final class Adoption {

    private Adoption() {}

    /**
     * The act that takes a complaint over as it stands: from then on it goes on as if it had always been there. Its charges
     * are known, so that they may be withdrawn or grow, but are not raised once more. Personal texts are not in it; whoever
     * moves a complaint to another store hands them over beside the act.
     *
     * @param complaint the complaint
     * @return the act
     * @throws IllegalArgumentException if nobody has registered it yet, or the name of a fact or a rule is so long that
     *     what stands before it in the act makes it longer than names may be
     */
    public static Adopt of(Complaint complaint) {
        Snapshot now = complaint.snapshot();
        State main = now.position()
                .on(Track.MAIN)
                .orElseThrow(() -> new IllegalArgumentException(complaint.key() + " is not registered yet"));
        Adopt adopt = Adopt.in(main.name())
                .knowing(now.facts().without(Adopt.OF_ITSELF))
                .round(now.round())
                .level(now.level());
        for (Position.Place place : now.position().states()) {
            adopt = place.track().equals(Track.MAIN) ? adopt : adopt.track(place.track(), place.state());
        }
        for (Deadline deadline : now.deadlines()) {
            adopt = adopt.clock(deadline);
        }
        for (Done done : now.done()) {
            adopt = adopt.knowing(FactMap.of(Adopt.DONE + done.verb(), new Fact.Listing(told(done))));
        }
        return adopt.knowing(Carried.told(now, adopt.learned()));
    }

    private static List<String> told(Done done) {
        List<String> told = new ArrayList<>(List.of(
                done.at().toString(), done.by(), Integer.toString(done.total()), Integer.toString(done.times())));
        told.addAll(done.doers());
        return told;
    }

    /** The verbs that were done elsewhere. */
    static List<Done> done(Adopt adopt, Carried carried) {
        List<Done> all = new ArrayList<>();
        adopt.facts().forEach((name, fact) -> {
            if (name.startsWith(Adopt.DONE)
                    && fact instanceof Fact.Listing list
                    && list.values().size() >= 4) {
                List<String> told = list.values();
                Verb verb = Verb.of(name.substring(Adopt.DONE.length()));
                all.add(new Done(
                        verb,
                        Instant.parse(told.get(0)),
                        told.get(1),
                        Integer.parseInt(told.get(2)),
                        Integer.parseInt(told.get(3)),
                        told.subList(4, told.size()),
                        carried.moments(verb)));
            }
        });
        return all;
    }

    static Decision<Event> decide(Lifecycle lifecycle, Command command, Adopt adopt) {
        requireReadable(command, adopt);
        List<Refusal> refusals = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        events.add(new Event.Acted(command.meta(), adopt, Track.MAIN));
        Map<Track, State> to = new LinkedHashMap<>();
        to.put(Track.MAIN, State.of(adopt.state()));
        adopt.tracks().forEach((track, state) -> to.put(Track.of(track), State.of(state)));
        to.forEach((track, state) -> step(lifecycle, track, state, refusals)
                .ifPresent(step -> events.add(new Event.Moved(command.meta().at(), step))));
        if (adopt.round().orElse(1) > 1) {
            events.add(new Event.RoundOpened(command.meta().at(), adopt.round().getAsInt()));
        }
        if (adopt.level().orElse(0) > 0) {
            events.add(new Event.LevelRaised(command.meta().at(), adopt.level().getAsInt()));
        }
        return refusals.isEmpty() ? Decision.accepted(events) : Decision.refused(refusals);
    }

    /** The fold never fails on an event that was stored. */
    private static void requireReadable(Command command, Adopt adopt) {
        try {
            Carried carried = Carried.of(command.meta().complaint(), adopt);
            done(adopt, carried);
            carried.charges();
            carried.breaches(adopt.learned());
            carried.rises();
            carried.holdings();
            carried.findings();
        } catch (DateTimeException | ClassCastException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "adopt: what stands under " + Adopt.DONE + " and " + Adopt.TAKEN
                            + " is what Adoption.of tells of a complaint; this cannot be read: " + e.getMessage(),
                    e);
        }
    }

    private static Optional<Step> step(Lifecycle lifecycle, Track track, State state, List<Refusal> refusals) {
        List<State> states = lifecycle.tracks().contains(track) ? lifecycle.states(track) : List.of();
        if (!states.contains(state) || state.equals(State.NONE)) {
            refusals.add(Refusal.of(
                    RecordingWordings.NO_SUCH_STATE,
                    Map.of("track", track.name(), "state", state.name(), "states", states.toString())));
            return Optional.empty();
        }
        return Optional.of(new Step(track, lifecycle.state(Position.UNBORN, track), state));
    }
}
