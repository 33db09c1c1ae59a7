package org.complaintkit.sla.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.command.Act;
import org.complaintkit.command.FollowUp;
import org.complaintkit.command.Satisfaction;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.identity.Tenant;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.figure.FigureValue.Count;
import org.complaintkit.sla.figure.FigureValue.Share;
import org.complaintkit.sla.figure.FigureValue.Times;
import org.complaintkit.sla.regime.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a complaint's life counts in which period. 1 March 2026 is a Sunday. */
class FigureLifeTest {

    private static final Regime REGIME = Regime.builder(new RegimeRef("life", "1"), Log.SHANGHAI)
            .backdating(Duration.ofDays(60))
            .build();
    private static final Group ALL = Group.of(Tenant.SOLE);
    private static final Act REGISTER = Act.register("complaint", "phone", "external");
    private static final Period MARCH = Period.parse("2026-03");
    private static final Period APRIL = Period.parse("2026-04");

    private static Figures figures(Log... logs) {
        Figures figures = new Figures(FigurePlan.of(Log.SHANGHAI));
        for (Log log : logs) {
            figures.add(log.life());
        }
        return figures;
    }

    private static Act assign(String unit) {
        return Act.of(Verb.of("assign"), FactMap.of("unit", Fact.of(unit)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, 2026-03-03",
        "2026-W10, 2026-03-02, 2026-03-09",
        "2026-W01, 2025-12-29, 2026-01-05",
        "2026-W53, 2026-12-28, 2027-01-04",
        "2026-02, 2026-02-01, 2026-03-01",
        "2026-Q4, 2026-10-01, 2027-01-01",
        "2026-H1, 2026-01-01, 2026-07-01",
        "2026, 2026-01-01, 2027-01-01"
    })
    void a_period_begins_and_ends(String name, String first, String end) {
        Period period = Period.parse(name);
        assertThat(period.first()).hasToString(first);
        assertThat(period.end()).hasToString(end);
        assertThat(period).hasToString(name);
        assertThat(period.after().before()).isEqualTo(period);
    }

    @Test
    void each_thing_counts_where_it_happened() {
        Figures figures = figures(new Log(REGIME, "C-1")
                .does("03-31T23:59", "agent", REGISTER)
                .does("04-01T00:29", "agent", Act.of("answer"))
                .does("04-02T09:00", "agent", Act.of("close")));
        assertThat(figures.value(Figure.RECEIVED, ALL, MARCH)).contains(new Count(1));
        assertThat(figures.value(Figure.ANSWERED, ALL, MARCH)).contains(new Count(0));
        assertThat(figures.value(Figure.OPEN, ALL, MARCH)).contains(new Count(1));
        assertThat(figures.value(Figure.OPEN, ALL, APRIL)).contains(new Count(0));
        assertThat(figures.value(Figure.ANSWER_TIME, ALL, APRIL))
                .contains(new Times(Duration.ofMinutes(30), Duration.ofMinutes(30), 1));
        assertThat(figures.value(Figure.CLOSING_RATE, ALL, MARCH)).contains(new Share(0, 1));
    }

    @Test
    void what_nobody_can_tell_is_absent() {
        Figures figures = figures(new Log(REGIME, "C-1").does("03-02T09:00", "agent", REGISTER));
        assertThat(figures.value(Figure.SATISFACTION_RATE, ALL, MARCH)).isEmpty();
        assertThat(figures.value(Figure.RESOLUTION_RATE, ALL, MARCH)).isEmpty();
        assertThat(figures.value(Figure.ANSWER_TIME, ALL, MARCH)).isEmpty();
        assertThat(figures.value(Figure.CALL_BACK_RATE, ALL, MARCH)).isEmpty();
        assertThat(figures.value(Figure.REPEAT_RATE, ALL, MARCH)).contains(new Share(0, 1));
    }

    @Test
    void what_is_open_goes_over_to_who_takes_it() {
        Figures figures = figures(new Log(REGIME, "C-1")
                .does("03-02T09:00", "agent", REGISTER)
                .does("03-03T09:00", "agent", assign("east"))
                .does("04-03T09:00", "agent", assign("west")));
        Group east = Group.of(Tenant.SOLE, Dimension.UNIT, "east");
        Group west = Group.of(Tenant.SOLE, Dimension.UNIT, "west");
        assertThat(figures.value(Figure.RECEIVED, east, MARCH)).contains(new Count(1));
        assertThat(figures.value(Figure.OPEN, east, MARCH)).contains(new Count(1));
        assertThat(figures.value(Figure.OPEN, east, APRIL)).contains(new Count(0));
        assertThat(figures.value(Figure.OPEN, west, MARCH)).contains(new Count(0));
        assertThat(figures.value(Figure.OPEN, west, APRIL)).contains(new Count(1));
    }

    @Test
    void a_late_recording_changes_the_past_period_and_says_so() {
        Log log = new Log(REGIME, "C-1")
                .does("03-02T09:00", "agent", REGISTER)
                .does("03-02T10:00", "agent", Act.of("answer"));
        Life before = log.life();
        Figures figures = new Figures(FigurePlan.of(Log.SHANGHAI));
        figures.add(before);
        assertThat(figures.value(Figure.SATISFACTION_RATE, ALL, MARCH)).isEmpty();
        log.does(Log.at("03-30T09:00"), Log.at("04-02T09:00"), "agent", FollowUp.of(Satisfaction.SATISFIED));
        figures.replace(before, log.life());
        List<FigureLine> lines = new Reporting(figures, Log.at("05-01T00:00")).lines(Report.of(Set.of(), Cycle.MONTH));
        assertThat(lines)
                .filteredOn(line -> line.figure().equals("satisfaction-rate"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.period()).isEqualTo(MARCH);
                    assertThat(line.value()).isEqualTo(new Share(1, 1));
                    assertThat(line.recordedLate()).isEqualTo(1);
                });
        assertThat(lines)
                .filteredOn(line -> line.figure().equals("received"))
                .first()
                .satisfies(line -> assertThat(line.recordedLate()).isZero());
    }

    @Test
    void shares_are_compared_as_they_are_not_as_they_are_printed() {
        Share share = new Share(8_999, 10_000);
        assertThat(share.text()).isEqualTo("0.8999");
        assertThat(new Share(899_999, 1_000_000).text()).isEqualTo("0.9000");
        assertThat(new Share(899_999, 1_000_000).compareTo(new BigDecimal("0.9")))
                .isNegative();
        assertThat(new Share(9, 10).compareTo(new BigDecimal("0.9"))).isZero();
        assertThat(Optional.of(new Share(2, 3).text())).contains("0.6667");
    }
}
