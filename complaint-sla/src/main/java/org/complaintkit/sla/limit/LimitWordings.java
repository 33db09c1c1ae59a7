package org.complaintkit.sla.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.Facts;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.calendar.DayOff;

/** What a count says of its steps. */
final class LimitWordings {

    static final Wording TIME = Wording.of("counted-time", "{length} counted", "计入{length}");
    static final Wording OPEN = Wording.of("counted-open", "{length} of working time", "工作时间{length}");
    static final Wording CLOSED = Wording.of("skipped-closed", "closed", "非工作时间");
    static final Wording PAUSE = Wording.of("paused", "the clock stood still for {length}", "计时中止{length}");
    static final Wording START_DAY =
            Wording.of("skipped-start-day", "days count from the day after {day}", "自{day}的次日起计日");
    static final Wording DAY = Wording.of("counted-day", "day {number}: {day}", "第{number}天:{day}");
    static final Wording DAYS =
            Wording.of("counted-days", "days {first} to {last}: {from} to {to}", "第{first}天至第{last}天:{from}至{to}");
    static final Wording DAY_OFF = Wording.of("skipped-day-off", "{day} is a day off: {name}", "{day}不计入:{name}");
    static final Wording PAUSED_DAY =
            Wording.of("paused-day", "{day}: the clock stood still, the day does not count", "{day}:计时中止,不计入");
    static final Wording LAST_DAY_MOVED =
            Wording.of("last-day-moved", "{day} is a day off ({name}); the last day moves on", "{day}为{name},期限顺延");
    static final Wording LAST_DAY_MOVED_BACK = Wording.of(
            "last-day-moved-back", "{day} is a day off ({name}); the last day moves back", "{day}为{name},期限提前");
    static final Wording LAST_DAY_STANDS = Wording.of(
            "last-day-stands", "the clock stood still at the end of {day}; the last day moves on", "{day}结束时计时中止,期限顺延");

    static final Wording STANDS_AT =
            Wording.of("given-stands", "the clock stood still then; it is due when it runs on", "届时计时中止,恢复计时即为期限");
    static final Wording HALF_DAY = Wording.of(
            "half-working-day",
            "half a working day is {half}, half of the calendar's ordinary day of {ordinary}",
            "半个工作日为{half},即日历通常工作日{ordinary}的一半");
    private static final Wording END_OF_DAY =
            Wording.of("until-end-of-day", "until the end of the day, {day}", "至当日{day}结束");
    private static final Wording END_OF_WEEK =
            Wording.of("until-end-of-week", "until the end of the week, {day}", "至该周结束,即{day}");
    private static final Wording END_OF_MONTH =
            Wording.of("until-end-of-month", "until the end of the month, {day}", "至该月结束,即{day}");
    static final Wording STARTS_OPEN = Wording.of("starts-open", "it starts in working time", "起算于工作时间内");
    static final Wording STARTS_CLOSED = Wording.of("starts-closed", "it starts outside working time", "起算于工作时间外");
    static final Wording EARLIEST = Wording.of("earliest-of", "the earliest of {count} limits", "取{count}个时限中最早者");
    static final Wording LATEST = Wording.of("latest-of", "the latest of {count} limits", "取{count}个时限中最晚者");
    static final Wording ON_CALENDAR = Wording.of("on-calendar", "counted on calendar {calendar}", "按日历{calendar}计算");
    static final Wording BECAUSE = Wording.of("because", "because {fact} is {value}", "因{fact}为{value}");
    static final Wording BECAUSE_UNKNOWN = Wording.of("because-unknown", "because {fact} is not known", "因{fact}未知");
    static final Wording BECAUSE_OTHER =
            Wording.of("because-other", "because none of the conditions before holds", "因前列条件均不成立");
    static final Wording BECAUSE_HOLDS = Wording.of("because-holds", "because its condition holds", "因其条件成立");

    private LimitWordings() {}

    static Wording untilEndOf(Period period) {
        return switch (period) {
            case DAY -> END_OF_DAY;
            case WEEK -> END_OF_WEEK;
            case MONTH -> END_OF_MONTH;
        };
    }

    static Phrase half(Duration half, Duration ordinary) {
        return new Phrase(HALF_DAY, Map.of("half", Lengths.words(half), "ordinary", Lengths.words(ordinary)));
    }

    static Phrase counted(Wording wording, int count) {
        return new Phrase(wording, Map.of("count", Integer.toString(count)));
    }

    /** What is known of a fact; never what a personal one says. */
    static Phrase because(String fact, Facts facts) {
        Optional<Fact> known = facts.fact(fact);
        boolean told = known.isPresent() && !(known.get() instanceof Fact.Kept);
        return told
                ? new Phrase(BECAUSE, Map.of("fact", fact, "value", known.get().toString()))
                : new Phrase(BECAUSE_UNKNOWN, Map.of("fact", fact));
    }

    static Phrase length(Wording wording, Instant from, Instant to) {
        return new Phrase(wording, Map.of("length", Lengths.words(Duration.between(from, to))));
    }

    static Phrase of(Wording wording) {
        return new Phrase(wording, Map.of());
    }

    static Phrase day(Wording wording, LocalDate day) {
        return new Phrase(wording, Map.of("day", day.toString()));
    }

    static Phrase numbered(LocalDate day, int number) {
        return new Phrase(DAY, Map.of("day", day.toString(), "number", Integer.toString(number)));
    }

    static Phrase off(Wording wording, DayOff off) {
        // The name of a day off exists in two languages, a detail in one: so it goes into the wording.
        Wording named = new Wording(
                wording.code(),
                wording.en().replace("{name}", off.name().en()),
                wording.zh().replace("{name}", off.name().zh()));
        return day(named, off.day());
    }
}
