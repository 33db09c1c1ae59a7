package org.complaintkit.sla.figure;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.sla.regime.Regime;

/** One complaint under a regime, act by act, with all its events. */
final class Log {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Regime regime;
    private final List<Event> events = new ArrayList<>();
    private Complaint complaint;

    Log(Regime regime, String id) {
        this.regime = regime;
        this.complaint = Complaint.unborn(ComplaintKey.of(id));
    }

    /** Local time of 2026: {@code 03-02T09:00}. */
    static Instant at(String local) {
        return LocalDateTime.parse("2026-" + local).atZone(SHANGHAI).toInstant();
    }

    Log does(String at, String who, Act act) {
        return does(at(at), at(at), who, act);
    }

    Log does(Instant at, Instant recordedAt, String who, Act act) {
        Actor actor = Actor.of(who);
        Command command = new Command(Meta.of(complaint.key(), at, actor).recorded(recordedAt), act);
        Turn turn = Turn.of(regime, complaint, command);
        events.addAll(turn.raised());
        events.addAll(turn.decision().events());
        complaint = turn.after();
        return this;
    }

    Log until(String at) {
        List<Event> raised = regime.passTime(complaint, at(at));
        events.addAll(raised);
        complaint = complaint.applyAll(raised);
        return this;
    }

    List<Event> events() {
        return events;
    }

    Life life() {
        return Life.unborn(complaint.key()).applyAll(events);
    }
}
