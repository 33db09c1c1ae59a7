package org.complaintkit.crm.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.complaintkit.crm.ticket.Promised;
import org.complaintkit.crm.ticket.TicketAct;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.Span;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Track;

/**
 * The life of a ticket as a drawing. All that lies along it is in per cent of its width, so it fits every screen.
 *
 * @param bars what lasted
 * @param marks what happened at one instant
 * @param lanes the names of the lanes below the first one
 * @param from what is written at its beginning
 * @param to what is written at its end
 */
record Timeline(List<Bar> bars, List<Mark> marks, List<String> lanes, String from, String to) {

    /**
     * Something that lasted.
     *
     * @param lane on which lane, from 0
     * @param x where it begins
     * @param width how long it is
     * @param style what it is
     * @param label what is written in it
     */
    record Bar(int lane, double x, double width, String style, String label) {}

    /**
     * Something that happened.
     *
     * @param lane on which lane, from 0
     * @param x where
     * @param style what it is: act, due or now
     * @param label what is said of it
     */
    record Mark(int lane, double x, String style, String label) {}

    /** How high the drawing is. */
    public int height() {
        return 56 + 26 * lanes.size();
    }

    /** The top of a lane. */
    public int top(int lane) {
        return lane == 0 ? 2 : 16 + 26 * lane;
    }

    static Timeline of(List<TicketAct> history, List<Promised> promised, Visit visit) {
        List<Instant> ends =
                new ArrayList<>(List.of(history.get(history.size() - 1).at()));
        boolean running =
                promised.stream().anyMatch(one -> one.deadline().settledAt().isEmpty());
        promised.forEach(one -> one.deadline().dueAt().ifPresent(ends::add));
        if (running) {
            ends.add(visit.now());
        }
        Instant from = history.get(0).at();
        Instant to = Stream.concat(ends.stream(), Stream.of(from.plus(1, ChronoUnit.HOURS)))
                .max(Instant::compareTo)
                .orElseThrow();
        Instant until = running ? visit.now() : history.get(history.size() - 1).at();
        return new Drawing(new Scale(from, to), visit.words()).draw(history, promised, until);
    }

    /** From instants to per cent. */
    private record Scale(Instant from, Instant to) {
        double of(Instant at) {
            double whole = ChronoUnit.SECONDS.between(from, to);
            return Math.round(1000 * ChronoUnit.SECONDS.between(from, at) / whole) / 10.0;
        }

        double between(Instant start, Instant end) {
            return Math.max(0.3, of(end) - of(start));
        }
    }

    private record Drawing(Scale scale, Words words) {

        Timeline draw(List<TicketAct> history, List<Promised> promised, Instant until) {
            List<Bar> bars = new ArrayList<>(states(history, until));
            List<Mark> marks = new ArrayList<>();
            history.forEach(act -> marks.add(new Mark(
                    0, scale.of(act.at()), "act", words.of(act.verb().name()) + ", " + words.moment(act.at()))));
            List<String> lanes = new ArrayList<>();
            for (Promised one : promised) {
                lanes.add(words.of(one.deadline().key().rule()));
                clock(one.deadline(), lanes.size(), until, bars);
                one.deadline()
                        .dueAt()
                        .ifPresent(due -> marks.add(new Mark(
                                lanes.size(), scale.of(due), "due", words.message("timeline.due", words.moment(due)))));
            }
            marks.add(new Mark(0, scale.of(until), "now", words.message("timeline.now")));
            return new Timeline(bars, marks, lanes, words.day(scale.from), words.day(scale.to));
        }

        private List<Bar> states(List<TicketAct> history, Instant until) {
            List<Bar> bars = new ArrayList<>();
            List<TicketAct> moves =
                    history.stream().filter(act -> act.step().moves()).toList();
            String main = "";
            for (int i = 0; i < moves.size(); i++) {
                Step step = moves.get(i).step();
                main = step.track().equals(Track.MAIN) ? step.to().name() : main;
                String state = step.to().name().equals("pending") ? "pending" : main;
                Instant start = moves.get(i).at();
                Instant end = i + 1 < moves.size() ? moves.get(i + 1).at() : until;
                bars.add(new Bar(0, scale.of(start), scale.between(start, end), state, words.of(state)));
            }
            return bars;
        }

        /** Green up to the due instant, red beyond, amber where it stood still. */
        private void clock(Deadline deadline, int lane, Instant until, List<Bar> bars) {
            Instant start = deadline.startedAt();
            Instant end = deadline.settledAt().orElse(until);
            Instant good = deadline.dueAt().filter(end::isAfter).orElse(end);
            bars.add(new Bar(lane, scale.of(start), scale.between(start, good), "in-time", ""));
            if (good.isBefore(end)) {
                bars.add(new Bar(lane, scale.of(good), scale.between(good, end), "too-late", ""));
            }
            for (Span pause : deadline.pauses()) {
                Instant still = pause.to().orElse(until);
                bars.add(new Bar(lane, scale.of(pause.from()), scale.between(pause.from(), still), "pending", ""));
            }
        }
    }
}
