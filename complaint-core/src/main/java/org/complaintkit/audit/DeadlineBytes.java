package org.complaintkit.audit;

import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.Extension;
import org.complaintkit.deadline.Rung;
import org.complaintkit.deadline.Span;
import org.complaintkit.event.DeadlineEvent;

/** Deadlines, and what happens to them, as bytes. */
final class DeadlineBytes {

    private DeadlineBytes() {}

    static void event(Written to, DeadlineEvent event) {
        EventBytes.begin(to, type(event), event).value("deadline", event.deadline(), DeadlineBytes::deadline);
        if (event instanceof DeadlineEvent.DeadlineWarned warned) {
            to.text("rung", warned.rung()).value("notice", warned.notice(), EventBytes::notice);
        }
    }

    private static String type(DeadlineEvent event) {
        if (event instanceof DeadlineEvent.DeadlineSet) {
            return "deadline-set";
        } else if (event instanceof DeadlineEvent.DeadlineMet) {
            return "deadline-met";
        } else if (event instanceof DeadlineEvent.DeadlineBreached) {
            return "deadline-breached";
        } else if (event instanceof DeadlineEvent.BreachLifted) {
            return "breach-lifted";
        } else if (event instanceof DeadlineEvent.DeadlinePaused) {
            return "deadline-paused";
        } else if (event instanceof DeadlineEvent.DeadlineMoved) {
            return "deadline-moved";
        } else if (event instanceof DeadlineEvent.DeadlineCancelled) {
            return "deadline-cancelled";
        } else if (event instanceof DeadlineEvent.DeadlineWarned) {
            return "deadline-warned";
        } else if (event instanceof DeadlineEvent.DeadlineExtended) {
            return "deadline-extended";
        }
        throw new IllegalStateException("no bytes for " + event.getClass());
    }

    private static void deadline(Written to, Deadline deadline) {
        to.begin("deadline")
                .value("key", deadline.key(), DeadlineBytes::key)
                .texts("basis", deadline.basis())
                .moment("startedAt", deadline.startedAt())
                .values("pauses", deadline.pauses(), DeadlineBytes::span)
                .text("status", deadline.status().word())
                .moment("dueAt", deadline.dueAt())
                .day("lastDay", deadline.lastDay())
                .moment("settledAt", deadline.settledAt())
                .value("calendar", deadline.calendar(), DeadlineBytes::calendar)
                .values("heldTo", deadline.heldTo(), FactBytes::facts)
                .value("extension", deadline.extension(), DeadlineBytes::extension)
                .values("rungs", deadline.rungs(), DeadlineBytes::rung)
                .end();
    }

    private static void key(Written to, DeadlineKey key) {
        EventBytes.counted(to.begin("deadline-key"), key.rule(), key.round(), key.turn());
    }

    private static void span(Written to, Span span) {
        to.begin("span").moment("from", span.from()).moment("to", span.to()).end();
    }

    private static void calendar(Written to, CalendarEdition calendar) {
        to.begin("calendar")
                .text("id", calendar.id())
                .text("edition", calendar.edition())
                .end();
    }

    private static void extension(Written to, Extension extension) {
        to.begin("extension")
                .moment("until", extension.until())
                .moment("grantedAt", extension.grantedAt())
                .whole("times", extension.times())
                .end();
    }

    private static void rung(Written to, Rung rung) {
        to.begin("rung")
                .text("name", rung.name())
                .moment("at", rung.at())
                .flag("reached", rung.reached())
                .end();
    }
}
