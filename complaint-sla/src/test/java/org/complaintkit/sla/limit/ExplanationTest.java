package org.complaintkit.sla.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.sla.limit.Counted.lines;
import static org.complaintkit.sla.limit.Counted.start;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.rule.Language;
import org.complaintkit.sla.sample.Shanghai;
import org.junit.jupiter.api.Test;

/** What people read of a count, in both languages. The lines were written by hand from the rule and the calendar. */
class ExplanationTest {

    private static List<String> english(Limit limit, String start, String pauses) {
        return lines(limit, start(start, pauses, Shanghai.WORKED), Language.ENGLISH);
    }

    private static List<String> chinese(Limit limit, String start, String pauses) {
        return lines(limit, start(start, pauses, Shanghai.WORKED), Language.CHINESE);
    }

    @Test
    void half_a_working_day_says_how_long_it_is() {
        assertThat(english(Limits.halfWorkingDays(3, DayRule.CIVIL_CODE), "2026-09-14 16:00", ""))
                .containsExactly(
                        "reply starts at 2026-09-14 16:00",
                        "  half a working day is 3 h 45 min, half of the calendar's ordinary day of 7 h 30 min",
                        "  2026-09-14 16:00 to 2026-09-14 18:00: 2 h of working time",
                        "  2026-09-14 18:00 to 2026-09-15 09:00: closed",
                        "  2026-09-15 09:00 to 2026-09-15 10:45: 1 h 45 min of working time",
                        "  2026-09-15 10:45 to 2026-09-16 00:00: days count from the day after 2026-09-15",
                        "  2026-09-16 00:00 to 2026-09-16 18:00: day 1: 2026-09-16",
                        "  due at 2026-09-16 18:00, the end of 2026-09-16");
        assertThat(chinese(Limits.halfWorkingDays(1, DayRule.CIVIL_CODE), "2026-09-14 14:15", ""))
                .containsExactly(
                        "reply自2026-09-14 14:15起算",
                        "  半个工作日为3 h 45 min,即日历通常工作日7 h 30 min的一半",
                        "  2026-09-14 14:15至2026-09-14 18:00:工作时间3 h 45 min",
                        "  截止2026-09-14 18:00");
    }

    @Test
    void closed_time_names_the_days_off_in_it() {
        Limit limit = Limits.byOpening(
                Limits.elapsed(Duration.ofMinutes(30)), Limits.afterOpening(Limits.elapsed(Duration.ofHours(1))));
        assertThat(english(limit, "2026-09-18 18:00", ""))
                .containsExactly(
                        "reply starts at 2026-09-18 18:00",
                        "  it starts outside working time",
                        "  2026-09-18 18:00 to 2026-09-19 00:00: closed",
                        "  2026-09-19 00:00 to 2026-09-20 00:00: 2026-09-19 is a day off: Saturday",
                        "  2026-09-20 00:00 to 2026-09-21 00:00: 2026-09-20 is a day off: Sunday",
                        "  2026-09-21 00:00 to 2026-09-21 09:00: closed",
                        "  2026-09-21 09:00 to 2026-09-21 10:00: 1 h counted",
                        "  due at 2026-09-21 10:00");
        assertThat(chinese(limit, "2026-09-18 17:59:59", ""))
                .containsExactly(
                        "reply自2026-09-18 17:59:59起算",
                        "  起算于工作时间内",
                        "  2026-09-18 17:59:59至2026-09-18 18:29:59:计入30 min",
                        "  截止2026-09-18 18:29:59");
    }

    @Test
    void the_end_of_a_week_may_move_back_or_on() {
        assertThat(english(Limits.endOf(Period.WEEK, 0, LastDay.MOVED_BACK), "2026-09-17 10:00", ""))
                .containsExactly(
                        "reply starts at 2026-09-17 10:00",
                        "  until the end of the week, 2026-09-20",
                        "  2026-09-17 10:00 to 2026-09-18 00:00: day 1: 2026-09-17",
                        "  2026-09-18 00:00 to 2026-09-18 18:00: day 2: 2026-09-18",
                        "  2026-09-20 is a day off (Sunday); the last day moves back",
                        "  due at 2026-09-18 18:00, the end of 2026-09-18");
        assertThat(chinese(Limits.endOf(Period.WEEK, 0, LastDay.MOVED), "2026-09-19 10:00", ""))
                .containsExactly(
                        "reply自2026-09-19 10:00起算",
                        "  至该周结束,即2026-09-20",
                        "  2026-09-19 10:00至2026-09-20 00:00:第1天:2026-09-19",
                        "  2026-09-20 00:00至2026-09-21 00:00:第2天:2026-09-20",
                        "  2026-09-21 00:00至2026-09-21 18:00:2026-09-20为星期日,期限顺延",
                        "  截止2026-09-21 18:00,即2026-09-21结束时");
    }

