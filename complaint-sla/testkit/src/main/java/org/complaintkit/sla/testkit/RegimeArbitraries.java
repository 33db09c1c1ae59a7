package org.complaintkit.sla.testkit;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.CalendarBuilder;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.calendar.Hours;
import org.complaintkit.sla.calendar.Week;
import org.complaintkit.sla.check.Kind;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Limits;
import org.complaintkit.sla.penalty.Penalties;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Small regimes and what they are made of. All shrink towards short limits, small fines and few parts. */
public final class RegimeArbitraries {

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final String HEAD =
            "{\"id\":\"generated\",\"version\":\"1\",\"title\":{\"en\":\"Generated\",\"zh\":\"生成\"},"
                    + "\"zone\":\"Asia/Shanghai\",\"facts\":{\"severity\":{\"oneOf\":[\"minor\",\"major\"]}},\"limits\":[";
    private static final String NEVER = "{\"fact\":\"level\",\"atMost\":-1}";

    private RegimeArbitraries() {}

    /**
     * Regimes that a check finds nothing wrong with: a limit for each severity, perhaps another one, a rising fine.
     *
     * @return regimes with the standard lifecycle
     */
    public static Arbitrary<Regime> valid() {
        return Combinators.combine(hours(), hours(), fines())
                .as((reply, more, fine) -> read(limits(reply, reply + more), steps(fine, fine * 2), ""));
    }

    /**
     * Regimes that have one fault of a known kind, and are valid but for it.
     *
     * @param kind {@link Kind#SECOND_CHEAPER}, {@link Kind#GUARDS_EXCLUDE} or {@link Kind#LIMIT_GAP}
     * @return the regimes
     * @throws IllegalArgumentException for any other kind
     */
    public static Arbitrary<Regime> with(Kind kind) {
        return switch (kind) {
            case SECOND_CHEAPER ->
                Combinators.combine(hours(), fines())
                        .as((hours, fine) -> read(limits(hours, hours), steps(fine * 2, fine), ""));
            case LIMIT_GAP ->
                hours().map(hours -> read(limit("\"major\":{\"elapsed\":\"PT" + hours + "H\"}"), steps(10, 20), ""));
            case GUARDS_EXCLUDE -> hours().map(hours -> read(limits(hours, hours), steps(10, 20), NEVER));
            default ->
                throw new IllegalArgumentException("no regimes are generated for " + kind.id()
                        + "; there are second-cheaper, limit-gap and guards-exclude");
        };
    }

    private static Regime read(String limits, String steps, String guard) {
        String guards = guard.isEmpty()
                ? ""
                : ",\"guards\":[{\"id\":\"planted\",\"basis\":[\"R\"],\"do\":[\"close\"],\"needs\":" + guard
                        + ",\"says\":{\"en\":\"never\",\"zh\":\"不可\"}}]";
        String document =
                HEAD + limits + "],\"sanctions\":[{\"id\":\"late\",\"basis\":[\"R\"],\"on\":{\"breach\":\"reply\"},"
                        + "\"party\":\"handler\",\"counted\":{\"by\":\"party\",\"over\":\"ever\"},\"price\":{" + steps
                        + ",\"currency\":\"CNY\"}}]" + guards + "}";
        return RegimeReader.read("generated.json", document.getBytes(StandardCharsets.UTF_8));
    }

    private static String limits(int major, int minor) {
        return limit("\"major\":{\"elapsed\":\"PT" + major + "H\"},\"minor\":{\"elapsed\":\"PT" + minor + "H\"}");
    }

    private static String limit(String bySeverity) {
        return "{\"id\":\"reply\",\"basis\":[\"R\"],\"starts\":[\"register\"],\"metBy\":[\"answer\"],\"onReopen\":\"restart\","
                + "\"onReclassify\":\"from-start\",\"within\":{\"by\":\"severity\",\"limits\":{" + bySeverity + "}}}";
    }

    private static String steps(int first, int second) {
        return "\"steps\":[\"" + first + ".00\",\"" + second + ".00\"]";
    }

    private static Arbitrary<Integer> hours() {
        return Arbitraries.integers().between(1, 240);
    }

    private static Arbitrary<Integer> fines() {
        return Arbitraries.integers().between(1, 500);
    }

    /**
     * Calendars of 2026 in Shanghai, New York or Lord Howe, where the clocks change by half an hour: some days of the week, in
     * one or two parts, some days off and some made up for.
     *
     * @return the calendars
     */
    public static Arbitrary<BusinessCalendar> calendars() {
        Arbitrary<ZoneId> zones = Arbitraries.of("Asia/Shanghai", "America/New_York", "Australia/Lord_Howe")
                .map(ZoneId::of);
        Arbitrary<Set<DayOfWeek>> days =
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(7);
        Arbitrary<Integer> opening = Arbitraries.integers().between(6, 11);
        Arbitrary<Set<Integer>> off =
                Arbitraries.integers().between(1, 365).set().ofMaxSize(5);
        return Combinators.combine(zones, days, opening, off).as(RegimeArbitraries::calendar);
    }

    private static BusinessCalendar calendar(ZoneId zone, Set<DayOfWeek> days, int opening, Set<Integer> off) {
        CalendarBuilder builder = BusinessCalendar.builder(zone, Coverage.ofYears(2026, 2026));
        LocalTime open = LocalTime.of(opening, 0);
        Hours morning = new Hours(open, open.plusHours(3));
        Hours afternoon = new Hours(open.plusHours(4), open.plusHours(9));
        Week week = Week.of(days, morning, afternoon);
        off.forEach(day -> builder.holiday(LocalDate.ofYearDay(2026, day)));
        builder.week(week);
        return builder.build();
    }

    /**
     * Limits in elapsed time, in days and in months, that need no calendar.
     *
     * @return limits from a second to a year
     */
    public static Arbitrary<Limit> limits() {
        return Arbitraries.integers()
                .between(1, 31_536_000)
                .map(seconds -> Limits.elapsed(Duration.ofSeconds(seconds)));
    }

    /**
     * Fines: fixed, by the count, and rising.
     *
     * @return calculators that never cost less for a later count
     */
    public static Arbitrary<Penalty> penalties() {
        Arbitrary<Money> money = fines().map(amount -> Money.of(CNY, amount));
        return Arbitraries.oneOf(
                money.map(Penalties::fixed),
                money.list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(all -> Penalties.steps(all.stream().sorted().toList())),
                Combinators.combine(money, money).as(Penalties::rising));
    }

    /**
     * People with some of these roles, perhaps of a unit.
     *
     * @param roles the roles
     * @return actors
     */
    public static Arbitrary<Actor> actors(Set<Role> roles) {
        Arbitrary<Set<Role>> held = Arbitraries.of(roles).set().ofMinSize(0).ofMaxSize(roles.size());
        Arbitrary<String> ids = Arbitraries.of("ann", "bob", "cho");
        return Combinators.combine(ids, held, Arbitraries.of("unit-1", "unit-2").optional())
                .as((id, some, unit) -> new Actor(id, some, unit));
    }
}
