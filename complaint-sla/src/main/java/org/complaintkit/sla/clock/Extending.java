package org.complaintkit.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.command.Command;
import org.complaintkit.command.ExtendLimit;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.Extension;
import org.complaintkit.event.DeadlineEvent.DeadlineExtended;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.limit.Trace;

/** More time for a clock that runs, by the act {@code extend-limit}, and every reason why it is not granted. */
final class Extending {

    private static final Wording UNKNOWN = Wording.of(
            "extend-unknown", "there is no limit {limit}; the limits are {limits}", "没有时限{limit};已有时限:{limits}");
    private static final Wording NO_CLOCK = Wording.of(
            "extend-not-running", "no clock of {limit} runs, so nothing can be extended", "{limit}没有计时中的时限,无从延长");
    private static final Wording NEVER = Wording.of("extend-not-allowed", "{limit} may not be extended", "{limit}不得延长");
    private static final Wording TOO_OFTEN = Wording.of(
            "extend-too-often", "{limit} may be extended {most} times at most; it has been", "{limit}最多延长{most}次,已用完");
    private static final Wording NOT_BY = Wording.of(
            "extend-not-by", "{limit} is extended by {roles}, not by {actor}", "{limit}由{roles}延长,不由{actor}");
    private static final Wording NOT_WHEN = Wording.of(
            "extend-not-now", "{limit} may be extended only where {facts} say so", "{limit}仅在{facts}符合规定时方可延长");
    private static final Wording NOT_LATER = Wording.of(
            "extend-not-later",
            "{limit} is due at {due}; extending it to {until} gives no time",
            "{limit}截止于{due};延长至{until}并未增加时间");
    private static final Wording TOO_FAR = Wording.of(
            "extend-too-far",
            "{limit} may be extended to {longest} at most, not to {until}",
            "{limit}最迟延长至{longest},不得至{until}");
    private static final Wording NO_INSTANT =
            Wording.of("extend-until-missing", "say until when {limit} is extended (until)", "请说明{limit}延长至何时(until)");

    private Extending() {}

    static boolean isMeant(ClockRule rule, Cause cause) {
        return cause.act()
                .filter(acted -> acted.act() instanceof ExtendLimit extend
                        && extend.against().equals(rule.id()))
                .isPresent();
    }

    static DeadlineExtended of(ClockRule rule, Reckoner reckoner, Cause cause, Deadline deadline) {
        ExtendLimit act = (ExtendLimit) cause.act().orElseThrow().act();
        int times = 1 + deadline.extension().map(Extension::times).orElse(0);
        Extension extension = new Extension(until(act, rule, deadline).orElseThrow(), cause.at(), times);
        Deadline granted = deadline.extended(extension);
        boolean paused = deadline.dueAt().isEmpty();
        return new DeadlineExtended(
                cause.at(), paused ? granted : reckoner.reckon(rule, granted, cause.after(), cause.at()));
    }

    /** By an amount from the due instant, in days as the limit counts them; nobody can tell while the clock stands still. */
    private static Optional<Instant> until(ExtendLimit act, ClockRule rule, Deadline deadline) {
        if (act.until().isPresent()) {
            return act.until();
        }
        TemporalAmount by = act.by().orElseThrow();
        return deadline.dueAt().map(due -> {
            if (by instanceof Duration time) {
                return due.plus(time);
            }
            int days = Math.toIntExact(by.get(ChronoUnit.DAYS));
            Optional<BusinessCalendar> calendar =
                    rule.days().calendar().filter(worked -> rule.within().needsCalendar());
            return calendar.map(worked -> worked.addWorkingDays(due, days))
                    .orElseGet(
                            () -> due.atZone(rule.days().zone()).plusDays(days).toInstant());
        });
    }

    /** Every reason why an extension is not granted; none where it is, or where the command asks for none. */
    static List<Refusal> refusals(
            Map<String, ClockRule> rules, Reckoner reckoner, Complaint complaint, Command command) {
        if (!(command.act() instanceof ExtendLimit act)) {
            return List.of();
        }
        String limit = act.against();
        ClockRule rule = rules.get(limit);
        if (rule == null) {
            return List.of(Refusal.of(UNKNOWN, Map.of("limit", limit, "limits", String.join(", ", rules.keySet()))));
        }
        Optional<Deadline> open = complaint.deadlines().stream()
                .filter(is -> is.key().rule().equals(limit) && is.status().isOpen())
                .reduce((first, second) -> second);
        if (open.isEmpty()) {
            return List.of(refusal(NO_CLOCK, rule, Map.of()));
        }
        return rule.extension()
                .map(extension -> new Request(rule, extension, open.get(), complaint, command).refusals(reckoner))
                .orElseGet(() -> List.of(refusal(NEVER, rule, Map.of())));
    }

    private static Refusal refusal(Wording wording, ClockRule rule, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.put("limit", rule.id());
        return new Refusal(new Phrase(wording, all), rule.basis());
    }

    /** One request to extend one deadline. */
    private record Request(
            ClockRule rule, ExtensionRule extension, Deadline deadline, Complaint complaint, Command command) {

        List<Refusal> refusals(Reckoner reckoner) {
            List<Refusal> refusals = new ArrayList<>();
            who(refusals);
            if (deadline.extension().map(Extension::times).orElse(0) >= extension.most()) {
                refusals.add(refusal(TOO_OFTEN, rule, Map.of("most", String.valueOf(extension.most()))));
            }
            if (!extension.when().holds(complaint.under(command.act().facts()))) {
                String facts = String.join(
                        ", ", extension.when().names().stream().sorted().toList());
                refusals.add(refusal(NOT_WHEN, rule, Map.of("facts", facts)));
            }
            until((ExtendLimit) command.act(), rule, deadline)
                    .ifPresentOrElse(
                            until -> far(until, reckoner, refusals),
                            () -> refusals.add(refusal(NO_INSTANT, rule, Map.of())));
            return refusals;
        }

        private void who(List<Refusal> refusals) {
            var by = command.meta().by();
            if (!extension.by().isEmpty() && extension.by().stream().noneMatch(by::has)) {
                String roles = String.join(
                        ", ",
                        extension.by().stream()
                                .map(role -> role.name())
                                .sorted()
                                .toList());
                refusals.add(refusal(NOT_BY, rule, Map.of("roles", roles, "actor", by.id())));
            }
        }

        private void far(Instant until, Reckoner reckoner, List<Refusal> refusals) {
            Optional<Instant> due = deadline.dueAt();
            if (due.filter(is -> !until.isAfter(is)).isPresent()) {
                refusals.add(refusal(NOT_LATER, rule, Map.of("due", due.get().toString(), "until", until.toString())));
            }
            longest(reckoner)
                    .filter(until::isAfter)
                    .ifPresent(longest -> refusals.add(
                            refusal(TOO_FAR, rule, Map.of("longest", longest.toString(), "until", until.toString()))));
        }

        /** Where the calendar ends before the longest extension does, the calendar decides nothing. */
        private Optional<Instant> longest(Reckoner reckoner) {
            try {
                Start start = reckoner.start(rule, deadline, complaint);
                return extension
                        .longest()
                        .map(limit -> limit.due(start, Trace.NONE).at());
            } catch (DateNotCoveredException e) {
                return Optional.empty();
            }
        }
    }
}
