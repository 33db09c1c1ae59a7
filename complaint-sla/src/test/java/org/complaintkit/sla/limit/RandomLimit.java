package org.complaintkit.sla.limit;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.calendar.Hours;
import org.complaintkit.sla.calendar.Week;
import org.complaintkit.sla.sample.Dice;
import org.complaintkit.sla.sample.Shanghai;

/**
 * A limit of any form, up to three deep. The same dice give the same form; {@code more} makes each of its amounts longer, and
 * no other thing different.
 */
final class RandomLimit {

    static final int LEAVES = 9;

    /** A branch that is open in the mornings alone, weekends too; what is due beyond 2035 is no question of these laws. */
    private static final BusinessCalendar BRANCH = BusinessCalendar.builder(Shanghai.ZONE, Coverage.ofYears(2025, 2035))
            .week(Week.of(EnumSet.allOf(DayOfWeek.class), Hours.parse("08:00", "12:30")))
            .build();

    private final Dice dice;
    private final int more;
    private final boolean mayKeepTime;

    RandomLimit(Dice dice, int more) {
        this(dice, more, true);
    }

    private RandomLimit(Dice dice, int more, boolean mayKeepTime) {
        this.dice = dice;
        this.more = more;
        this.mayKeepTime = mayKeepTime;
    }

    /**
     * The same, for what starts when something else is due: without days that keep their time. Where such a day moves, 23:59 on
     * a Saturday is due on Monday at 23:59, and two minutes later on Monday at 00:01; a month's end and a pause do the same.
     */
    private RandomLimit second() {
        return new RandomLimit(dice, more, false);
    }

    /** Two limits in turn, of which only the first is longer by what is more. */
    Limit longerFirst() {
        return Limits.inTurn(leaf(dice.below(LEAVES)), new RandomLimit(dice, 0, false).leaf(dice.below(LEAVES)));
    }

    Limit any() {
        return any(2);
    }

    private Limit any(int depth) {
        int form = depth == 0 ? dice.below(LEAVES) : dice.below(LEAVES + 8);
        return form < LEAVES ? leaf(form) : combined(form - LEAVES, depth - 1);
    }

    private Limit combined(int form, int depth) {
        return switch (form) {
            case 0 -> Limits.afterOpening(any(depth));
            case 1 -> Limits.byOpening(any(depth), any(depth));
            case 2 -> Limits.earliestOf(List.of(any(depth), any(depth)));
            case 3 -> Limits.latestOf(List.of(any(depth), any(depth)));
            case 4 -> Limits.byFact("severity", Map.of("major", any(depth)), any(depth));
            case 5 ->
                Limits.choose(
                        List.of(new Choice(new Condition.Is("severity", Fact.of("slight")), any(depth))), any(depth));
            case 6 -> Limits.onCalendarBy("unit", Map.of("branch-1", BRANCH), Optional.empty(), any(depth));
            // What starts later must not be due earlier: so neither part may choose by its start. The first is never
            // longer: a pause gives whole days back to the second, and a few hours more in the first may outlast it.
            default ->
                Limits.inTurn(
                        new RandomLimit(dice, 0, true).leaf(dice.below(LEAVES)), second().leaf(dice.below(LEAVES)));
        };
    }

    Limit leaf(int form) {
        int amount = 1 + dice.below(12) + more;
        LastDay lastDay = dice.of(List.of(LastDay.values()));
        return switch (form) {
            case 0 -> Limits.elapsed(Duration.ofMinutes(37L * amount));
            case 1 -> Limits.workingTime(Duration.ofMinutes(37L * amount));
            case 2 -> Limits.workingDays(amount, rule(LastDay.MOVED));
            case 3 -> halves(2 * amount - 1);
            case 4 -> Limits.calendarDays(amount, rule(lastDay));
            case 5 -> Limits.months(1 + amount / 10, rule(lastDay));
            case 6 -> Limits.endOf(dice.of(List.of(Period.values())), amount / 6, lastDay);
            case 7 -> Limits.nthOfMonth(1 + dice.below(31), 1 + amount / 6, lastDay);
            default -> Limits.untilFact("until");
        };
    }

    static Limit halves(int amount) {
        return amount % 2 == 0 ? Limits.workingDays(amount / 2) : Limits.halfWorkingDays(amount, DayRule.CIVIL_CODE);
    }

    private DayRule rule(LastDay lastDay) {
        DayRule rule = DayRule.CIVIL_CODE.withLastDay(lastDay);
        return switch (dice.below(3)) {
            case 0 -> rule;
            case 1 -> rule.countingStartDay();
            default -> mayKeepTime ? rule.atSameTimeOfDay() : rule;
        };
    }
}