    @Test
    void a_date_is_given_and_not_counted() {
        assertThat(english(
                        Limits.nthOfMonth(18, 0, LastDay.NOT_MOVED),
                        "2026-09-14 10:00",
                        "2026-09-17 10:00>2026-09-19 10:00"))
                .containsExactly(
                        "reply starts at 2026-09-14 10:00",
                        "  2026-09-14 10:00 to 2026-09-19 00:00: until 2026-09-18",
                        "  2026-09-19 00:00 to 2026-09-20 00:00: the clock stood still at the end of 2026-09-18; the last day moves on",
                        "  due at 2026-09-20 00:00, the end of 2026-09-19");
        Start start = start("2026-09-14 10:00", "2026-09-14 11:00>2026-09-14 16:00", Shanghai.WORKED);
        FactMap facts = FactMap.of("until", Fact.of(Shanghai.at("2026-09-14 15:00")));
        Start known = new Start(start.at(), start.pauses(), start.days(), facts);
        assertThat(lines(Limits.untilFact("until"), known, Language.CHINESE))
                .containsExactly(
                        "reply自2026-09-14 10:00起算",
                        "  2026-09-14 10:00至2026-09-14 15:00:至until",
                        "  2026-09-14 15:00至2026-09-14 16:00:届时计时中止,恢复计时即为期限",
                        "  截止2026-09-14 16:00");
    }

    @Test
    void more_than_three_days_that_follow_one_another_share_a_line() {
        Limit month = Limits.months(1, DayRule.CIVIL_CODE.withLastDay(LastDay.NOT_MOVED));
        assertThat(english(month, "2026-03-02 10:00", ""))
                .containsExactly(
                        "reply starts at 2026-03-02 10:00",
                        "  2026-03-02 10:00 to 2026-03-03 00:00: days count from the day after 2026-03-02",
                        "  2026-03-03 00:00 to 2026-04-02 18:00: days 1 to 31: 2026-03-03 to 2026-04-02",
                        "  due at 2026-04-02 18:00, the end of 2026-04-02");
        assertThat(chinese(
                        Limits.calendarDays(4, DayRule.CIVIL_CODE.withLastDay(LastDay.NOT_MOVED)),
                        "2026-03-02 10:00",
                        ""))
                .contains("  2026-03-03 00:00至2026-03-06 18:00:第1天至第4天:2026-03-03至2026-03-06");
        assertThat(english(
                        Limits.calendarDays(3, DayRule.CIVIL_CODE.withLastDay(LastDay.NOT_MOVED)),
                        "2026-03-02 10:00",
                        ""))
                .contains("  2026-03-03 00:00 to 2026-03-04 00:00: day 1: 2026-03-03");
    }

    @Test
    void days_at_the_same_time_of_day_are_told_from_that_time_to_that_time() {
        DayRule rule = DayRule.CIVIL_CODE.atSameTimeOfDay();
        assertThat(english(Limits.calendarDays(1, rule), "2026-09-18 10:00", ""))
                .containsExactly(
                        "reply starts at 2026-09-18 10:00",
                        "  2026-09-18 10:00 to 2026-09-19 10:00: day 1: 2026-09-19",
                        "  2026-09-19 10:00 to 2026-09-20 10:00: 2026-09-19 is a day off (Saturday); the last day moves on",
                        "  2026-09-20 10:00 to 2026-09-21 10:00: 2026-09-20 is a day off (Sunday); the last day moves on",
                        "  due at 2026-09-21 10:00");
    }

    @Test
    void a_choice_says_what_it_rests_on() {
        Limit bySeverity = Limits.byFact("severity", Map.of("major", Limits.elapsed(Duration.ofHours(2))));
        Condition mail = new Condition.Is("channel", Fact.of("email"));
        Limit limit = Limits.onCalendar(
                Shanghai.OFFICE,
                Limits.earliestOf(List.of(
                        Limits.choose(
                                List.of(new Choice(mail, Limits.elapsed(Duration.ofHours(9)))),
                                Limits.elapsed(Duration.ofHours(3))),
                        bySeverity)));
        FactMap facts = FactMap.of("severity", Fact.of("major"));
        Start start = start("2026-09-14 10:00", "", Shanghai.NO_CALENDAR);
        Start major = new Start(start.at(), start.pauses(), start.days(), facts);
        String edition = Shanghai.OFFICE.edition().toString();
        assertThat(lines(limit, major, Language.ENGLISH))
                .containsExactly(
                        "reply starts at 2026-09-14 10:00",
                        "  counted on calendar " + edition,
                        "  the earliest of 2 limits",
                        "  because severity is major",
                        "  2026-09-14 10:00 to 2026-09-14 12:00: 2 h counted",
                        "  due at 2026-09-14 12:00");
        assertThat(lines(limit, start, Language.CHINESE))
                .containsExactly(
                        "reply自2026-09-14 10:00起算",
                        "  按日历" + edition + "计算",
                        "  取2个时限中最早者",
                        "  因前列条件均不成立",
                        "  2026-09-14 10:00至2026-09-14 13:00:计入3 h",
                        "  截止2026-09-14 13:00");
    }
}
