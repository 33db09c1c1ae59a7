package org.complaintkit.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.deadline.Extension;
import org.complaintkit.deadline.Rung;
import org.complaintkit.deadline.Span;
import org.complaintkit.fact.FactMap;

/** A deadline as names, for an adoption: {@code since 2026-03-02T09:00:00Z}, {@code paused FROM TO}, {@code due AT} ... */
final class TakenClock {

    private static final String WORDS =
            "since AT, round N, turn N, paused FROM [TO], status WORD, due AT, lastDay DAY, settled AT,"
                    + " calendar ID EDITION, extended UNTIL GRANTED TIMES, rung AT|- yes|no NAME, held N, rule NAME";

    private final List<Span> pauses = new ArrayList<>();
    private final List<Rung> rungs = new ArrayList<>();
    private final List<FactMap> heldTo = new ArrayList<>();
    private final FactMap facts;
    private Optional<Instant> since = Optional.empty();
    private DeadlineStatus status = DeadlineStatus.RUNNING;
    private Optional<Instant> due = Optional.empty();
    private Optional<LocalDate> lastDay = Optional.empty();
    private Optional<Instant> settled = Optional.empty();
    private Optional<CalendarEdition> calendar = Optional.empty();
    private Optional<Extension> extension = Optional.empty();
    private int round;
    private int turn = 1;
    private String rule;

    private TakenClock(String rule, FactMap facts, int round) {
        this.rule = rule;
        this.facts = facts;
        this.round = round;
    }

    /** What it is held to stands in the facts of the act, under numbers from the given one on. */
    static List<String> told(Deadline deadline, int held) {
        List<String> told = new ArrayList<>();
        if (deadline.key().rule().indexOf('#') >= 0) {
            told.add("rule " + deadline.key().rule());
        }
        told.add("since " + deadline.startedAt());
        told.add("round " + deadline.key().round());
        told.add("turn " + deadline.key().turn());
        told.add("status " + deadline.status().word());
        for (Span pause : deadline.pauses()) {
            told.add("paused " + pause.from() + pause.to().map(to -> " " + to).orElse(""));
        }
        deadline.dueAt().ifPresent(at -> told.add("due " + at));
        deadline.lastDay().ifPresent(day -> told.add("lastDay " + day));
        deadline.settledAt().ifPresent(at -> told.add("settled " + at));
        deadline.calendar().ifPresent(one -> told.add("calendar " + one.id() + " " + one.edition()));
        deadline.extension()
                .ifPresent(more -> told.add("extended " + more.until() + " " + more.grantedAt() + " " + more.times()));
        for (Rung rung : deadline.rungs()) {
            String at = rung.at().map(Instant::toString).orElse("-");
            told.add("rung " + at + (rung.reached() ? " yes " : " no ") + rung.name());
        }
        for (int i = 0; i < deadline.heldTo().size(); i++) {
            told.add("held " + (held + i));
        }
        return told;
    }

    /** The deadline of a rule, whose name may have a number behind it. */
    static Deadline read(String named, List<String> told, FactMap facts, int round) {
        int number = named.indexOf('#');
        TakenClock clock = new TakenClock(number < 0 ? named : named.substring(0, number), facts, round);
        for (String one : told) {
            try {
                clock.see(one.split(" ", -1), one);
            } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalArgumentException(refusal(named, one), e);
            }
        }
        Instant start = clock.since.orElseThrow(() -> new IllegalArgumentException(refusal(named, "nothing of since")));
        return new Deadline(
                new DeadlineKey(clock.rule, clock.round, clock.turn),
                List.of(),
                start,
                clock.pauses,
                clock.status,
                clock.due,
                clock.lastDay,
                clock.settled,
                clock.calendar,
                clock.heldTo,
                clock.extension,
                clock.rungs);
    }

    private static String refusal(String named, String found) {
        return "adopt: clock " + named + " is told by " + WORDS + "; here it says " + found;
    }

    private void see(String[] words, String whole) {
        switch (words[0]) {
            case "since" -> since = Optional.of(Instant.parse(words[1]));
            case "round" -> round = Integer.parseInt(words[1]);
            case "turn" -> turn = Integer.parseInt(words[1]);
            case "status" -> status = status(words[1]);
            case "paused" -> pauses.add(span(words));
            case "due" -> due = Optional.of(Instant.parse(words[1]));
            case "lastDay" -> lastDay = Optional.of(LocalDate.parse(words[1]));
            case "settled" -> settled = Optional.of(Instant.parse(words[1]));
            case "calendar" -> calendar = Optional.of(new CalendarEdition(words[1], rest(words, 2)));
            case "extended" ->
                extension = Optional.of(
                        new Extension(Instant.parse(words[1]), Instant.parse(words[2]), Integer.parseInt(words[3])));
            case "rung" -> rungs.add(rung(words));
            case "held" -> heldTo.add(facts.ofPrefix(Adopt.HELD + Integer.parseInt(words[1]) + "."));
            case "rule" -> rule = rest(words, 1);
            default -> throw new IllegalArgumentException(whole);
        }
    }

    private static String rest(String[] words, int from) {
        return String.join(" ", Arrays.asList(words).subList(from, words.length));
    }

    private static Rung rung(String[] words) {
        Optional<Instant> at = words[1].equals("-") ? Optional.empty() : Optional.of(Instant.parse(words[1]));
        return new Rung(rest(words, 3), at, words[2].equals("yes"));
    }

    private static Span span(String[] words) {
        Instant from = Instant.parse(words[1]);
        return words.length < 3 ? Span.since(from) : Span.of(from, Instant.parse(words[2]));
    }

    private static DeadlineStatus status(String word) {
        return Arrays.stream(DeadlineStatus.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
