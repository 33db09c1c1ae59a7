package org.complaintkit.crm.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.crm.ticket.Promised;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.sla.limit.Explanation;
import org.complaintkit.sla.limit.Stretch;

/**
 * A badge: what was promised, how long there is, and how that came about.
 *
 * @param id its name on the page
 * @param title what was promised
 * @param basis the rules that it cites
 * @param status running, late, paused, met, breached or cancelled
 * @param says how long there still is, or what became of it
 * @param due when it is due in milliseconds, for the countdown; 0 where nothing counts down
 * @param explanation the library's explanation, line by line
 */
record PromiseView(
        String id, String title, String basis, String status, String says, long due, List<String> explanation) {

    static PromiseView of(Promised promised, Visit visit) {
        Deadline deadline = promised.deadline();
        Words words = visit.words();
        boolean late = deadline.status() == DeadlineStatus.BREACHED
                && deadline.settledAt().isEmpty();
        String status = late ? "late" : deadline.status().word();
        boolean counts = late || deadline.status() == DeadlineStatus.RUNNING;
        return new PromiseView(
                deadline.key().rule() + "-" + deadline.key().round(),
                words.of(deadline.key().rule()),
                String.join(", ", deadline.basis()),
                status,
                says(deadline, status, visit),
                counts ? deadline.dueAt().orElseThrow().toEpochMilli() : 0,
                promised.explanation()
                        .map(told -> translated(told, words).lines(words.language()))
                        .orElse(List.of(words.message("promise.paused-explained"))));
    }

    private static String says(Deadline deadline, String status, Visit visit) {
        Optional<Instant> due = deadline.dueAt();
        Words words = visit.words();
        return switch (status) {
            case "running" -> words.message("promise.running", words.length(until(visit.now(), due)));
            case "late" ->
                words.message("promise.late", words.length(until(due.orElseThrow(), Optional.of(visit.now()))));
            case "breached" ->
                words.message("promise.breached", words.length(until(due.orElseThrow(), deadline.settledAt())));
            default -> words.message("promise." + status);
        };
    }

    private static Duration until(Instant from, Optional<Instant> to) {
        return Duration.between(from, to.orElseThrow());
    }

    private static Explanation translated(Explanation told, Words words) {
        List<Stretch> stretches = told.stretches().stream()
                .map(one -> new Stretch(one.from(), one.to(), one.kind(), words.translated(one.says())))
                .toList();
        return new Explanation(
                words.of(told.rule()), told.basis(), told.startedAt(), stretches, told.due(), told.zone());
    }
}
