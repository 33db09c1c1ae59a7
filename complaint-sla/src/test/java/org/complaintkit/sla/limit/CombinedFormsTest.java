package org.complaintkit.sla.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.complaintkit.sla.limit.Counted.due;
import static org.complaintkit.sla.limit.Counted.start;
import static org.complaintkit.sla.sample.Shanghai.at;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.calendar.Hours;
import org.complaintkit.sla.calendar.Week;
import org.complaintkit.sla.sample.Shanghai;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits made of limits, on the office of {@link Shanghai}. 14 September 2026 is a Monday. */
class CombinedFormsTest {

    private static final Limit TWO_HOURS = Limits.elapsed(Duration.ofHours(2));
    private static final Limit ONE_DAY = Limits.elapsed(Duration.ofHours(24));
    private static final BusinessCalendar EVENINGS = BusinessCalendar.builder(
                    Shanghai.ZONE, Coverage.ofYears(2026, 2026))
            .edition(new CalendarEdition("evenings", "3"))
            .week(Week.mondayToFriday(Hours.parse("16:00", "22:00")))
            .build();

    private static Start with(FactMap facts) {
        return new Start(at("2026-09-14 10:00"), List.of(), Shanghai.WORKED, facts);
    }

    @ParameterizedTest(name = "an hour after the opening from {0} with {1} is due {2}")
    @CsvSource({
        "2026-09-14 10:00, '', 2026-09-14 11:00",
        "2026-09-14 09:00, '', 2026-09-14 10:00",
        "2026-09-14 08:59:59, '', 2026-09-14 10:00",
        "2026-09-14 12:00, '', 2026-09-14 14:30",
        "2026-09-14 17:59:59, '', 2026-09-14 18:59:59",
        "2026-09-14 18:00, '', 2026-09-15 10:00",
        "2026-09-30 18:00, '', 2026-10-08 10:00",
        "2026-10-09 20:00, '', 2026-10-10 10:00",
        // a wait before the opening takes nothing, one over it only what lies after it
        "2026-09-14 18:00, 2026-09-14 19:00>2026-09-14 20:00, 2026-09-15 10:00",
        "2026-09-14 18:00, 2026-09-14 19:00>2026-09-15 09:30, 2026-09-15 10:30"
    })
    void a_limit_may_count_from_the_next_opening(String start, String pauses, String due) {
        Limit limit = Limits.afterOpening(Limits.elapsed(Duration.ofHours(1)));
        Due found = limit.due(start(start, pauses, Shanghai.WORKED), Trace.NONE);
        assertThat(found.at()).isEqualTo(at(due));
        assertThat(found.calendar()).contains(Shanghai.OFFICE.edition());
        assertThat(limit.needsCalendar()).isTrue();
    }

    @Test
    void a_day_after_the_opening_is_the_day_after_that() {
        Limit limit = Limits.afterOpening(Limits.workingDays(1));
        assertThat(due(limit, start("2026-09-14 18:00", "", Shanghai.WORKED))).isEqualTo(at("2026-09-16 18:00"));
        assertThat(due(limit, start("2026-09-14 17:00", "", Shanghai.WORKED))).isEqualTo(at("2026-09-15 18:00"));
    }

    @Test
    void the_latest_of_several_passes_over_one_without_end() {
        Limit limit = Limits.latestOf(List.of(Limits.untilFact("until"), TWO_HOURS));
        assertThat(due(limit, with(FactMap.EMPTY))).isEqualTo(at("2026-09-14 12:00"));
        assertThat(due(limit, with(FactMap.of("until", Fact.of(at("2026-09-14 11:00"))))))
                .isEqualTo(at("2026-09-14 12:00"));
        assertThat(due(limit, with(FactMap.of("until", Fact.of(at("2026-09-14 13:00"))))))
                .isEqualTo(at("2026-09-14 13:00"));
        assertThat(Limits.latestOf(List.of(Limits.untilFact("until")))
                        .due(with(FactMap.EMPTY), Trace.NONE)
                        .isNever())
                .isTrue();
        Limit nested = Limits.earliestOf(List.of(ONE_DAY, limit));
        assertThat(due(nested, with(FactMap.of("until", Fact.of(at("2026-09-14 13:00"))))))
                .isEqualTo(at("2026-09-14 13:00"));
        assertThatThrownBy(() -> Limits.latestOf(List.of())).hasMessageContaining("the latest of no limits");
    }

