package org.complaintkit.json.format;

import java.util.List;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.deadline.Extension;
import org.complaintkit.deadline.Rung;
import org.complaintkit.deadline.Span;

/** Deadlines. */
final class DeadlineShapes {

    private static final Codec<DeadlineStatus> STATUS = Plain.constant(DeadlineStatus.class);

    static final Shape<DeadlineKey> KEY = Shape.of(parts -> {
        var rule = parts.part("rule", Plain.TEXT, DeadlineKey::rule);
        var round = parts.part("round", Plain.WHOLE, DeadlineKey::round);
        var turn = parts.part("turn", Plain.WHOLE, DeadlineKey::turn);
        return () -> new DeadlineKey(rule.get(), round.get(), turn.get());
    });

    private static final Shape<Span> SPAN = Shape.of(parts -> {
        var from = parts.part("from", Plain.MOMENT, Span::from);
        var to = parts.maybe("to", Plain.MOMENT, Span::to);
        return () -> new Span(from.get(), to.get());
    });

    private static final Shape<CalendarEdition> CALENDAR = Shape.of(parts -> {
        var id = parts.part("id", Plain.TEXT, CalendarEdition::id);
        var edition = parts.part("edition", Plain.TEXT, CalendarEdition::edition);
        return () -> new CalendarEdition(id.get(), edition.get());
    });

    private static final Shape<Extension> EXTENSION = Shape.of(parts -> {
        var until = parts.part("until", Plain.MOMENT, Extension::until);
        var grantedAt = parts.part("grantedAt", Plain.MOMENT, Extension::grantedAt);
        var times = parts.part("times", Plain.WHOLE, Extension::times);
        return () -> new Extension(until.get(), grantedAt.get(), times.get());
    });

    private static final Shape<Rung> RUNG = Shape.of(parts -> {
        var name = parts.part("name", Plain.TEXT, Rung::name);
        var at = parts.maybe("at", Plain.MOMENT, Rung::at);
        var reached = parts.part("reached", Plain.FLAG, Rung::reached);
        return () -> new Rung(name.get(), at.get(), reached.get());
    });

    static final Shape<Deadline> DEADLINE = Shape.of(parts -> {
        var key = parts.part("key", KEY, Deadline::key);
        var basis = parts.orElse("basis", Plain.TEXTS, Deadline::basis, List.of());
        var startedAt = parts.part("startedAt", Plain.MOMENT, Deadline::startedAt);
        var pauses = parts.orElse("pauses", SPAN.many(), Deadline::pauses, List.of());
        var status = parts.part("status", STATUS, Deadline::status);
        var dueAt = parts.maybe("dueAt", Plain.MOMENT, Deadline::dueAt);
        var lastDay = parts.maybe("lastDay", Plain.DAY, Deadline::lastDay);
        var settledAt = parts.maybe("settledAt", Plain.MOMENT, Deadline::settledAt);
        var calendar = parts.maybe("calendar", CALENDAR, Deadline::calendar);
        var heldTo = parts.orElse("heldTo", FactShapes.FACTS.many(), Deadline::heldTo, List.of());
        var extension = parts.maybe("extension", EXTENSION, Deadline::extension);
        var rungs = parts.orElse("rungs", RUNG.many(), Deadline::rungs, List.of());
        return () -> new Deadline(
                key.get(),
                basis.get(),
                startedAt.get(),
                pauses.get(),
                status.get(),
                dueAt.get(),
                lastDay.get(),
                settledAt.get(),
                calendar.get(),
                heldTo.get(),
                extension.get(),
                rungs.get());
    });

    private DeadlineShapes() {}
}
