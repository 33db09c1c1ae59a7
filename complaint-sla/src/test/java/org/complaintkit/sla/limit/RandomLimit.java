package org.complaintkit.sla.limit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.sla.sample.Dice;
import org.complaintkit.sla.sample.Shanghai;

/**
 * A limit of any form, up to three deep. The same dice give the same form; {@code more} makes each of its amounts longer, and
 * no other thing different.
 */
final class RandomLimit {

    static final int LEAVES = 9;

    private final Dice dice;
    private final int more;

    RandomLimit(Dice dice, int more) {
        this.dice = dice;
        this.more = more;
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
            case 6 -> Limits.onCalendarBy("unit", Map.of("branch-1", Shanghai.OFFICE), Optional.empty(), any(depth));
            // What starts later must not be due earlier: so neither part may choose by its start.
            default -> Limits.inTurn(leaf(dice.below(LEAVES)), leaf(dice.below(LEAVES)));
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
            default -> rule.atSameTimeOfDay();
        };
    }
}
