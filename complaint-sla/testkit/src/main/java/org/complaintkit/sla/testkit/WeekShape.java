package org.complaintkit.sla.testkit;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.complaintkit.sla.calendar.Hours;
import org.complaintkit.sla.calendar.Week;

/** A week with a name: an office's, or an odd one. */
record WeekShape(String name, Week week) {

    static final String OFFICE = "office";
    static final String ONE_DAY = "one-day";
    static final String WEEKEND = "weekend";
    static final String NIGHT = "night";
    static final String AROUND_THE_CLOCK = "around-the-clock";
    static final String MIXED = "mixed";

    private static final int HALF_HOURS = 48;
    private static final int MOST_DAYS = 3;

    static Arbitrary<WeekShape> any() {
        return Arbitraries.oneOf(office(), oneDay(), weekend(), night(), aroundTheClock(), mixed());
    }

    private static Arbitrary<WeekShape> office() {
        return hours(14, 18, 8, 16).map(hours -> new WeekShape(OFFICE, Week.mondayToFriday(hours)));
    }

    private static Arbitrary<WeekShape> oneDay() {
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), hours(0, 24, 4, 16))
                .as((day, hours) -> new WeekShape(ONE_DAY, Week.of(Set.of(day), hours)));
    }

    private static Arbitrary<WeekShape> weekend() {
        return hours(16, 24, 4, 16)
                .map(hours -> new WeekShape(WEEKEND, Week.of(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), hours)));
    }

    private static Arbitrary<WeekShape> night() {
        return hours(36, 47, 16, 24).map(hours -> new WeekShape(NIGHT, Week.of(EnumSet.allOf(DayOfWeek.class), hours)));
    }

    private static Arbitrary<WeekShape> aroundTheClock() {
        return Arbitraries.just(
                new WeekShape(AROUND_THE_CLOCK, Week.of(EnumSet.allOf(DayOfWeek.class), Hours.WHOLE_DAY)));
    }

    /** Up to three days, each with hours of its own, with a break of half an hour or more. */
    private static Arbitrary<WeekShape> mixed() {
        Arbitrary<List<Hours>> day = Combinators.combine(
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(4, 8),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 16))
                .as((open, first, pause, second) -> List.of(hours(open, first), hours(open + first + pause, second)));
        return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), day)
                .ofMinSize(1)
                .ofMaxSize(MOST_DAYS)
                .map(days -> new WeekShape(MIXED, new Week(days)));
    }

    /** In half hours: opens from one to the other, for a length between two. */
    private static Arbitrary<Hours> hours(int earliest, int latest, int shortest, int longest) {
        return Combinators.combine(
                        Arbitraries.integers().between(earliest, latest),
                        Arbitraries.integers().between(shortest, longest))
                .as(WeekShape::hours);
    }

    static Hours hours(int open, int length) {
        return new Hours(time(open), time(open + length));
    }

    private static LocalTime time(int halfHours) {
        return LocalTime.MIDNIGHT.plusMinutes(30L * (halfHours % HALF_HOURS));
    }

    String json() {
        Map<String, String> days = new LinkedHashMap<>();
        new TreeMap<>(week.hours())
                .forEach((day, hours) -> days.put(day.name().substring(0, 3).toUpperCase(Locale.ROOT), json(hours)));
        List<String> fields = new ArrayList<>();
        days.forEach((day, hours) -> fields.add("\"" + day + "\":" + hours));
        return "{" + String.join(",", fields) + "}";
    }

    static String json(List<Hours> periods) {
        return periods.stream()
                .map(hours -> "[\"" + hours.open() + "\",\""
                        + (hours.close().equals(LocalTime.MIDNIGHT) ? "24:00" : hours.close()) + "\"]")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
