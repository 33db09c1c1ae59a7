package org.complaintkit.sla.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.complaintkit.deadline.Span;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Limits;
import org.complaintkit.sla.limit.Start;

/**
 * Limits of every form of {@link Limits}, and the starts to ask them with. Limits look at the facts {@code severity} (minor,
 * major), {@code level}, {@code unit} (north) and {@code until}, and no others; a start knows some of them. No limit is longer
 * than ten months on the calendars generated here, so that from a {@linkplain #starts start} in the first sixty days of a
 * calendar of two years every one is due within what it covers. They shrink towards half an hour, one day and few parts.
 */
public final class LimitArbitraries {

    static final String UNIT = "unit";
    static final String NORTH = "north";

    private static final int DEPTH = 2;
    private static final int FIRST_DAYS = 60;
    private static final Coverage YEARS = Coverage.ofYears(2026, 2027);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LimitArbitraries() {}

    /**
     * Limits of every form.
     *
     * @return limits with parts within parts at most
     */
    public static Arbitrary<Limit> any() {
        return LimitForms.any(DEPTH);
    }

    /**
     * Limits of every form, so deep.
     *
     * @param depth how many forms may stand inside one another, 0 for those that hold no other
     * @return the limits
     * @throws IllegalArgumentException if the depth is negative or above 4
     */
    public static Arbitrary<Limit> any(int depth) {
        if (depth < 0 || depth > 4) {
            throw new IllegalArgumentException("limits are generated from 0 to 4 deep, not " + depth);
        }
        return LimitForms.any(depth);
    }

    /**
     * Limits that need no calendar: intervals on the clock, from half an hour to two days.
     *
     * @return limits
     */
    public static Arbitrary<Limit> elapsed() {
        return LimitForms.elapsed().map(Worded::value);
    }

    /** Those of a form that counts on a calendar of its own. */
    static Arbitrary<BusinessCalendar> calendars() {
        return CalendarArbitraries.plans(ZONE, YEARS).map(CalendarPlan::build);
    }

    /**
     * Starts on calendars of 2026 and 2027.
     *
     * @return starts with pauses and facts
     */
    public static Arbitrary<Start> starts() {
        return calendars().flatMap(LimitArbitraries::starts).withoutEdgeCases();
    }

    /**
     * Starts on a calendar: at one of its {@linkplain MomentArbitraries moments} in its first sixty days, with up to three
     * pauses afterwards, and some of the facts that limits look at.
     *
     * @param calendar the calendar
     * @return starts
     */
    public static Arbitrary<Start> starts(BusinessCalendar calendar) {
        LocalDate first = calendar.covers().first().plusDays(7);
        Arbitrary<Instant> at = MomentArbitraries.about(calendar, new Coverage(first, first.plusDays(FIRST_DAYS)));
        return Combinators.combine(at, gaps(), facts())
                .as((start, gaps, facts) ->
                        new Start(start, pauses(start, gaps), Start.Days.of(calendar), until(facts, start)))
                .withoutEdgeCases();
    }

    /** Minutes: running, paused, running, paused ... */
    private static Arbitrary<List<Integer>> gaps() {
        return Arbitraries.integers().between(1, 3 * 24 * 60).list().ofMaxSize(6);
    }

    private static List<Span> pauses(Instant start, List<Integer> gaps) {
        List<Span> pauses = new ArrayList<>();
        Instant now = start;
        for (int i = 0; i + 1 < gaps.size(); i += 2) {
            Instant from = now.plus(Duration.ofMinutes(gaps.get(i)));
            now = from.plus(Duration.ofMinutes(gaps.get(i + 1)));
            pauses.add(Span.of(from, now));
        }
        return pauses;
    }

    /**
     * Facts that limits look at, but {@code until}, which rests on a start.
     *
     * @return facts, perhaps none
     */
    public static Arbitrary<FactMap> facts() {
        Arbitrary<Optional<String>> severity =
                Arbitraries.of(LimitForms.MINOR, LimitForms.MAJOR).optional();
        Arbitrary<Optional<Integer>> level = Arbitraries.of(0, 1).optional();
        Arbitrary<Optional<String>> unit = Arbitraries.of(NORTH, "south").optional();
        return Combinators.combine(severity, level, unit).as((grave, raised, where) -> {
            FactMap facts = FactMap.EMPTY;
            facts = grave.isPresent() ? facts.with(LimitForms.SEVERITY, Fact.of(grave.get())) : facts;
            facts = raised.isPresent() ? facts.with("level", Fact.of(raised.get())) : facts;
            return where.isPresent() ? facts.with(UNIT, Fact.of(where.get())) : facts;
        });
    }

    /** Who said a unit also promised something: a day later. */
    private static FactMap until(FactMap facts, Instant start) {
        return facts.fact(UNIT).isPresent()
                ? facts.with(LimitForms.UNTIL, Fact.of(start.plus(Duration.ofDays(1))))
                : facts;
    }
}