    @Test
    void a_promise_is_a_date_that_a_wait_does_not_move_unless_the_clock_stands_still_at_it() {
        Limit promised = Limits.untilFact("until");
        FactMap facts = FactMap.of("until", Fact.of(at("2026-09-14 15:00")));
        Start before = start("2026-09-14 10:00", "2026-09-14 11:00>2026-09-14 14:00", Shanghai.WORKED);
        Start over = start("2026-09-14 10:00", "2026-09-14 11:00>2026-09-14 16:00", Shanghai.WORKED);
        Start since = start("2026-09-14 10:00", "2026-09-14 15:00>2026-09-14 16:00", Shanghai.WORKED);
        assertThat(due(promised, known(before, facts))).isEqualTo(at("2026-09-14 15:00"));
        assertThat(due(promised, known(over, facts))).isEqualTo(at("2026-09-14 16:00"));
        assertThat(due(promised, known(since, facts))).isEqualTo(at("2026-09-14 15:00"));
    }

    private static Start known(Start start, Facts facts) {
        return new Start(start.at(), start.pauses(), start.days(), facts);
    }

    @Test
    void the_first_condition_that_holds_chooses() {
        Condition major = new Condition.Is("severity", Fact.of("major"));
        Condition mail = new Condition.Is("channel", Fact.of("email"));
        List<Choice> choices = List.of(new Choice(major, TWO_HOURS), new Choice(mail, ONE_DAY));
        Limit limit = Limits.choose(choices, Limits.workingDays(3));
        FactMap both = FactMap.of("severity", Fact.of("major")).with("channel", Fact.of("email"));
        assertThat(due(limit, with(both))).isEqualTo(at("2026-09-14 12:00"));
        assertThat(due(limit, with(FactMap.of("channel", Fact.of("email"))))).isEqualTo(at("2026-09-15 10:00"));
        assertThat(due(limit, with(FactMap.EMPTY))).isEqualTo(at("2026-09-17 18:00"));
        assertThat(Limits.choose(choices, Limits.none())
                        .due(with(FactMap.EMPTY), Trace.NONE)
                        .isNever())
                .isTrue();
        assertThat(limit.facts()).containsExactlyInAnyOrder("severity", "channel");
        assertThat(limit.needsCalendar()).isTrue();
        assertThatThrownBy(() -> Limits.choose(List.of(), TWO_HOURS)).hasMessageContaining("at least one condition");
    }

    @Test
    void a_condition_of_ones_own_looks_at_facts_without_naming_them() {
        Condition own = new Condition.Own("full-moon", facts -> true);
        Limit limit = Limits.choose(List.of(new Choice(own, TWO_HOURS)), Limits.none());
        assertThat(limit.facts()).isEmpty();
        assertThat(limit.looksAtFacts()).isTrue();
        assertThat(Limits.afterOpening(limit).looksAtFacts()).isTrue();
        assertThat(Limits.afterOpening(TWO_HOURS).looksAtFacts()).isFalse();
    }

    @Test
    void a_limit_names_every_fact_that_one_of_its_parts_looks_at() {
        Limit byUnit = Limits.onCalendarBy(
                "unit",
                Map.of("branch-1", EVENINGS),
                Optional.empty(),
                Limits.byFact("severity", Map.of("major", Limits.untilFact("until")), TWO_HOURS));
        assertThat(Limits.earliestOf(List.of(byUnit, ONE_DAY)).facts())
                .containsExactlyInAnyOrder("unit", "severity", "until");
    }

    @Test
    void a_fact_may_have_a_limit_for_all_its_other_values() {
        Limit limit = Limits.byFact("severity", Map.of("major", TWO_HOURS), ONE_DAY);
        assertThat(due(limit, with(FactMap.of("severity", Fact.of("major"))))).isEqualTo(at("2026-09-14 12:00"));
        assertThat(due(limit, with(FactMap.of("severity", Fact.of("slight"))))).isEqualTo(at("2026-09-15 10:00"));
        assertThat(due(limit, with(FactMap.EMPTY))).isEqualTo(at("2026-09-15 10:00"));
    }

