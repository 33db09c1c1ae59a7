package org.complaintkit.scale.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.JsonLines;

/** What is recorded of one complaint, from its number and the seed alone. */
final class Story {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final List<String> TENANTS = List.of("east", "north", "south");

    private final int number;
    private final String tenant;
    private final String clerk;
    private final boolean missed;
    private final long called;
    private final SplittableRandom random;
    private final List<Line> lines = new ArrayList<>();

    /** Who acts. */
    private record By(String id, String role) {}

    /** When it happened, and when it was recorded. */
    private record When(long at, long recorded) {
        static When at(long at) {
            return new When(at, at);
        }
    }

    private static final By LEAD = new By("lead-1", "section-head");

    /** A line and when it was recorded. */
    record Line(long recorded, int order, String json) {}

    Story(int number, int of, long seed) {
        this.number = number;
        this.random = new SplittableRandom(seed * 31 + number).split();
        this.tenant = TENANTS.get(number % TENANTS.size());
        int clerks = Math.max(4, of / 400);
        double skewed = random.nextDouble();
        this.clerk = "clerk-" + (int) (clerks * skewed * skewed);
        this.missed = chance(0.4);
        this.called = LogMaker.BEGIN.toEpochMilli() + 3 * DAY * number / of;
    }

    List<Line> lines() {
        tell(When.at(called), "register", agent(clerk), this::registered);
        if (missed && chance(0.3)) {
            cause(called + 20 * MINUTE + some(5 * HOUR));
        }
        if (chance(0.02)) {
            violation(called + HOUR + some(DAY));
        }
        long answered = chance(0.6) ? answer(called + delay()) : called + DAY;
        if (chance(0.06)) {
            long reopened = answered + DAY + some(DAY);
            tell(When.at(reopened), "reopen", agent(clerk), line -> {});
            if (chance(0.7)) {
                answer(reopened + delay());
            }
        }
        if (chance(0.05)) {
            tell(When.at(answered + DAY), "follow-up", agent("caller-1"), this::followedUp);
        }
        if (chance(0.15)) {
            long closed = called + 5 * DAY + some(3 * DAY);
            tell(When.at(closed), "close", agent(clerk), line -> {});
        }
        return lines.stream()
                .sorted(Comparator.comparingLong(Line::recorded).thenComparingInt(Line::order))
                .toList();
    }

    private void registered(JsonLine line) {
        line.text("kind", missed ? "missed-call" : number % 2 == 0 ? "complaint" : "enquiry")
                .text("channel", "phone")
                .text("source", "external")
                .text("handler", clerk)
                .text("subject", "subject of " + number)
                .text("details", "details of " + number);
    }

    private void cause(long at) {
        String cause = chance(0.8) ? "personal" : "other";
        tell(When.at(at), "classify", LEAD, line -> line.text("cause", cause));
    }

    private void violation(long at) {
        String measure = chance(0.5) ? "criticism" : "probation";
        tell(
                When.at(at),
                "record-violation",
                LEAD,
                line -> line.text("violation", "rude").text("party", clerk).text("measure", measure));
    }

    /** A few are written down hours later, when a deadline seems to have passed. */
    private long answer(long at) {
        long recorded = chance(0.05) ? at + some(6 * HOUR) : at;
        tell(new When(at, recorded), "answer", agent(clerk), line -> {});
        return recorded;
    }

    private void followedUp(JsonLine line) {
        line.text("satisfaction", chance(0.8) ? "satisfied" : "dissatisfied");
    }

    private long delay() {
        double kind = random.nextDouble();
        return kind < 0.7 ? some(2 * HOUR) : kind < 0.9 ? 2 * HOUR + some(22 * HOUR) : DAY + some(36 * HOUR);
    }

    private long some(long most) {
        return MINUTE + random.nextLong(most - MINUTE);
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private static By agent(String id) {
        return new By(id, "agent");
    }

    private void tell(When when, String verb, By by, Consumer<JsonLine> content) {
        String json = JsonLines.one(line -> {
            line.text("complaint", "C-" + number)
                    .text("tenant", tenant)
                    .text("at", Instant.ofEpochMilli(when.at()).toString());
            if (when.recorded() != when.at()) {
                line.text("recordedAt", Instant.ofEpochMilli(when.recorded()).toString());
            }
            line.text("do", verb).object("by", who -> who.text("id", by.id()).texts("roles", List.of(by.role())));
            content.accept(line);
        });
        lines.add(new Line(when.recorded(), lines.size(), json));
    }
}
