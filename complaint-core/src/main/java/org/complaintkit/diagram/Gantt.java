package org.complaintkit.diagram;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.deadline.Span;
import org.complaintkit.event.Event;
import org.complaintkit.rule.Wording;

/** Writes a history as a {@code gantt}. */
final class Gantt {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final Duration SHORT = Duration.ofDays(4);

    /** What Mermaid reads at the beginning of a line of a gantt chart; a label that begins so is written otherwise. */
    private static final Pattern KEYWORD = Pattern.compile("(?i)((gantt|inclusiveEndDates|topAxis)\\b"
            + "|(accTitle|accDescr|accDescription|axisFormat|call|click|dateFormat|excludes|href|includes|section"
            + "|tickInterval|title|todayMarker|weekday|weekend)( |$)"
            + "|\\d{4}-).*");

    private final Course course;
    private final Telling telling;
    private final StringBuilder text = new StringBuilder();

    Gantt(Course course, Telling telling) {
        this.course = course;
        this.telling = telling;
    }

    String write() {
        line("gantt");
        course.complaint().ifPresent(complaint -> line("    title " + MermaidText.of(complaint)));
        line("    dateFormat YYYY-MM-DDTHH:mm:ss");
        boolean isShort = Duration.between(course.from(), end()).compareTo(SHORT) <= 0;
        line("    axisFormat " + (isShort ? "%m-%d %H:%M" : "%Y-%m-%d"));
        line("    todayMarker off");
        section(telling.say(GanttWordings.ACTS, Map.of()), course.acts().isEmpty());
        course.acts().forEach(this::act);
        course.stays().forEach((track, stays) -> {
            section(telling.track(track), stays.isEmpty());
            stays.forEach(stay -> bar(telling.state(track, stay.state()), "", stay.from(), stay.to()));
        });
        List<Deadline> deadlines = course.deadlines();
        section(telling.say(GanttWordings.DEADLINES, Map.of()), deadlines.isEmpty());
        deadlines.forEach(this::deadline);
        List<Event> others = course.others();
        section(telling.say(GanttWordings.OTHERS, Map.of()), others.isEmpty());
        others.forEach(event -> mark(new EventWords(telling).of(event), event.at()));
        return text.toString();
    }

    private Instant end() {
        return course.deadlines().stream()
                .flatMap(deadline -> deadline.dueAt().stream())
                .filter(course.until()::isBefore)
                .max(Instant::compareTo)
                .orElse(course.until());
    }

    private void deadline(Deadline deadline) {
        DeadlineStatus status = deadline.status();
        Instant settled = deadline.settledAt().orElse(course.until());
        Instant end =
                status == DeadlineStatus.CANCELLED ? settled : deadline.dueAt().orElse(settled);
        bar(said(GanttWordings.of(status), deadline), tag(status), deadline.startedAt(), end);
        for (Span pause : deadline.pauses()) {
            bar(
                    said(GanttWordings.PAUSE, deadline),
                    "",
                    pause.from(),
                    pause.to().orElse(course.until()));
        }
        boolean overdue = status == DeadlineStatus.BREACHED
                || status == DeadlineStatus.MISSED
                || deadline.isOverdueAt(course.until());
        if (overdue && end.isBefore(settled)) {
            bar(said(GanttWordings.OVERDUE, deadline), "crit, ", end, settled);
        }
        if (status != DeadlineStatus.CANCELLED) {
            deadline.settledAt().ifPresent(at -> mark(said(GanttWordings.DONE, deadline), at));
        }
    }

    private String said(Wording wording, Deadline deadline) {
        return telling.say(wording, Map.of("limit", telling.limit(deadline.key())));
    }

    private static String tag(DeadlineStatus status) {
        return switch (status) {
            case RUNNING -> "active, ";
            case MET -> "done, ";
            case BREACHED, MISSED -> "crit, ";
            case PAUSED, UNDETERMINED, CANCELLED -> "";
        };
    }

    private void act(Event.Acted acted) {
        String verb = telling.verb(acted.act().verb());
        String who = telling.who(acted.meta().by());
        mark(telling.say(GanttWordings.ACT, Map.of("verb", verb, "who", who)), acted.at());
    }

    private void section(String title, boolean isEmpty) {
        if (!isEmpty) {
            line("    section " + MermaidText.of(title));
        }
    }

    private void mark(String label, Instant at) {
        line("    " + safe(label) + " : milestone, " + local(at) + ", 0d");
    }

    /** A bar; a mark where it has no length, as over an hour that the clock is set back. */
    private void bar(String label, String tag, Instant from, Instant to) {
        if (local(to).compareTo(local(from)) > 0) {
            line("    " + safe(label) + " : " + tag + local(from) + ", " + local(to));
        } else {
            mark(label, from);
        }
    }

    private static String safe(String label) {
        return KEYWORD.matcher(label).matches()
                ? "#" + (int) label.charAt(0) + ";" + MermaidText.of(label.substring(1))
                : MermaidText.of(label);
    }

    private String local(Instant instant) {
        return SECONDS.format(instant.atZone(telling.zone()));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
