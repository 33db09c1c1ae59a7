package org.complaintkit.sla.regime;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.BiFunction;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.limit.DayRule;
import org.complaintkit.sla.limit.LastDay;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Limits;
import org.complaintkit.sla.limit.Period;

/** Reads limits in days, with the convention by which they are counted. */
record DayFormReader(LengthCheck length) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Text HALVES =
            new Text("a whole number of working days, or a half such as 0.5 or 1.5", "整数或半数的工作日,如0.5或1.5");
    private static final Map<String, Boolean> START_DAY = Map.of("counted", true, "not-counted", false);
    private static final Map<String, Boolean> AT = Map.of("same-time-of-day", true, "end-of-day", false);

    Read<Limit> days(Fields fields, String name) {
        return whole(fields, name, Limits::calendarDays);
    }

    Read<Limit> months(Fields fields, String name) {
        return whole(fields, name, Limits::months);
    }

    private Read<Limit> whole(Fields fields, String name, BiFunction<Integer, DayRule, Limit> maker) {
        Read<Integer> amount = fields.whole(name);
        Read<LastDay> lastDay = fields.orElse("lastDay", item -> item.oneOf(LastDay.class), LastDay.MOVED);
        Read<DayRule> rule = rule(fields);
        return fields.make(name, () -> {
            DayRule own = rule.get().withLastDay(lastDay.get());
            return length.check(maker.apply(amount.get(), own));
        });
    }

    /** The last of some working days is never a day off, so there is nothing to choose for it. */
    Read<Limit> workingDays(Fields fields, String name) {
        Read<Integer> halves = fields.number(name)
                .where(DayFormReader::isHalves, HALVES)
                .map(amount -> amount.multiply(TWO).intValueExact());
        Read<DayRule> rule = rule(fields);
        return fields.make(name, () -> {
            boolean half = halves.get() % 2 != 0;
            return length.check(
                    half
                            ? Limits.halfWorkingDays(halves.get(), rule.get())
                            : Limits.workingDays(halves.get() / 2, rule.get()));
        });
    }

    private static boolean isHalves(BigDecimal amount) {
        try {
            amount.multiply(TWO).intValueExact();
            return true;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private static Read<DayRule> rule(Fields fields) {
        Read<Boolean> startDay = fields.orElse("startDay", item -> item.oneOf(START_DAY), false);
        Read<Boolean> sameTime = fields.orElse("at", item -> item.oneOf(AT), false);
        return fields.make("at", () -> new DayRule(startDay.get(), sameTime.get(), LastDay.MOVED));
    }

    Read<Limit> endOf(Fields fields) {
        Read<Period> period = fields.oneOf("endOf", Period.class);
        Read<Integer> plus = fields.orElse("plus", Item::whole, 0);
        Read<LastDay> lastDay = stays(fields);
        return fields.make("plus", () -> length.check(Limits.endOf(period.get(), plus.get(), lastDay.get())));
    }

    Read<Limit> nthOfMonth(Fields fields) {
        Read<Integer> day = fields.whole("nthOfMonth");
        Read<Integer> plus = fields.orElse("plus", Item::whole, 0);
        Read<LastDay> lastDay = stays(fields);
        return fields.make("nthOfMonth", () -> length.check(Limits.nthOfMonth(day.get(), plus.get(), lastDay.get())));
    }

    /** A date that a document names stays where it is, unless the regime says otherwise. */
    private static Read<LastDay> stays(Fields fields) {
        return fields.orElse("lastDay", item -> item.oneOf(LastDay.class), LastDay.NOT_MOVED);
    }
}
