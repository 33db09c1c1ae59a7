package org.complaintkit.sla.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintkit.deadline.CalendarEdition;
import org.junit.jupiter.api.Test;

/** Seasons, half days, rules of one's own and joined calendars. All in UTC in 2026. */
class KindsOfCalendarTest {

    private static final LocalDate FRI_29_MAY = LocalDate.of(2026, 5, 29);
    private static final LocalDate MON_1_JUN = LocalDate.of(2026, 6, 1);
    private static final LocalDate TUE_2_JUN = LocalDate.of(2026, 6, 2);
    private static final LocalDate SAT_6_JUN = LocalDate.of(2026, 6, 6);
    private static final LocalDate SUN_7_JUN = LocalDate.of(2026, 6, 7);
    private static final LocalDate MON_8_JUN = LocalDate.of(2026, 6, 8);

    private static final CalendarEdition JOINT = new CalendarEdition("joint", "1");
    private static final Week NINE_TO_FIVE = Week.mondayToFriday(Hours.parse("09:00", "17:00"));

    private static CalendarBuilder builder() {
        return BusinessCalendar.builder(ZoneId.of("UTC"), Coverage.ofYears(2026, 2026));
    }

    private static Instant at(String text) {
        return Instant.parse(text + "Z");
    }

    @Test
    void a_season_replaces_the_week_from_its_first_to_its_last_date() {
        BusinessCalendar calendar = builder()
                .week(NINE_TO_FIVE)
                .season(MON_1_JUN, SAT_6_JUN, Week.of(Set.of(MONDAY, SATURDAY), Hours.parse("07:00", "13:00")))
                .makeupWorkdays(Set.of(SUN_7_JUN, TUE_2_JUN))
                .build();
        assertThat(calendar.nextOpening(at("2026-05-29T17:00:00"))).isEqualTo(at("2026-06-01T07:00:00"));
        assertThat(calendar.isWorkingDay(SAT_6_JUN)).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 6, 3))).isFalse();
        assertThat(calendar.closeOfBusiness(TUE_2_JUN))
                .as("hours of the season")
                .contains(at("2026-06-02T13:00:00"));
        assertThat(calendar.closeOfBusiness(SUN_7_JUN)).as("hours of the week").contains(at("2026-06-07T17:00:00"));
        assertThat(calendar.closeOfBusiness(MON_8_JUN)).contains(at("2026-06-08T17:00:00"));
    }

    @Test
    void a_half_day_ends_once_half_of_its_hours_are_over() {
        BusinessCalendar calendar = builder()
                .week(Week.mondayToFriday(Hours.parse("09:00", "12:00"), Hours.parse("13:00", "18:00")))
                .halfDay(FRI_29_MAY)
                .halfDay(MON_1_JUN)
                .shift(MON_1_JUN, List.of(Hours.parse("10:00", "14:00")))
                .halfDay(TUE_2_JUN)
                .holiday(TUE_2_JUN)
                .build();
        assertThat(calendar.closeOfBusiness(FRI_29_MAY)).contains(at("2026-05-29T14:00:00"));
        assertThat(calendar.closeOfBusiness(MON_1_JUN)).contains(at("2026-06-01T12:00:00"));
        assertThat(calendar.isWorkingDay(TUE_2_JUN)).isFalse();
        assertThat(calendar.ordinaryDay()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void the_ordinary_day_is_the_most_frequent_one_and_of_two_the_longer() {
        Map<java.time.DayOfWeek, List<Hours>> uneven = Map.of(
                MONDAY, List.of(Hours.parse("09:00", "17:00")),
                TUESDAY, List.of(Hours.parse("09:00", "17:00")),
                WEDNESDAY, List.of(Hours.parse("09:00", "12:00")),
                THURSDAY, List.of(Hours.parse("14:00", "17:00")),
                FRIDAY, List.of(Hours.parse("20:00", "06:00")));
        LocalDate thu1Jan = LocalDate.of(2026, 1, 1);
        Coverage fourWeeks = new Coverage(thu1Jan, thu1Jan.plusDays(27));
        CalendarBuilder builder =
                BusinessCalendar.builder(ZoneId.of("UTC"), fourWeeks).week(new Week(uneven));
        assertThat(builder.build().ordinaryDay()).isEqualTo(Duration.ofHours(8));
        assertThat(builder.holiday(LocalDate.of(2026, 1, 5)).build().ordinaryDay())
                .isEqualTo(Duration.ofHours(3));
    }

    @Test
    void a_rule_of_ones_own_is_asked_for_its_days_only() {
        BusinessCalendar evenDays = BusinessCalendars.of(JOINT, ZoneId.of("UTC"), Coverage.ofYears(2026, 2026), day -> {
            assertThat(day.getYear()).isEqualTo(2026);
            return day.getDayOfMonth() % 2 == 0 ? List.of(Hours.parse("22:00", "02:00")) : List.of();
        });
        assertThat(evenDays.add(at("2026-06-01T12:00:00"), Duration.ofHours(5))).isEqualTo(at("2026-06-04T23:00:00"));
        assertThat(evenDays.isWorkingDay(MON_1_JUN)).isFalse();
        assertThat(evenDays.dayOff(MON_1_JUN).orElseThrow().reason()).isEqualTo(DayOff.Reason.CLOSED);
        assertThat(evenDays.ordinaryDay()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void joined_calendars_open_when_all_or_when_any_is_open() {
        BusinessCalendar office =
                builder().week(NINE_TO_FIVE).holiday(MON_1_JUN).build();
        BusinessCalendar late = builder()
                .week(Week.of(EnumSet.of(MONDAY, TUESDAY, SATURDAY), Hours.parse("16:00", "20:00")))
                .build();
        BusinessCalendar all = BusinessCalendars.openWhenAllOpen(JOINT, List.of(office, late));
        BusinessCalendar any = BusinessCalendars.openWhenAnyOpen(JOINT, List.of(office, late));
        assertThat(all.openIntervals(at("2026-05-30T00:00:00"), at("2026-06-08T00:00:00")))
                .containsExactly(new OpenInterval(at("2026-06-02T16:00:00"), at("2026-06-02T17:00:00")));
        assertThat(any.openIntervals(at("2026-06-01T00:00:00"), at("2026-06-03T00:00:00")))
                .containsExactly(
                        new OpenInterval(at("2026-06-01T16:00:00"), at("2026-06-01T20:00:00")),
                        new OpenInterval(at("2026-06-02T09:00:00"), at("2026-06-02T20:00:00")));
        assertThat(all.isWorkingDay(MON_1_JUN)).isFalse();
        assertThat(all.dayOff(MON_1_JUN).orElseThrow().reason()).isEqualTo(DayOff.Reason.HOLIDAY);
        assertThat(any.isWorkingDay(MON_1_JUN)).isTrue();
        assertThat(any.isWorkingDay(SAT_6_JUN)).isTrue();
        assertThat(all.ordinaryDay()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void what_nights_have_in_common_belongs_to_the_day_on_which_it_starts() {
        BusinessCalendar nights = builder()
                .week(Week.of(Set.of(MONDAY), Hours.parse("20:00", "08:00")))
                .build();
        BusinessCalendar mornings = builder()
                .week(Week.of(Set.of(TUESDAY), Hours.parse("06:00", "12:00")))
                .build();
        BusinessCalendar all = BusinessCalendars.openWhenAllOpen(JOINT, List.of(nights, mornings, nights));
        assertThat(all.isWorkingDay(MON_1_JUN)).isFalse();
        assertThat(all.isWorkingDay(TUE_2_JUN)).isTrue();
        assertThat(all.closeOfBusiness(TUE_2_JUN)).contains(at("2026-06-02T08:00:00"));
        assertThat(all.workingTimeBetween(at("2026-06-01T00:00:00"), at("2026-06-08T00:00:00")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void a_builder_used_again_leaves_its_calendars_as_they_were() {
        CalendarBuilder builder = builder().week(NINE_TO_FIVE);
        BusinessCalendar before = builder.build();
        BusinessCalendar after = builder.holiday(MON_1_JUN).build();
        assertThat(before.isWorkingDay(MON_1_JUN)).isTrue();
        assertThat(after.isWorkingDay(MON_1_JUN)).isFalse();
    }

    @Test
    void breaks_reach_into_the_tail_of_the_evening_before() {
        BusinessCalendar nights = builder()
                .week(Week.mondayToFriday(Hours.parse("20:00", "08:00")))
                .breaks(TUE_2_JUN, List.of(Hours.parse("02:00", "02:30"), Hours.parse("02:15", "03:00")))
                .build();
        assertThat(nights.add(at("2026-06-01T20:00:00"), Duration.ofHours(7))).isEqualTo(at("2026-06-02T04:00:00"));
    }

    @Test
    void a_break_over_all_hours_makes_a_day_off() {
        BusinessCalendar calendar = builder()
                .week(NINE_TO_FIVE)
                .breaks(TUE_2_JUN, List.of(Hours.WHOLE_DAY))
                .build();
        assertThat(calendar.isWorkingDay(TUE_2_JUN)).isFalse();
        assertThat(calendar.dayOff(TUE_2_JUN).orElseThrow().reason()).isEqualTo(DayOff.Reason.CLOSED);
    }
}
