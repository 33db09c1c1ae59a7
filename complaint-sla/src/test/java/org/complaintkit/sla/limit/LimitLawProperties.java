package org.complaintkit.sla.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.sla.sample.Shanghai.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.complaintkit.deadline.Span;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.sample.Dice;
import org.complaintkit.sla.sample.Shanghai;

/** Laws of every form of limit and of limits made of limits. */
class LimitLawProperties {

    private static final Start.Days LONG =
            Start.Days.of(Shanghai.builder(Coverage.ofYears(2025, 2035)).build());

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Dice.numbers(60);
    }

    @Property(seed = "7")
    void a_longer_limit_is_never_due_earlier(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        Start start = start(dice);
        int more = 1 + dice.below(8);
        Instant due = due(numbers, 0, start);
        assertThat(due(numbers, more, start))
                .as("%s and %s more from %s", new RandomLimit(new Dice(numbers), 0).any(), more, start)
                .isAfterOrEqualTo(due);
    }

    /** Without a pause: what it gives back is whole days, and an hour more in the first part may outlast it. */
    @Property(seed = "7")
    void of_two_in_turn_the_first_may_be_longer_and_neither_is_due_earlier(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        Start start = unpaused(start(dice));
        int more = 1 + dice.below(8);
        Limit shorter = new RandomLimit(new Dice(numbers), 0).longerFirst();
        Limit longer = new RandomLimit(new Dice(numbers), more).longerFirst();
        assertThat(longer.due(start, Trace.NONE).at())
                .as("%s and %s more from %s", shorter, more, start)
                .isAfterOrEqualTo(shorter.due(start, Trace.NONE).at());
    }

    /** Without a pause: one within a day takes from half a day, and gives a whole one nothing back. */
    @Property(seed = "7")
    void half_a_working_day_more_is_never_due_earlier(@ForAll("numbers") List<Integer> numbers) {
        Dice dice = new Dice(numbers);
        Start start = unpaused(start(dice));
        int halves = 1 + dice.below(20);
        Instant due = RandomLimit.halves(halves).due(start, Trace.NONE).at();
        assertThat(RandomLimit.halves(halves + 1).due(start, Trace.NONE).at()).isAfterOrEqualTo(due);
    }

    @Property(seed = "7")
    void a_pause_never_makes_a_deadline_earlier(@ForAll("numbers") List<Integer> numbers) {
        Start start = start(new Dice(numbers));
        assertThat(due(numbers, 0, start))
                .as("%s from %s", new RandomLimit(new Dice(numbers), 0).any(), start)
                .isAfterOrEqualTo(due(numbers, 0, unpaused(start)));
    }

    @Property(seed = "7")
    void nothing_is_due_before_it_starts(@ForAll("numbers") List<Integer> numbers) {
        Start start = start(new Dice(numbers));
        assertThat(due(numbers, 0, start)).isAfterOrEqualTo(start.at());
    }

    @Property(seed = "7")
    void steps_cover_the_time_from_the_start_to_the_due_instant(@ForAll("numbers") List<Integer> numbers) {
        Start start = start(new Dice(numbers));
        Limit limit = new RandomLimit(new Dice(numbers), 0).any();
        Trace.Kept trace = new Trace.Kept();
        Due due = limit.due(start, trace);
        assertThat(limit.due(start, Trace.NONE)).isEqualTo(due);
        Assume.that(!due.isNever());
        Instant reached = start.at();
        for (Stretch step : trace.stretches()) {
            assertThat(step.from()).as("%s in %s", step, trace.stretches()).isEqualTo(reached);
            assertThat(step.kind() == Stretch.Kind.NOTED)
                    .as("%s", step)
                    .isEqualTo(step.to().equals(step.from()));
            reached = step.to();
        }
        assertThat(due.at()).as("%s", trace.stretches()).isEqualTo(reached);
    }

    @Property(seed = "7")
    void what_rests_on_the_calendar_says_so(@ForAll("numbers") List<Integer> numbers) {
        Start start = start(new Dice(numbers));
        Due due = new RandomLimit(new Dice(numbers), 0).any().due(start, Trace.NONE);
        Start bare = new Start(start.at(), start.pauses(), Shanghai.NO_CALENDAR, start.facts());
        if (due.calendar().isEmpty() && !due.isNever()) {
            Limit again = new RandomLimit(new Dice(numbers), 0).any();
            assertThat(again.needsCalendar() || again.due(bare, Trace.NONE).equals(due))
                    .as("%s from %s", again, start)
                    .isTrue();
        }
    }

    private static Start unpaused(Start start) {
        return new Start(start.at(), List.of(), start.days(), start.facts());
    }

    private static Instant due(List<Integer> numbers, int more, Start start) {
        return new RandomLimit(new Dice(numbers), more)
                .any()
                .due(start, Trace.NONE)
                .at();
    }

    /** A start in 2026 with up to three pauses of up to five days around it, in order. */
    private static Start start(Dice dice) {
        Instant start = at("2026-08-20 00:00").plusSeconds(600L * dice.below(9_000));
        List<Span> pauses = new ArrayList<>();
        Instant from = start.minusSeconds(3600L * dice.below(60));
        for (int i = dice.below(4); i > 0; i--) {
            from = from.plusSeconds(600L * dice.below(500));
            Instant to = from.plusSeconds(600L * dice.below(dice.oneIn(3) ? 700 : 50));
            pauses.add(Span.since(from).until(to));
            from = to;
        }
        FactMap facts = FactMap.EMPTY;
        facts = dice.oneIn(2) ? facts.with("severity", Fact.of(dice.oneIn(2) ? "major" : "slight")) : facts;
        facts = dice.oneIn(2) ? facts.with("unit", Fact.of("branch-1")) : facts;
        facts = dice.oneIn(2) ? facts.with("until", Fact.of(start.plusSeconds(600L * (dice.below(900) - 50)))) : facts;
        return new Start(start, pauses, LONG, facts);
    }
}
