package org.complaintkit.sla.figure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.command.Act;
import org.complaintkit.command.ExtendLimit;
import org.complaintkit.command.FollowUp;
import org.complaintkit.command.Satisfaction;
import org.complaintkit.command.Verbs;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sla.figure.Life.Course;
import org.complaintkit.sla.figure.Life.Done;
import org.jspecify.annotations.Nullable;

/** The fold behind a life, total over every event; several events change it before the next life is made. */
final class LifeFold {

    private static final String EARLIER = "earlierOnMatter";
    private static final String UNIT = "unit";
    private static final State PENDING = State.of("pending");
    private static final State ANSWERED = State.of("answered");
    private static final State DECLINED = State.of("declined");
    private static final State WITHDRAWN = State.of("withdrawn");

    private final ComplaintKey key;
    private final Stages stages;
    private FactMap facts;
    private State state;
    private boolean pending;
    private int round;
    private Responsible who;
    private Progress progress;
    private final Map<String, Done> verbs;
    private final List<Mark> marks;
    private final Map<DeadlineKey, Mark> limits;
    private final Map<ChargeId, Charge> charges;
    private final List<Noted> notes;

    LifeFold(ComplaintKey key, Stages stages, Course before) {
        this.key = key;
        this.stages = stages;
        facts = before.facts();
        state = before.state();
        pending = before.pending();
        round = before.round();
        who = before.responsible();
        progress = before.progress();
        verbs = new LinkedHashMap<>(before.verbs());
        marks = new ArrayList<>(before.marks());
        limits = new LinkedHashMap<>(before.limits());
        charges = new LinkedHashMap<>(before.charges());
        notes = new ArrayList<>(before.notes());
    }

    Course done() {
        return new Course(facts, state, pending, round, who, progress, verbs, marks, limits, charges, notes);
    }

    void apply(Event event) {
        if (event instanceof Event.Acted acted) {
            act(acted);
        } else if (event instanceof DeadlineEvent changed) {
            limit(changed);
        } else if (event instanceof Event.Moved moved) {
            move(moved.step(), moved.at());
        } else if (event instanceof Event.RoundOpened opened) {
            round = opened.round();
            progress = progress.began(opened.at());
            mark(Measure.REPEATED, opened.at());
        } else if (event instanceof Event.FactsSet set) {
            learn(set.facts(), set.at());
        } else if (event instanceof Event.Charged charged) {
            charges.put(charged.charge().id(), charged.charge());
        } else if (event instanceof Event.ChargeWithdrawn withdrawn) {
            charges.remove(withdrawn.id());
        }
    }

    private void act(Event.Acted acted) {
        Instant at = acted.at();
        Instant recordedAt = acted.meta().recordedAt();
        progress = progress.recorded(recordedAt);
        Act act = acted.act();
        if (act.verb().equals(Verbs.NOTE)) {
            note(act.facts(), at, acted.meta().by().unit());
        } else if (!(act instanceof ExtendLimit)) {
            learn(act.facts(), at);
        }
        seen(act.verb().name(), at, recordedAt);
        String by = acted.meta().by().id();
        if (act.verb().equals(Verbs.REGISTER)) {
            register(at, by, acted.meta().by().unit());
            again(act, at);
        } else if (act.verb().equals(Verbs.ANSWER)) {
            who = who.answeredBy(by);
            answer(at);
        } else if (act instanceof FollowUp call) {
            followUp(call, at);
        }
    }

    /** A matter that was complained about before, where that came with the registration; its own round tells it otherwise. */
    private void again(Act act, Instant at) {
        boolean opensRound = act.facts().fact("earlier").isPresent();
        Optional<Fact> before = opensRound ? Optional.empty() : act.facts().fact(EARLIER);
        before.filter(times -> !times.equals(Fact.of(0))).ifPresent(times -> mark(Measure.REPEATED, at));
    }

    private void seen(String verb, Instant at, Instant recordedAt) {
        Done before = verbs.get(verb);
        Instant first = before == null || at.isBefore(before.first()) ? at : before.first();
        Instant last = before == null || !at.isBefore(before.last()) ? at : before.last();
        verbs.put(verb, new Done(first, last, recordedAt));
    }

    /** A note tells something beside the complaint; whom it is about does not take the complaint over. */
    private void note(FactMap told, Instant at, Optional<String> actorUnit) {
        Optional<String> person = text(told, "person");
        Optional<String> unit =
                text(told, UNIT).or(() -> person.isPresent() ? Optional.empty() : actorUnit.or(who::unit));
        Optional<String> period = text(told, "period");
        told.forEach((name, value) -> {
            if (!List.of(UNIT, "person", "period").contains(name)) {
                notes.add(new Noted(key, name, value.toString(), unit, person, period, at, progress.recordedAt()));
                learn(FactMap.of(name, value), at);
            }
        });
    }

    private void register(Instant at, String by, Optional<String> actorUnit) {
        who = who.registeredBy(by);
        progress = progress.began(at);
        mark(Measure.RECEIVED, at);
        Optional<String> taker = actorUnit.or(who::unit);
        if (text(facts, "kind").filter("missed-call"::equals).isPresent()) {
            mark(Measure.DROPPED, at);
        }
        marks.add(made(Measure.ENTERED, at, "", 1).in(taker.orElse(null)));
        marks.add(made(Measure.ENTRY, progress.recordedAt(), "", 1).in(taker.orElse(null)));
    }

