package org.complaintkit.diagram;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.command.Act;
import org.complaintkit.command.Meta;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.deadline.Extension;
import org.complaintkit.deadline.Span;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.EscalationKey;
import org.complaintkit.event.Event;
import org.complaintkit.event.Notice;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;

/** A history with an event of every kind; local times of Shanghai. */
final class SampleHistory {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final ComplaintKey KEY = ComplaintKey.of("C-1");
    static final Actor AGENT = new Actor("agent-7", Set.of(Role.of("agent")), Optional.of("station-12"));
    static final Actor CLERK = Actor.of("clerk-3", "clerk");
    static final Instant MON_09_15 = at("03-02T09:15");

    private final List<Event> events = new ArrayList<>();

    static Instant at(String monthDayTime) {
        return OffsetDateTime.parse("2026-" + monthDayTime + ":00+08:00").toInstant();
    }

    static List<Event> events() {
        SampleHistory history = new SampleHistory();
        history.monday();
        history.tuesday();
        history.wednesday();
        return history.events;
    }

    static Deadline deadline(String rule, int round, String start, String due) {
        return reckoned(Deadline.started(new DeadlineKey(rule, round, 1), List.of("R08-07"), at(start)), due, "");
    }

    private static Deadline reckoned(Deadline deadline, String due, String lastDay) {
        return deadline.reckoned(
                due.isEmpty() ? DeadlineStatus.UNDETERMINED : DeadlineStatus.RUNNING,
                due.isEmpty() ? Optional.empty() : Optional.of(at(due)),
                lastDay.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse("2026-" + lastDay)),
                Optional.empty());
    }

    private static Deadline result(String due, String lastDay) {
        return reckoned(Deadline.started(new DeadlineKey("result", 1, 1), List.of(), MON_09_15), due, lastDay);
    }

    private void act(Actor who, String at, String recorded, Act act) {
        events.add(new Event.Acted(Meta.of(KEY, at(at), who).recorded(at(recorded)), act, Track.MAIN));
    }

    private void move(String at, Track track, String from, String to) {
        events.add(new Event.Moved(at(at), new Step(track, State.of(from), State.of(to))));
    }

    private void monday() {
        Act register = Act.register("complaint", "phone", "external").with("details", personal());
        act(AGENT, "03-02T09:15", "03-02T09:15", register);
        events.add(new Event.PutUnder(MON_09_15, new RegimeRef("express-logistics", "1")));
        move("03-02T09:15", Track.MAIN, "-", "received");
        Deadline reply = deadline("reply", 1, "03-02T09:15", "03-03T09:15");
        events.add(new DeadlineEvent.DeadlineSet(MON_09_15, reply));
        events.add(new DeadlineEvent.DeadlineSet(MON_09_15, result("03-06T00:00", "03-05")));
        Deadline open = deadline("review", 1, "03-02T09:15", "");
        events.add(new DeadlineEvent.DeadlineSet(MON_09_15, open));
        act(
                AGENT,
                "03-02T09:20",
                "03-02T10:00",
                Act.of(Verb.of("classify"), FactMap.of("severity", Fact.of("general"))));
        events.add(new DeadlineEvent.DeadlineMoved(at("03-02T09:20"), result("03-05T00:00", "03-04")));
        act(CLERK, "03-02T11:00", "03-02T11:00", Act.of("suspend"));
        move("03-02T11:00", Track.WAITING, "active", "pending");
        events.add(new DeadlineEvent.DeadlinePaused(at("03-02T11:00"), reply.pause(at("03-02T11:00"))));
        act(CLERK, "03-02T13:00", "03-02T13:00", Act.of("resume"));
        move("03-02T13:00", Track.WAITING, "pending", "active");
        events.add(new DeadlineEvent.DeadlineMoved(at("03-02T13:00"), reply()));
        events.add(new DeadlineEvent.DeadlineMoved(at("03-02T13:00"), open));
    }

    private static Fact personal() {
        return new Fact.Kept(new PersonalRef("text-99"));
    }

    /** The limit of Monday with the pause of two hours behind it. */
    private static Deadline reply() {
        Span pause = Span.since(at("03-02T11:00")).until(at("03-02T13:00"));
        Deadline paused = deadline("reply", 1, "03-02T09:15", "").countedFrom(MON_09_15, List.of(pause));
        return reckoned(paused, "03-03T11:15", "");
    }

    private void tuesday() {
        Notice early = new Notice(List.of(Role.of("head"), Role.of("clerk")), at("03-03T08:00"));
        events.add(new DeadlineEvent.DeadlineWarned(at("03-03T06:30"), reply(), "four-fifths", early));
        events.add(new DeadlineEvent.DeadlineBreached(at("03-03T11:15"), reply().become(DeadlineStatus.BREACHED)));
        ChargeId id = new ChargeId(KEY, "late-reply", 1, 1);
        Charge charge = new Charge(id, List.of("R08-08"), Party.of("clerk-3"), at("03-03T11:15"), FactMap.EMPTY);
        events.add(new Event.Charged(at("03-03T11:15"), charge));
        EscalationKey late = new EscalationKey("to-the-head", 1, 1);
        Notice head = new Notice(List.of(Role.of("head")), at("03-03T11:15"));
        events.add(new Event.Escalated(at("03-03T11:15"), late, List.of("R08-09"), 1, head));
        FactMap major = FactMap.of("severity", Fact.of("major"));
        events.add(new Event.FactsSet(at("03-03T11:15"), "to-the-head", List.of("R08-09"), major));
        act(CLERK, "03-03T11:10", "03-03T11:30", Act.of(Verb.of("answer"), FactMap.of("form", Fact.of("phone"))));
        move("03-03T11:10", Track.MAIN, "received", "answered");
        Deadline answered = reply().settle(DeadlineStatus.MET, at("03-03T11:10"));
        events.add(new DeadlineEvent.BreachLifted(at("03-03T11:10"), answered));
        events.add(new Event.ChargeWithdrawn(at("03-03T11:10"), id, Party.of("clerk-3")));
        events.add(new Event.EscalationUndone(at("03-03T11:10"), late, 0));
        Deadline met = result("03-05T00:00", "03-04").settle(DeadlineStatus.MET, at("03-03T11:10"));
        events.add(new DeadlineEvent.DeadlineMet(at("03-03T11:10"), met));
        Deadline call = deadline("call-back", 1, "03-03T11:10", "03-03T17:00").become(DeadlineStatus.MISSED);
        events.add(new DeadlineEvent.DeadlineSet(at("03-03T11:10"), call.become(DeadlineStatus.RUNNING)));
        events.add(new DeadlineEvent.DeadlineBreached(at("03-03T17:00"), call));
        act(
                AGENT,
                "03-03T18:00",
                "03-03T18:00",
                Act.of(Verb.of("follow-up"), FactMap.of("satisfaction", Fact.of("satisfied"))));
        Deadline called = call.settle(DeadlineStatus.MISSED, at("03-03T18:00"));
        events.add(new DeadlineEvent.DeadlineMet(at("03-03T18:00"), called));
    }

    private void wednesday() {
        act(Actor.of("customer-5"), "03-04T10:00", "03-04T10:00", Act.of("complain-again"));
        move("03-04T10:00", Track.MAIN, "answered", "accepted");
        events.add(new Event.RoundOpened(at("03-04T10:00"), 2));
        Deadline again = deadline("reply", 2, "03-04T10:00", "03-05T10:00");
        events.add(new DeadlineEvent.DeadlineSet(at("03-04T10:00"), again));
        act(CLERK, "03-04T11:00", "03-04T11:00", Act.of("escalate"));
        events.add(new Event.LevelRaised(at("03-04T11:00"), 1));
        Extension granted = new Extension(at("03-05T18:00"), at("03-04T11:30"), 1);
        again = reckoned(again.extended(granted), "03-05T18:00", "");
        act(CLERK, "03-04T11:30", "03-04T11:30", Act.of("investigate"));
        events.add(new DeadlineEvent.DeadlineExtended(at("03-04T11:30"), again));
        act(Actor.of("customer-5"), "03-04T12:00", "03-04T12:00", Act.of("withdraw"));
        move("03-04T12:00", Track.MAIN, "accepted", "withdrawn");
        Deadline cancelled = again.settle(DeadlineStatus.CANCELLED, at("03-04T12:00"));
        events.add(new DeadlineEvent.DeadlineCancelled(at("03-04T12:00"), cancelled));
    }
}
