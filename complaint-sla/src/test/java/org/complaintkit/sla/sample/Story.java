package org.complaintkit.sla.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.command.Register;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.regime.Regime;

/** One complaint, told act by act in local times of Shanghai; keeps what each act gave. */
public final class Story {

    private final Actor agent = Actor.of("agent-7", "agent");
    private Regime regime;
    private Complaint now = Complaint.unborn(ComplaintKey.of("C-1"));
    private final List<Event> events = new ArrayList<>();
    private List<Event> last = List.of();
    private List<String> refusals = List.of();

    public Story(Regime regime) {
        this.regime = regime;
    }

    /** The same complaint, its rules replaced: another edition of the calendar. */
    public Story under(Regime other) {
        regime = other;
        return this;
    }

    public Story register(String at, String... facts) {
        Register register = Act.register("complaint", "phone", "external");
        for (int i = 0; i < facts.length; i += 2) {
            register = register.with(facts[i], facts[i + 1]);
        }
        return run(Shanghai.at(at), Shanghai.at(at), register);
    }

    /** An act, recorded when it happened. */
    public Story act(String at, String verb, String... facts) {
        return late(at, at, verb, facts);
    }

    /** An act, recorded later. */
    public Story late(String at, String recorded, String verb, String... facts) {
        FactMap map = FactMap.EMPTY;
        for (int i = 0; i < facts.length; i += 2) {
            map = map.with(facts[i], Fact.of(facts[i + 1]));
        }
        return run(Shanghai.at(at), Shanghai.at(recorded), Act.of(Verb.of(verb), map));
    }

    /** An act with a flag. */
    public Story flag(String at, String verb, String fact, boolean is) {
        return run(Shanghai.at(at), Shanghai.at(at), Act.of(Verb.of(verb), FactMap.of(fact, Fact.of(is))));
    }

    /** An act that tells a moment. */
    public Story moment(String at, String verb, String fact, String moment) {
        return run(
                Shanghai.at(at),
                Shanghai.at(at),
                Act.of(Verb.of(verb), FactMap.of(fact, Fact.of(Shanghai.at(moment)))));
    }

    /** A promise to be done by an instant. */
    public Story promise(String at, String until) {
        return run(
                Shanghai.at(at),
                Shanghai.at(at),
                Act.of(Verb.of("promise"), FactMap.of("until", Fact.of(Shanghai.at(until)))));
    }

    /** An extension of a limit, with a reason. */
    public Story extend(String at, String limit, String until) {
        FactMap facts = FactMap.of("against", Fact.of(limit))
                .with("until", Fact.of(Shanghai.at(until)))
                .with("reason", new Fact.Kept(new PersonalRef("why")));
        return run(Shanghai.at(at), Shanghai.at(at), Act.of(Verb.of("extend-limit"), facts));
    }

    private Story run(Instant at, Instant recorded, Act act) {
        Turn turn =
                Turn.of(regime, now, new Command(Meta.of(now.key(), at, agent).recorded(recorded), act));
        last = new ArrayList<>(turn.raised());
        last.addAll(turn.decision().events());
        events.addAll(last);
        refusals = turn.decision().refusals().stream()
                .map(refusal -> refusal.code())
                .toList();
        now = turn.after();
        return this;
    }

    /** Lets time pass up to an instant, in local time. */
    public Story sweep(String until) {
        last = regime.passTime(now, Shanghai.at(until));
        events.addAll(last);
        now = now.applyAll(last);
        return this;
    }

    public Complaint complaint() {
        return now;
    }

    public Regime regime() {
        return regime;
    }

    public List<Event> events() {
        return events;
    }

    public List<String> refusals() {
        return refusals;
    }

    public Deadline deadline(String limit, int round, int turn) {
        return now.deadline(new DeadlineKey(limit, round, turn)).orElseThrow();
    }

    /** The only deadline of a limit. */
    public Deadline deadline(String limit) {
        List<Deadline> own = now.deadlines().stream()
                .filter(deadline -> deadline.key().rule().equals(limit))
                .toList();
        if (own.size() != 1) {
            throw new IllegalStateException("not one deadline of " + limit + ": " + own);
        }
        return own.get(0);
    }

    /** Every deadline, as {@code reply#1.1 running 2026-09-14T04:00:00Z}. */
    public List<String> deadlines() {
        return now.deadlines().stream()
                .map(deadline -> deadline.key() + " " + deadline.status().word()
                        + deadline.dueAt().map(due -> " " + due).orElse(""))
                .toList();
    }

    /** What the last act or sweep did beside the act itself: kinds of events in order. */
    public List<String> follows() {
        return last.stream()
                .filter(event -> event instanceof DeadlineEvent
                        || event instanceof Event.Charged
                        || event instanceof Event.ChargeWithdrawn)
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    public List<Event> last() {
        return last;
    }
}
