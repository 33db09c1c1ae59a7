package org.complaintkit.sla.figure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.State;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;

/**
 * What of one complaint's life counts in figures, as its events leave it. Immutable; the same events in the same order give
 * the same life, one by one or all at once.
 *
 * <p>As {@link Facts} it knows what was last recorded, {@code state}, {@code round} and whether it is {@code pending}.
 */
public final class Life implements Facts {

    private final ComplaintKey key;
    private final Stages stages;
    private final Course course;

    Life(ComplaintKey key, Stages stages, Course course) {
        this.key = key;
        this.stages = stages;
        this.course = course;
    }

    /** What is kept of it. */
    record Course(
            FactMap facts,
            State state,
            boolean pending,
            int round,
            Responsible responsible,
            Progress progress,
            Map<String, Done> verbs,
            List<Mark> marks,
            Map<DeadlineKey, Mark> limits,
            Map<ChargeId, Charge> charges,
            List<Noted> notes) {

        static final Course UNBORN = new Course(
                FactMap.EMPTY,
                State.NONE,
                false,
                1,
                Responsible.NOBODY,
                Progress.NONE,
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of());
    }

    /** When a verb was first and last done. */
    record Done(Instant first, Instant last, Instant recordedAt) {}

    /**
     * The life of a complaint that nobody has registered yet, in the standard lifecycle.
     *
     * @param key the complaint
     * @return the life
     */
    public static Life unborn(ComplaintKey key) {
        return unborn(key, Stages.STANDARD);
    }

    /**
     * The life of a complaint that nobody has registered yet.
     *
     * @param key the complaint
     * @param stages which states count as closed
     * @return the life
     */
    public static Life unborn(ComplaintKey key, Stages stages) {
        return new Life(key, stages, Course.UNBORN);
    }

    /**
     * The life after some more events.
     *
     * @param events the events, in order
     * @return the life
     */
    public Life applyAll(List<? extends Event> events) {
        if (events.isEmpty()) {
            return this;
        }
        LifeFold fold = new LifeFold(key, stages, course);
        events.forEach(fold::apply);
        return new Life(key, stages, fold.done());
    }

    /**
     * The complaint.
     *
     * @return its key
     */
    public ComplaintKey key() {
        return key;
    }

    Course course() {
        return course;
    }

    @Override
    public Optional<Fact> fact(String name) {
        return switch (name) {
            case "state" ->
                Optional.of(
                        Fact.of(course.pending() ? "pending" : course.state().name()));
            case "round" -> Optional.of(Fact.of(course.round()));
            default -> course.facts().fact(name);
        };
    }

    @Override
    public boolean keeps(String name) {
        return name.equals("state") || name.equals("round");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Life that
                && key.equals(that.key)
                && stages.equals(that.stages)
                && course.equals(that.course);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return "the life of " + key;
    }
}
