package org.complaintkit.sla.figure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.complaintkit.fact.Fact;
import org.complaintkit.identity.Tenant;
import org.complaintkit.sanction.Charge;
import org.jspecify.annotations.Nullable;

/** What a life counts: for each mark and each grouping one slot of a day. */
final class Counting {

    /** Takes what is counted. */
    interface Sink {
        void count(Group group, LocalDate day, Slot slot, long count);
    }

    private final FigurePlan plan;
    private final Buckets buckets = new Buckets();

    Counting(FigurePlan plan) {
        this.plan = plan;
    }

    void count(Life life, Sink sink) {
        marks(life).forEach(mark -> count(life, mark, sink));
    }

    /** All marks of a life, those of its own times and charges too. */
    List<Mark> marks(Life life) {
        List<Mark> marks = new ArrayList<>(life.course().marks());
        marks.addAll(life.course().limits().values());
        life.course().charges().values().forEach(charge -> marks.add(charge(life, charge)));
        plan.times().forEach(time -> time(life, time).ifPresent(marks::add));
        return marks;
    }

    private static Mark charge(Life life, Charge charge) {
        Instant at = charge.occurredAt();
        @Nullable String unit = life.course().responsible().unit().orElse(null);
        return new Mark(
                Measure.SANCTION, at, at, unit, charge.party().id(), charge.id().rule(), 1);
    }

    private static Optional<Mark> time(Life life, OwnTime time) {
        Optional<Life.Done> from = done(life, time.from());
        Optional<Life.Done> to = done(life, time.to());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        boolean first = time.which() != OwnTime.Which.LAST;
        Instant start = first ? from.get().first() : from.get().last();
        Instant end = time.which() == OwnTime.Which.FIRST
                ? to.get().first()
                : to.get().last();
        long seconds = Math.max(0, Duration.between(start, end).toSeconds());
        Responsible who = life.course().responsible();
        return Optional.of(new Mark(
                Measure.OWN_TIME,
                end,
                to.get().recordedAt().isBefore(end) ? end : to.get().recordedAt(),
                who.unit().orElse(null),
                who.person().orElse(null),
                time.id(),
                seconds));
    }

    private static Optional<Life.Done> done(Life life, String verb) {
        Map<String, Life.Done> verbs = life.course().verbs();
        if (!verb.equals(OwnTime.ANYTHING)) {
            return Optional.ofNullable(verbs.get(verb));
        }
        return verbs.values().stream().reduce((one, other) -> {
            boolean later = other.last().isAfter(one.last());
            return new Life.Done(
                    one.first().isBefore(other.first()) ? one.first() : other.first(),
                    later ? other.last() : one.last(),
                    later ? other.recordedAt() : one.recordedAt());
        });
    }

    void count(Life life, Mark mark, Sink sink) {
        LocalDate day = day(mark.at());
        Slot slot = slot(mark, day);
        long count = mark.what().isTime() ? 1 : mark.amount();
        for (Set<Dimension> by : plan.by()) {
            group(life, mark, by).ifPresent(group -> sink.count(group, day, slot, count));
        }
    }

    /** The slot of one thing that belongs to no complaint. */
    Slot slot(Mark mark, LocalDate day) {
        LocalDate recorded = day(mark.recordedAt());
        long bucket = mark.what().isTime() ? buckets.of(mark.amount()) : 0;
        return new Slot(mark.what(), mark.of(), bucket, recorded.isAfter(day) ? recorded.toEpochDay() : Slot.SAME_DAY);
    }

    LocalDate day(Instant at) {
        ZoneId zone = plan.zone();
        return at.atZone(zone).toLocalDate();
    }

    Optional<Group> group(Life life, Mark mark, Set<Dimension> by) {
        SortedMap<Dimension, String> values = new TreeMap<>();
        for (Dimension one : by) {
            Optional<String> value = value(life, mark, one);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.put(one, value.get());
        }
        Tenant tenant = life.key().tenant();
        return Optional.of(new Group(tenant, values));
    }

    private static Optional<String> value(Life life, Mark mark, Dimension by) {
        return switch (by) {
            case UNIT -> Optional.ofNullable(mark.unit());
            case PERSON -> Optional.ofNullable(mark.person());
            case GROUND ->
                mark.what() == Measure.DECLINED && !mark.of().isEmpty() ? Optional.of(mark.of()) : Optional.empty();
            // A text that a person wrote is kept apart and groups nothing.
            default ->
                life.course()
                        .facts()
                        .fact(by.word())
                        .filter(fact -> !(fact instanceof Fact.Kept))
                        .map(Fact::toString);
        };
    }
}
