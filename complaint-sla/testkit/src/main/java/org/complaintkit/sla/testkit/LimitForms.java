package org.complaintkit.sla.testkit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.limit.Choice;
import org.complaintkit.sla.limit.DayRule;
import org.complaintkit.sla.limit.LastDay;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Limits;
import org.complaintkit.sla.limit.Period;

/** Every form of limit, each with its words in a regime where it has some. */
final class LimitForms {

    static final String SEVERITY = "severity";
    static final String MINOR = "minor";
    static final String MAJOR = "major";
    static final String UNTIL = "until";

    private static final int MOST_HOURS = 48;
    private static final int MOST_DAYS = 5;
    private static final Condition IS_MAJOR = new Condition.Is(SEVERITY, Fact.of(MAJOR));
    private static final String WHEN_MAJOR = "{\"fact\":\"severity\",\"is\":\"major\"}";
    private static final Condition IS_RAISED = new Condition.AtLeast("level", Fact.of(1));
    private static final String WHEN_RAISED = "{\"fact\":\"level\",\"atLeast\":1}";

    private LimitForms() {}

    /** How days are counted, with the fields that say so. */
    private record Counting(DayRule rule, String fields) {}

    static Arbitrary<Worded<Limit>> elapsed() {
        return hours(1, MOST_HOURS)
                .map(hours -> new Worded<>(Limits.elapsed(hours), "{\"elapsed\":\"" + hours + "\"}"));
    }

    private static Arbitrary<Duration> hours(int least, int most) {
        return Arbitraries.integers().between(2 * least, 2 * most).map(halves -> Duration.ofMinutes(30L * halves));
    }

    private static Arbitrary<Worded<Limit>> workingTime() {
        return hours(1, 8).map(hours -> new Worded<>(Limits.workingTime(hours), "{\"workingTime\":\"" + hours + "\"}"));
    }

    private static Arbitrary<Worded<Limit>> workingDays() {
        Arbitrary<Counting> rules = Arbitraries.of(
                new Counting(DayRule.CIVIL_CODE, ""),
                new Counting(DayRule.CIVIL_CODE.countingStartDay(), ",\"startDay\":\"counted\""),
                new Counting(DayRule.CIVIL_CODE.atSameTimeOfDay(), ",\"at\":\"same-time-of-day\""));
        return Combinators.combine(Arbitraries.integers().between(1, MOST_DAYS), rules)
                .filter((days, rule) -> days > 1 || !rule.rule.startDayCounted())
                .as((days, rule) -> new Worded<>(
                        Limits.workingDays(days, rule.rule), "{\"workingDays\":" + days + rule.fields + "}"));
    }

    private static Arbitrary<Worded<Limit>> halfDays() {
        return Arbitraries.of(1, 3, 5)
                .map(halves -> new Worded<>(
                        Limits.halfWorkingDays(halves, DayRule.CIVIL_CODE),
                        "{\"workingDays\":" + BigDecimal.valueOf(halves * 5L, 1) + "}"));
    }

    /** Of several days, not of one, so that none is over as it starts. */
    private static Arbitrary<Counting> countings() {
        return Arbitraries.of(
                new Counting(DayRule.CIVIL_CODE, ""),
                new Counting(DayRule.CIVIL_CODE.withLastDay(LastDay.NOT_MOVED), ",\"lastDay\":\"not-moved\""),
                new Counting(DayRule.CIVIL_CODE.withLastDay(LastDay.MOVED_BACK), ",\"lastDay\":\"moved-back\""),
                new Counting(DayRule.CIVIL_CODE.countingStartDay(), ",\"startDay\":\"counted\""),
                new Counting(DayRule.CIVIL_CODE.atSameTimeOfDay(), ",\"at\":\"same-time-of-day\""));
    }

    private static Arbitrary<Worded<Limit>> days() {
        return Combinators.combine(Arbitraries.integers().between(2, 20), countings())
                .as((days, rule) ->
                        new Worded<>(Limits.calendarDays(days, rule.rule), "{\"days\":" + days + rule.fields + "}"));
    }

    private static Arbitrary<Worded<Limit>> months() {
        return Combinators.combine(Arbitraries.integers().between(1, 2), countings())
                .as((months, rule) ->
                        new Worded<>(Limits.months(months, rule.rule), "{\"months\":" + months + rule.fields + "}"));
    }

    private static Arbitrary<Worded<Limit>> endOf() {
        return Combinators.combine(
                        Arbitraries.of(Period.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(LastDay.class))
                .as((period, plus, last) -> new Worded<>(
                        Limits.endOf(period, plus, last),
                        "{\"endOf\":\"" + word(period.name()) + "\",\"plus\":" + plus + lastDay(last) + "}"));
    }

    private static Arbitrary<Worded<Limit>> nthOfMonth() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(LastDay.class))
                .as((day, plus, last) -> new Worded<>(
                        Limits.nthOfMonth(day, plus, last),
                        "{\"nthOfMonth\":" + day + ",\"plus\":" + plus + lastDay(last) + "}"));
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String lastDay(LastDay last) {
        return last == LastDay.NOT_MOVED ? "" : ",\"lastDay\":\"" + word(last.name()) + "\"";
    }

    /** Forms that hold no other. */
    static Arbitrary<Worded<Limit>> simple() {
        return Arbitraries.oneOf(List.of(
                        elapsed(), workingTime(), workingDays(), halfDays(), days(), months(), endOf(), nthOfMonth()))
                .withoutEdgeCases();
    }

