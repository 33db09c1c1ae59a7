package org.complaintkit.json.format;

import java.util.List;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Finding;
import org.complaintkit.complaint.Held;
import org.complaintkit.complaint.Snapshot;
import org.complaintkit.fact.FactMap;
import org.complaintkit.json.JsonLine;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.Track;

/** Complaints: what their events left of them. */
final class ComplaintShapes {

    /** States by track, in the order in which the tracks first moved. */
    private static final Codec<Position> POSITION = Plain.of(
            (line, name, position) -> line.object(name, inner -> places(inner, position)),
            item -> item.map(EventShapes.STATE::read)
                    .map(states -> new Position(states.entrySet().stream()
                            .map(entry -> new Position.Place(Track.of(entry.getKey()), entry.getValue()))
                            .toList())));

    private static final Shape<Snapshot.LastAct> LAST_ACT = Shape.of(parts -> {
        var track = parts.part("track", EventShapes.TRACK, Snapshot.LastAct::track);
        var at = parts.part("at", Plain.MOMENT, Snapshot.LastAct::at);
        return () -> new Snapshot.LastAct(track.get(), at.get());
    });

    private static final Shape<Snapshot.Done> DONE = Shape.of(parts -> {
        var verb = parts.part("verb", NameShapes.VERB, Snapshot.Done::verb);
        var at = parts.part("at", Plain.MOMENT, Snapshot.Done::at);
        var by = parts.part("by", Plain.TEXT, Snapshot.Done::by);
        var total = parts.part("total", Plain.WHOLE, Snapshot.Done::total);
        var times = parts.part("times", Plain.WHOLE, Snapshot.Done::times);
        var doers = parts.orElse("doers", Plain.TEXTS, Snapshot.Done::doers, List.of());
        var earlier = parts.orElse("earlier", Plain.MOMENTS, Snapshot.Done::earlier, List.of());
        return () ->
                new Snapshot.Done(verb.get(), at.get(), by.get(), total.get(), times.get(), doers.get(), earlier.get());
    });

    private static final Shape<Snapshot.Rise> RISE = Shape.of(parts -> {
        var event = parts.part("event", EventShapes.ESCALATED, Snapshot.Rise::event);
        var before = parts.part("before", Plain.WHOLE, Snapshot.Rise::before);
        return () -> new Snapshot.Rise(event.get(), before.get());
    });

    private static final Shape<Snapshot.Breach> BREACH = Shape.of(parts -> {
        var deadline = parts.part("deadline", DeadlineShapes.KEY, Snapshot.Breach::deadline);
        var facts = parts.orElse("facts", FactShapes.FACTS, Snapshot.Breach::facts, FactMap.EMPTY);
        return () -> new Snapshot.Breach(deadline.get(), facts.get());
    });

    private static final Shape<Held> HELD = Shape.of(parts -> {
        var unit = parts.part("unit", Plain.TEXT, Held::unit);
        var from = parts.part("from", Plain.MOMENT, Held::from);
        return () -> new Held(unit.get(), from.get());
    });

    private static final Shape<Finding> FINDING = Shape.of(parts -> {
        var at = parts.part("at", Plain.MOMENT, Finding::at);
        var round = parts.part("round", Plain.WHOLE, Finding::round);
        var unit = parts.maybe("unit", Plain.TEXT, Finding::unit);
        var act = parts.part("act", NameShapes.ACT, Finding::act);
        return () -> new Finding(at.get(), round.get(), unit.get(), act.get());
    });

    private static final Shape<Snapshot> SNAPSHOT = Shape.of(parts -> {
        var regime = parts.maybe("regime", NameShapes.REGIME, Snapshot::regime);
        var position = parts.orElse("position", POSITION, Snapshot::position, Position.UNBORN);
        var round = parts.part("round", Plain.WHOLE, Snapshot::round);
        var level = parts.part("level", Plain.WHOLE, Snapshot::level);
        var facts = parts.orElse("facts", FactShapes.FACTS, Snapshot::facts, FactMap.EMPTY);
        var lapsed = parts.orElse("lapsed", FactShapes.FACTS, Snapshot::lapsed, FactMap.EMPTY);
        var deadlines = parts.orElse("deadlines", DeadlineShapes.DEADLINE.many(), Snapshot::deadlines, List.of());
        var charges = parts.orElse("charges", AccountShapes.CHARGE.many(), Snapshot::charges, List.of());
        var recordedAt = parts.maybe("recordedAt", Plain.MOMENT, Snapshot::recordedAt);
        var ofAPerson = parts.part("ofAPerson", Plain.FLAG, Snapshot::ofAPerson);
        var lastActs = parts.orElse("lastActs", LAST_ACT.many(), Snapshot::lastActs, List.of());
        var done = parts.orElse("done", DONE.many(), Snapshot::done, List.of());
        var breaches = parts.orElse("breaches", BREACH.many(), Snapshot::breaches, List.of());
        var rises = parts.orElse("rises", RISE.many(), Snapshot::rises, List.of());
        var holdings = parts.orElse("holdings", HELD.many(), Snapshot::holdings, List.of());
        var findings = parts.orElse("findings", FINDING.many(), Snapshot::findings, List.of());
        return () -> new Snapshot(
                regime.get(),
                position.get(),
                round.get(),
                level.get(),
                facts.get(),
                lapsed.get(),
                deadlines.get(),
                charges.get(),
                recordedAt.get(),
                ofAPerson.get(),
                lastActs.get(),
                done.get(),
                breaches.get(),
                rises.get(),
                holdings.get(),
                findings.get());
    });

    static final Shape<Complaint> COMPLAINT = Shape.of(parts -> {
        var key = parts.part("key", NameShapes.COMPLAINT, Complaint::key);
        var snapshot = parts.part("snapshot", SNAPSHOT, Complaint::snapshot);
        return () -> snapshot.get().complaint(key.get());
    });

    private ComplaintShapes() {}

    private static void places(JsonLine line, Position position) {
        position.states()
                .forEach(place -> line.text(place.track().name(), place.state().name()));
    }
}
