package org.complaintkit.sla.testkit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.BusinessCalendars;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.calendar.Hours;
import org.complaintkit.sla.calendar.InvalidCalendarException;

/**
 * Calendars as offices really have them, and stranger ones: weeks of one day, of weekends, of nights across midnight, around
 * the clock, of days with hours of their own; holidays, make-up workdays, half days, openings of one date, breaks; a season
 * with another week; two calendars joined. Their zones are those where a date can go wrong: Shanghai, which never changes its
 * clocks; New York, which does; Lord Howe, by half an hour; São Paulo in 2018, at midnight, so that one day began at 01:00;
 * Apia in 2011, which left out 30 December. All shrink to an office in Shanghai without exceptions.
 */
public final class CalendarArbitraries {

    private static final int MOST_CHANGES = 4;
    private static final int MOST_DAYS = 350;
    private static final int HERE_AND_NOW = 2026;

    /** A zone, and the years that show what is odd about it. */
    private record Place(String zone, int first, int last) {}

    private static final List<Place> PLACES = List.of(
            new Place("Asia/Shanghai", HERE_AND_NOW, HERE_AND_NOW),
            new Place("America/New_York", HERE_AND_NOW, HERE_AND_NOW),
            new Place("Australia/Lord_Howe", HERE_AND_NOW, HERE_AND_NOW + 1),
            new Place("America/Sao_Paulo", 2018, 2019),
            new Place("Pacific/Apia", 2011, 2012));

    private CalendarArbitraries() {}

    /**
     * Calendars of every shape; one in six is two joined.
     *
     * @return calendars that cover one or two years
     */
    public static Arbitrary<BusinessCalendar> any() {
        return Arbitraries.of(PLACES)
                .flatMap(place -> any(ZoneId.of(place.zone), Coverage.ofYears(place.first, place.last)));
    }

    /**
     * Calendars of certain years, in the same zones.
     *
     * @param firstYear the first year covered, 1 to 9999
     * @param lastYear the last year covered, not before the first
     * @return calendars of every shape
     * @throws InvalidCalendarException if the years are out of range or order
     */
    public static Arbitrary<BusinessCalendar> covering(int firstYear, int lastYear) {
        Coverage covers = Coverage.ofYears(firstYear, lastYear);
        return Arbitraries.of(PLACES).flatMap(place -> any(ZoneId.of(place.zone), covers));
    }

    /**
     * Calendars of one zone.
     *
     * @param zone the zone
     * @param covers the dates covered, at least a year of them
     * @return calendars of every shape
     */
    public static Arbitrary<BusinessCalendar> any(ZoneId zone, Coverage covers) {
        Arbitrary<BusinessCalendar> one = plans(zone, covers).map(CalendarPlan::build);
        return Arbitraries.frequencyOf(Tuple.of(5, one), Tuple.of(1, joined(zone, covers)));
    }

    /**
     * Two calendars as one: open where either is, or where both are; those that are not open together on two days of each month
     * are open where either is.
     *
     * @param zone the zone of both
     * @param covers the dates that both cover
     * @return joined calendars
     */
    public static Arbitrary<BusinessCalendar> joined(ZoneId zone, Coverage covers) {
        Arbitrary<CalendarPlan> plans = plans(zone, covers);
        return Combinators.combine(plans, plans, Arbitraries.of(false, true))
                .as((one, other, all) -> joined(List.of(one.build(), other.build()), all));
    }

    private static BusinessCalendar joined(List<BusinessCalendar> members, boolean all) {
        String names = members.get(0).edition().edition() + " with "
                + members.get(1).edition().edition();
        if (all) {
            try {
                BusinessCalendar both =
                        BusinessCalendars.openWhenAllOpen(new CalendarEdition("all-open", names), members);
                return isOpenEachMonth(both) ? both : joined(members, false);
            } catch (InvalidCalendarException neverTogether) {
                return joined(members, false);
            }
        }
        return BusinessCalendars.openWhenAnyOpen(new CalendarEdition("any-open", names), members);
    }

    /** On two days at least. */
    private static boolean isOpenEachMonth(BusinessCalendar calendar) {
        Coverage covers = calendar.covers();
        return covers.first()
                .datesUntil(covers.last().plusDays(1))
                .filter(day -> day.getDayOfMonth() == 1)
                .allMatch(day -> calendar.workingDaysBetween(day, day.plusDays(27)) >= 2);
    }

    /** What the builder can make. */
    static Arbitrary<CalendarPlan> plans(ZoneId zone, Coverage covers) {
        return plans(
                zone,
                covers,
                Arbitraries.of(CalendarPlan.Kind.class),
                season(covers).optional(0.25));
    }

    static Arbitrary<CalendarPlan> plans() {
        return Arbitraries.of(PLACES)
                .flatMap(place -> plans(ZoneId.of(place.zone), Coverage.ofYears(place.first, place.last)));
    }

    /** What a regime's document can say. */
    static Arbitrary<CalendarPlan> written(ZoneId zone, Coverage covers) {
        Arbitrary<CalendarPlan.Kind> kinds = Arbitraries.of(
                CalendarPlan.Kind.HOLIDAY,
                CalendarPlan.Kind.MAKE_UP,
                CalendarPlan.Kind.OPENING,
                CalendarPlan.Kind.BREAK);
        return plans(zone, covers, kinds, Arbitraries.just(Optional.empty()));
    }

    private static Arbitrary<CalendarPlan> plans(
            ZoneId zone,
            Coverage covers,
            Arbitrary<CalendarPlan.Kind> kinds,
            Arbitrary<Optional<CalendarPlan.Season>> season) {
        Arbitrary<Hours> hours = Combinators.combine(
                        Arbitraries.integers().between(18, 30),
                        Arbitraries.integers().between(1, 8))
                .as(WeekShape::hours);
        Arbitrary<List<CalendarPlan.Wish>> wishes = Combinators.combine(
                        kinds, Arbitraries.integers().between(0, MOST_DAYS), hours)
                .as(CalendarPlan.Wish::new)
                .list()
                .ofMaxSize(MOST_CHANGES);
        return Combinators.combine(WeekShape.any(), wishes, season)
                .as((week, changes, other) ->
                        new CalendarPlan(zone, covers, week, new TreeMap<>(), other).with(changes))
                .withoutEdgeCases();
    }

    private static Arbitrary<CalendarPlan.Season> season(Coverage covers) {
        Arbitrary<Integer> from = Arbitraries.integers().between(0, 240);
        Arbitrary<Integer> days = Arbitraries.integers().between(7, 90);
        return Combinators.combine(from, days, WeekShape.any()).as((start, length, week) -> {
            LocalDate first = covers.first().plusDays(start);
            return new CalendarPlan.Season(first, first.plusDays(length), week);
        });
    }
}