    /** Forms that a regime's document has, up to so many inside one another. */
    static Arbitrary<Worded<Limit>> written(int depth) {
        return depth == 0
                ? simple()
                : Arbitraries.frequencyOf(Tuple.of(2, simple()), Tuple.of(1, combined(written(depth - 1))))
                        .withoutEdgeCases();
    }

    private static Arbitrary<Worded<Limit>> combined(Arbitrary<Worded<Limit>> parts) {
        return Arbitraries.oneOf(List.of(
                afterOpening(parts), byOpening(parts), untilFact(parts), byFact(parts), choose(parts), best(parts)));
    }

    private static Arbitrary<Worded<Limit>> afterOpening(Arbitrary<Worded<Limit>> parts) {
        return parts.map(
                part -> new Worded<>(Limits.afterOpening(part.value()), "{\"afterOpening\":" + part.json() + "}"));
    }

    private static Arbitrary<Worded<Limit>> byOpening(Arbitrary<Worded<Limit>> parts) {
        return Combinators.combine(parts, parts)
                .as((open, closed) -> new Worded<>(
                        Limits.byOpening(open.value(), closed.value()),
                        "{\"whenOpen\":" + open.json() + ",\"whenClosed\":" + closed.json() + "}"));
    }

    /** What was promised, or another limit where that is due first or nothing was promised. */
    private static Arbitrary<Worded<Limit>> untilFact(Arbitrary<Worded<Limit>> parts) {
        return parts.map(part -> new Worded<>(
                Limits.earliestOf(List.of(Limits.untilFact(UNTIL), part.value())),
                "{\"earliestOf\":[{\"untilFact\":\"" + UNTIL + "\"}," + part.json() + "]}"));
    }

    private static Arbitrary<Worded<Limit>> byFact(Arbitrary<Worded<Limit>> parts) {
        Arbitrary<Worded<Limit>> each = Combinators.combine(parts, parts)
                .as((minor, major) -> new Worded<>(
                        Limits.byFact(SEVERITY, Map.of(MINOR, minor.value(), MAJOR, major.value())),
                        "{\"by\":\"severity\",\"limits\":{\"minor\":" + minor.json() + ",\"major\":" + major.json()
                                + "}}"));
        Arbitrary<Worded<Limit>> one = Combinators.combine(parts, parts)
                .as((major, others) -> new Worded<>(
                        Limits.byFact(SEVERITY, Map.of(MAJOR, major.value()), others.value()),
                        "{\"by\":\"severity\",\"limits\":{\"major\":" + major.json() + "},\"else\":" + others.json()
                                + "}"));
        return Arbitraries.oneOf(each, one);
    }

    private static Arbitrary<Worded<Limit>> choose(Arbitrary<Worded<Limit>> parts) {
        return Combinators.combine(parts, parts, parts)
                .as((major, raised, others) -> new Worded<>(
                        Limits.choose(
                                List.of(new Choice(IS_MAJOR, major.value()), new Choice(IS_RAISED, raised.value())),
                                others.value()),
                        "{\"choose\":[{\"when\":" + WHEN_MAJOR + ",\"limit\":" + major.json() + "},{\"when\":"
                                + WHEN_RAISED + ",\"limit\":" + raised.json() + "},{\"else\":" + others.json()
                                + "}]}"));
    }

    private static Arbitrary<Worded<Limit>> best(Arbitrary<Worded<Limit>> parts) {
        return Combinators.combine(
                        Arbitraries.of(true, false), parts.list().ofMinSize(1).ofMaxSize(3))
                .as((earliest, all) -> {
                    List<Limit> limits = new ArrayList<>();
                    List<String> words = new ArrayList<>();
                    all.forEach(part -> {
                        limits.add(part.value());
                        words.add(part.json());
                    });
                    return new Worded<>(
                            earliest ? Limits.earliestOf(limits) : Limits.latestOf(limits),
                            "{\"" + (earliest ? "earliestOf" : "latestOf") + "\":[" + String.join(",", words) + "]}");
                });
    }

    /** Every form, those that only code can say among them, up to so many inside one another. */
    static Arbitrary<Limit> any(int depth) {
        if (depth == 0) {
            return simple().map(Worded::value);
        }
        Arbitrary<Limit> part = any(depth - 1);
        Arbitrary<Limit> inTurn =
                Combinators.combine(simple(), simple()).as((one, then) -> Limits.inTurn(one.value(), then.value()));
        Arbitrary<Limit> onCalendar =
                Combinators.combine(LimitArbitraries.calendars(), part).as(Limits::onCalendar);
        Arbitrary<Limit> byUnit = Combinators.combine(LimitArbitraries.calendars(), part)
                .as((calendar, limit) -> Limits.onCalendarBy(
                        LimitArbitraries.UNIT,
                        Map.of(LimitArbitraries.NORTH, calendar),
                        Optional.<BusinessCalendar>empty(),
                        limit));
        Arbitrary<Limit> sometimes = part.map(limit -> Limits.byFact(SEVERITY, Map.of(MAJOR, limit)));
        return Arbitraries.frequencyOf(
                        Tuple.of(3, simple().map(Worded::value)),
                        Tuple.of(3, combined(written(depth - 1)).map(Worded::value)),
                        Tuple.of(1, inTurn),
                        Tuple.of(1, onCalendar),
                        Tuple.of(1, byUnit),
                        Tuple.of(1, sometimes))
                .withoutEdgeCases();
    }
}