    @Test
    void a_limit_may_count_on_a_calendar_that_a_fact_chooses() {
        Limit hour = Limits.workingTime(Duration.ofHours(1));
        Limit limit = Limits.onCalendarBy("unit", Map.of("branch-1", EVENINGS), Optional.empty(), hour);
        Due branch = limit.due(with(FactMap.of("unit", Fact.of("branch-1"))), Trace.NONE);
        assertThat(branch.at()).isEqualTo(at("2026-09-14 17:00"));
        assertThat(branch.calendar()).contains(EVENINGS.edition());
        Due other = limit.due(with(FactMap.of("unit", Fact.of("branch-2"))), Trace.NONE);
        assertThat(other.at()).isEqualTo(at("2026-09-14 11:00"));
        assertThat(other.calendar()).contains(Shanghai.OFFICE.edition());
        assertThat(limit.needsCalendar()).isTrue();
        Limit always = Limits.onCalendarBy("unit", Map.of(), Optional.of(EVENINGS), hour);
        assertThat(due(always, with(FactMap.EMPTY))).isEqualTo(at("2026-09-14 17:00"));
        assertThat(always.needsCalendar()).isFalse();
        assertThat(Limits.onCalendar(EVENINGS, hour).needsCalendar()).isFalse();
    }

    @Test
    void a_limit_on_a_calendar_of_another_zone_counts_the_days_of_that_zone() {
        // 10:00 on Monday in Shanghai is 04:00 on Monday in Rome, 02:00 on Monday there is 20:00 on Sunday.
        BusinessCalendar rome = BusinessCalendar.builder(ZoneId.of("Europe/Rome"), Coverage.ofYears(2026, 2026))
                .week(Week.mondayToFriday(Hours.parse("09:00", "17:00")))
                .build();
        Limit day = Limits.onCalendar(rome, Limits.workingDays(1));
        assertThat(due(day, start("2026-09-14 10:00", "", Shanghai.WORKED))).isEqualTo(at("2026-09-15 23:00"));
        assertThat(due(day, start("2026-09-14 02:00", "", Shanghai.WORKED))).isEqualTo(at("2026-09-14 23:00"));
    }

    @Test
    void one_limit_may_follow_another() {
        Limit days = Limits.inTurn(Limits.workingDays(3), Limits.workingDays(2));
        Start start = start("2026-09-14 10:00", "", Shanghai.WORKED);
        assertThat(due(days, start)).isEqualTo(due(Limits.workingDays(5), start));
        // 24:00 of the third day is the end of that day, not the beginning of another one
        Start bare = start("2026-09-14 10:00", "", Shanghai.NO_CALENDAR);
        DayRule stays = DayRule.CIVIL_CODE.withLastDay(LastDay.NOT_MOVED);
        Limit calendarDays = Limits.inTurn(Limits.calendarDays(3, stays), Limits.calendarDays(2, stays));
        assertThat(due(calendarDays, bare)).isEqualTo(at("2026-09-19 24:00"));
        assertThat(due(Limits.inTurn(Limits.untilFact("until"), TWO_HOURS), bare))
                .isEqualTo(Due.NEVER.at());
    }

    /** 21 August 2026 is a Friday. */
    @Test
    void a_day_given_back_to_the_first_of_two_limits_is_not_given_back_to_the_second() {
        DayRule back = DayRule.CIVIL_CODE.withLastDay(LastDay.MOVED_BACK);
        Limit month = Limits.inTurn(Limits.calendarDays(2, back), Limits.endOf(Period.MONTH, 0, LastDay.MOVED));
        // Two days after Thursday and one for the night that was paused: Sunday, moved back to Friday. Nothing is left
        // to give back.
        Start start = start("2026-08-20 09:00", "2026-08-20 10:00>2026-08-21 00:00", Shanghai.WORKED);
        assertThat(due(month, start)).isEqualTo(at("2026-08-31 18:00"));
    }

    @Test
    void the_later_of_two_rests_on_the_calendar_of_the_other_as_well() {
        Instant evening = at("2026-09-15 20:00");
        Limit later = Limits.latestOf(List.of(Limits.workingDays(1), Limits.untilFact("until")));
        Start start = new Start(
                at("2026-09-14 10:00"), List.of(), Shanghai.WORKED, FactMap.EMPTY.with("until", Fact.of(evening)));
        assertThat(later.due(start, Trace.NONE)).isEqualTo(Due.at(evening).on(Shanghai.OFFICE));
    }
}