    private void answer(Instant at) {
        if (progress.answered() < round) {
            progress = progress.answered(round);
            mark(Measure.ANSWERED, at);
            time(Measure.ANSWER_TIME, progress.began(), at);
        }
    }

    private void followUp(FollowUp call, Instant at) {
        if (progress.calledBack() < round) {
            progress = progress.calledBack(round);
            mark(Measure.CALLED_BACK, at);
        }
        if (call.satisfaction() != Satisfaction.UNREACHED) {
            mark(call.satisfaction() == Satisfaction.SATISFIED ? Measure.SATISFIED : Measure.DISSATISFIED, at);
        }
        call.solved().ifPresent(solved -> mark(solved ? Measure.SOLVED : Measure.NOT_SOLVED, at));
    }

    private void move(Step step, Instant at) {
        if (step.track().equals(Track.WAITING)) {
            boolean now = step.to().equals(PENDING);
            if (now != pending) {
                marks.add(made(Measure.PENDING, at, "", now ? 1 : -1));
            }
            pending = now;
        } else if (step.track().equals(Track.MAIN) && step.moves()) {
            moveMain(step.to(), at);
        }
    }

    private void moveMain(State to, Instant at) {
        State from = state;
        boolean first = from.equals(State.NONE);
        if (first) {
            progress = progress.initial(to);
        }
        state = to;
        boolean away = stages.away().contains(to);
        if (!first && from.equals(progress.initial()) && !away) {
            mark(Measure.ACCEPTED, at);
        }
        if (to.equals(DECLINED)) {
            marks.add(made(Measure.DECLINED, at, text(facts, "ground").orElse(""), 1));
        } else if (to.equals(WITHDRAWN) && from.equals(progress.initial()) && !first) {
            mark(Measure.DROPPED, at);
        } else if (to.equals(ANSWERED)) {
            answer(at);
        }
        if (stages.closed().contains(to) && !stages.closed().contains(from) && progress.closed() < round) {
            progress = progress.closed(round);
            mark(Measure.CLOSED, at);
            time(Measure.CLOSING_TIME, progress.began(), at);
        }
        if (stages.isOpen(from) != stages.isOpen(to)) {
            marks.add(made(Measure.OPEN, at, "", stages.isOpen(to) ? 1 : -1));
        }
    }

    private void limit(DeadlineEvent changed) {
        DeadlineKey which = changed.deadline().key();
        Optional<Measure> what = outcome(changed);
        Optional<Instant> dated = what.filter(Measure.MET::equals).isPresent()
                ? changed.deadline().settledAt()
                : changed.deadline().dueAt();
        if (what.isEmpty() || dated.isEmpty()) {
            limits.remove(which);
            return;
        }
        Mark before = limits.get(which);
        Mark now = made(what.get(), dated.get(), which.rule(), 1);
        // Who held it when it was breached answers for it, also where it is done later.
        if (before != null && before.what() != Measure.MET && now.what() != Measure.MET) {
            now = now.in(before.unit()).by(before.person());
        }
        limits.put(which, now);
    }

    private static Optional<Measure> outcome(DeadlineEvent changed) {
        boolean settled = changed.deadline().settledAt().isPresent();
        return switch (changed.deadline().status()) {
            case MET -> Optional.of(Measure.MET);
            case BREACHED, MISSED -> Optional.of(settled ? Measure.DONE_LATE : Measure.NOT_DONE);
            default -> Optional.empty();
        };
    }

    private void learn(FactMap more, Instant at) {
        facts = facts.withAll(more);
        Optional<String> unit = text(more, UNIT);
        if (unit.isPresent() && who.unit().isEmpty()) {
            // What happened before any unit had it is its first unit's.
            marks.replaceAll(mark -> mark.unit() == null && !isEntry(mark) ? mark.in(unit.get()) : mark);
            limits.replaceAll((limit, mark) -> mark.unit() == null ? mark.in(unit.get()) : mark);
            who = who.in(unit);
        }
        Responsible now = who.in(unit).handledBy(text(more, "handler"));
        if (!now.equals(who)) {
            handOn(at, now);
            who = now;
        }
    }

    /** Who took it down is known from the beginning, or never. */
    private static boolean isEntry(Mark mark) {
        return mark.what() == Measure.ENTERED || mark.what() == Measure.ENTRY;
    }

    /** What is open or pending goes over from one to the other. */
    private void handOn(Instant at, Responsible to) {
        for (Measure stock : List.of(Measure.OPEN, Measure.PENDING)) {
            long held = marks.stream()
                    .filter(mark -> mark.what() == stock)
                    .mapToLong(Mark::amount)
                    .sum();
            if (held != 0) {
                marks.add(made(stock, at, "", -held));
                marks.add(made(stock, at, "", held)
                        .in(to.unit().orElse(null))
                        .by(to.person().orElse(null)));
            }
        }
    }

    private void mark(Measure what, Instant at) {
        marks.add(made(what, at, "", 1));
    }

    private void time(Measure what, Instant from, Instant to) {
        marks.add(made(what, to, "", Math.max(0, Duration.between(from, to).toSeconds())));
    }

    private Mark made(Measure what, Instant at, String of, long amount) {
        Instant recordedAt = at.isAfter(progress.recordedAt()) ? at : progress.recordedAt();
        @Nullable String unit = who.unit().orElse(null);
        return new Mark(what, at, recordedAt, unit, who.person().orElse(null), of, amount);
    }

    private static Optional<String> text(FactMap facts, String name) {
        return facts.fact(name).map(Fact::toString);
    }
}
