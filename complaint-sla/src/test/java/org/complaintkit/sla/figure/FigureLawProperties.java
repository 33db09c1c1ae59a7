package org.complaintkit.sla.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.complaintkit.command.Act;
import org.complaintkit.command.FollowUp;
import org.complaintkit.command.Satisfaction;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.regime.Regime;

/** Figures of parts add up to those of the whole, in any order, and one event after another gives what all at once give. */
class FigureLawProperties {

    private static final Regime REGIME = Regime.builder(new RegimeRef("law", "1"), Log.SHANGHAI)
            .backdating(Duration.ofDays(60))
            .build();
    private static final List<Cycle> CYCLES = List.of(Cycle.WEEK, Cycle.MONTH, Cycle.YEAR);
    private static final FigurePlan PLAN = FigurePlan.of(Log.SHANGHAI)
            .with(List.of(Set.of(Dimension.UNIT, Dimension.CATEGORY)), List.of())
            .times(List.of(new OwnTime("whole", OwnTime.ANYTHING, OwnTime.ANYTHING, OwnTime.Which.WHOLE)));

    @Property(seed = "7")
    void seven_parts_in_any_order_add_up_to_the_whole(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int most) {
        Random dice = new Random(seed);
        Figures whole = new Figures(PLAN);
        List<Figures> parts = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            parts.add(new Figures(PLAN));
        }
        for (int i = 0; i < most; i++) {
            Life life = log(dice, "C-" + i).life();
            whole.add(life);
            parts.get(dice.nextInt(7)).add(life);
        }
        Collections.shuffle(parts, dice);
        Figures merged = new Figures(PLAN);
        parts.forEach(merged::addAll);
        assertThat(merged).isEqualTo(whole);
        Cycle cycle = CYCLES.get(dice.nextInt(CYCLES.size()));
        assertThat(lines(merged, cycle)).isEqualTo(lines(whole, cycle));
    }

    @Property(seed = "7")
    void event_by_event_gives_what_all_at_once_give(@ForAll long seed) {
        Random dice = new Random(seed);
        Figures stepwise = new Figures(PLAN);
        Figures atOnce = new Figures(PLAN);
        for (int i = 0; i < 4; i++) {
            Log log = log(dice, "C-" + i);
            Life life = Life.unborn(ComplaintKey.of("C-" + i));
            stepwise.add(life);
            for (Event event : log.events()) {
                Life after = life.applyAll(List.of(event));
                stepwise.replace(life, after);
                life = after;
            }
            assertThat(life).isEqualTo(log.life());
            atOnce.add(log.life());
        }
        assertThat(stepwise).isEqualTo(atOnce);
    }

    /** What was known when the period was over, and what has come in since: that much, and no more, is said to be late. */
    @Property(seed = "7")
    void a_late_recording_changes_the_past_period_by_what_it_says(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int most) {
        Random dice = new Random(seed);
        Period april = Period.parse("2026-04");
        Instant over = april.endsAt(Log.SHANGHAI);
        Figures now = new Figures(PLAN);
        Figures then = new Figures(PLAN);
        for (int i = 0; i < most; i++) {
            Log log = log(dice, "C-" + i);
            Life known = Life.unborn(ComplaintKey.of("C-" + i));
            for (Event event : log.events()) {
                if (event instanceof Event.Acted acted
                        && !acted.meta().recordedAt().isBefore(over)) {
                    break;
                }
                known = known.applyAll(List.of(event));
            }
            now.add(log.life());
            then.add(known);
        }
        for (FigureLine line : new Reporting(now, Log.at("12-31T00:00")).lines(Report.of(Set.of(), Cycle.MONTH))) {
            if (line.period().equals(april) && List.of("received", "answered").contains(line.figure())) {
                Figure figure = line.figure().equals("received") ? Figure.RECEIVED : Figure.ANSWERED;
                BigDecimal before = then.value(figure, line.group(), april)
                        .map(FigureValue::number)
                        .orElse(BigDecimal.ZERO);
                assertThat(line.value().number().subtract(before))
                        .isEqualByComparingTo(BigDecimal.valueOf(line.recordedLate()));
            }
        }
    }

    @Property(seed = "7")
    void what_is_taken_away_again_leaves_nothing(@ForAll long seed) {
        Life life = log(new Random(seed), "C-1").life();
        Figures figures = new Figures(PLAN);
        figures.add(life);
        figures.remove(life);
        assertThat(figures).isEqualTo(new Figures(PLAN));
    }

    @Property(seed = "7")
    void units_add_up_to_what_some_unit_holds(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int most) {
        Random dice = new Random(seed);
        Figures figures = new Figures(PLAN);
        for (int i = 0; i < most; i++) {
            figures.add(log(dice, "C-" + i).life());
        }
        for (Group tenant : figures.groups(Set.of())) {
            for (int month = 3; month < 7; month++) {
                Period period = Period.parse("2026-0" + month);
                long units = figures.groups(Set.of(Dimension.UNIT)).stream()
                        .mapToLong(unit -> figures.sums(unit, period).all(Measure.OPEN))
                        .sum();
                assertThat(units).isBetween(0L, figures.sums(tenant, period).all(Measure.OPEN));
            }
        }
    }

    private static List<FigureLine> lines(Figures figures, Cycle cycle) {
        Reporting reporting = new Reporting(figures, Log.at("12-31T00:00"));
        List<FigureLine> lines = new ArrayList<>(reporting.lines(Report.of(Set.of(Dimension.UNIT), cycle)));
        lines.addAll(reporting.lines(Report.of(Set.of(), cycle)));
        return lines;
    }

    /** A few acts, some recorded days later, some refused. */
    private static Log log(Random dice, String id) {
        Log log = new Log(REGIME, id);
        Instant at = Log.at("03-01T00:00").plusSeconds(dice.nextInt(60 * 24 * 3600));
        Act register = Act.of(
                Verb.of("register"),
                Act.register("complaint", "phone", "external")
                        .facts()
                        .with("category", Fact.of("cat-" + dice.nextInt(3))));
        Instant recorded = at.plusSeconds(dice.nextInt(5) * 86_400L);
        log.does(at, recorded, "agent-" + dice.nextInt(3), register);
        int acts = dice.nextInt(12);
        for (int i = 0; i < acts; i++) {
            at = at.plusSeconds(dice.nextInt(5 * 24 * 3600));
            Instant later = at.plusSeconds(dice.nextInt(3) * 86_400L);
            recorded = later.isAfter(recorded) ? later : recorded;
            log.does(at, recorded, "agent-" + dice.nextInt(3), act(dice));
        }
        return log;
    }

    private static Act act(Random dice) {
        return switch (dice.nextInt(9)) {
            case 0 ->
                Act.of(
                        Verb.of("assign"),
                        FactMap.of("unit", Fact.of("unit-" + dice.nextInt(3)))
                                .with("handler", Fact.of("clerk-" + dice.nextInt(3))));
            case 1, 2 -> Act.of("answer");
            case 3 -> Act.of("close");
            case 4 -> FollowUp.of(Satisfaction.values()[dice.nextInt(3)]).solved(dice.nextBoolean());
            case 5 -> Act.of("suspend");
            case 6 -> Act.of("resume");
            case 7 -> Act.of("complain-again");
            default -> Act.of("reopen");
        };
    }
}
