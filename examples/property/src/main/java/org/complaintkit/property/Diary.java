package org.complaintkit.property;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.Event;
import org.complaintkit.lifecycle.Titles;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.persistence.OpenDeadline;
import org.complaintkit.persistence.desk.Outcome;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;

/** Writes down what happened, in one language. */
final class Diary {

    private static final List<Text> STORY = List.of(
            Text.of("when", "时间"),
            Text.of("where", "地点"),
            Text.of("what", "事项"),
            Text.of("complaint", "投诉状态"),
            Text.of("running or late", "计时或超时"));
    private final Language language;
    private final Titles titles = Titles.standard();
    private final DateTimeFormatter clock;
    private final Sheet story;

    Diary(Language language, ZoneId zone) {
        this.language = language;
        Locale locale = language.locale();
        this.clock = DateTimeFormatter.ofPattern("EEE HH:mm", locale).withZone(zone);
        this.story = Sheet.of(language, STORY);
    }

    /** Something of the office's own. */
    void office(Instant at, Text what) {
        story.row(clock.format(at), Text.of("office", "物业").in(language), what.in(language), "", "");
    }

    /** A command, and what came of it. */
    void act(Outcome outcome, Node node, Instant at) {
        String what = outcome.isAccepted()
                ? outcome.events().stream()
                        .map(recorded -> recorded.event())
                        .filter(Event.Acted.class::isInstance)
                        .map(event -> titles.of(((Event.Acted) event).act().verb(), language))
                        .collect(Collectors.joining(", "))
                : outcome.refusals().stream()
                        .map(refusal -> refusal.phrase().in(language))
                        .collect(Collectors.joining("; "));
        line(at, node, what, Optional.of(outcome.complaint()));
    }

    void swept(Node node, Instant at, int looked, Optional<Complaint> complaint) {
        line(
                at,
                node,
                Text.of("sweep: " + looked + " due", "巡查:到期" + looked + "件").in(language),
                complaint);
    }

    void carried(Node node, Instant at, Optional<Complaint> complaint) {
        line(at, node, Text.of("charges carried to accounts", "罚款入账").in(language), complaint);
    }

    private void line(Instant at, Node node, String what, Optional<Complaint> complaint) {
        story.row(
                clock.format(at),
                Text.of("node " + node.name(), "节点" + node.name()).in(language),
                what,
                complaint.map(is -> titles.of(Track.MAIN, is.state(), language)).orElse(""),
                complaint.map(this::clocks).orElse(""));
    }

    private String clocks(Complaint complaint) {
        return complaint.deadlines().stream()
                .filter(OpenDeadline::isOpen)
                .map(this::clock)
                .collect(Collectors.joining(", "));
    }

    private String clock(Deadline deadline) {
        String due = deadline.dueAt().map(clock::format).orElse("?");
        return (deadline.status() == DeadlineStatus.BREACHED
                        ? Text.of(
                                deadline.key().rule() + " late since " + due,
                                deadline.key().rule() + "已超时,应于" + due)
                        : Text.of(
                                deadline.key().rule() + " until " + due,
                                deadline.key().rule() + "至" + due))
                .in(language);
    }

    String text() {
        return story.text();
    }
}
