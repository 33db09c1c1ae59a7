package org.complaintkit.sla.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.sla.oracle.MinuteOracle;
import org.complaintkit.sla.oracle.RawCalendar;
import org.complaintkit.sla.oracle.RawCalendar.Period;

/** A random calendar near the clock changes of its zone, with questions that often fall on an opening or a closing. */
public record RandomCase(
        RawCalendar raw, MinuteOracle oracle, long from, long to, long amount, List<MinuteOracle.Stop> stops) {

    /** Zones with a date near which something happens there. */
    private static final List<Map.Entry<String, String>> PLACES = List.of(
            Map.entry("Asia/Shanghai", "2026-10-01"),
            Map.entry("UTC", "2024-02-28"),
            Map.entry("Asia/Kathmandu", "2026-01-01"),
            Map.entry("Europe/Berlin", "2026-03-29"),
            Map.entry("Europe/Berlin", "2026-10-25"),
            Map.entry("America/New_York", "2025-03-09"),
            Map.entry("America/New_York", "2025-11-02"),
            Map.entry("Australia/Lord_Howe", "2026-04-05"),
            Map.entry("Australia/Lord_Howe", "2026-10-04"),
            Map.entry("Pacific/Apia", "2011-12-30"),
            Map.entry("Pacific/Kwajalein", "1993-08-21"),
            Map.entry("Africa/Casablanca", "2026-02-15"),
            Map.entry("Africa/Casablanca", "2026-03-22"),
            Map.entry("America/Sao_Paulo", "2018-11-04"),
            Map.entry("America/Sao_Paulo", "2018-02-18"),
            Map.entry("Asia/Beirut", "2024-03-31"),
            Map.entry("America/Havana", "2025-11-02"),
            Map.entry("America/St_Johns", "2006-10-29"),
            Map.entry("America/St_Johns", "2006-04-02"),
            Map.entry("Antarctica/Troll", "2025-03-30"));

    private static final int DAY = 24 * 60;
    private static final int GRID = 15;

    public static RandomCase of(Random random) {
        RawCalendar raw = calendar(random);
        MinuteOracle oracle = new MinuteOracle(raw);
        List<Long> boundaries = oracle.boundaries();
        long one = minute(random, oracle, boundaries);
        long other = minute(random, oracle, boundaries);
        boolean forward = random.nextInt(4) > 0;
        long from = forward ? Math.min(one, other) : one;
        long to = forward ? Math.max(one, other) : other;
        boolean exact = random.nextInt(3) < 2 && to > from;
        long amount = exact ? oracle.between(from, to) : random.nextInt(1 + random.nextInt(100_000));
        List<MinuteOracle.Stop> stops = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            long stop = minute(random, oracle, boundaries) - (random.nextInt(5) == 0 ? 100_000 : 0);
            boolean running = random.nextInt(8) == 0;
            stops.add(new MinuteOracle.Stop(
                    stop, running ? Optional.empty() : Optional.of(stop + random.nextInt(1 + random.nextInt(20_000)))));
        }
        return new RandomCase(raw, oracle, from, to, amount, stops);
    }

    private static long minute(Random random, MinuteOracle oracle, List<Long> boundaries) {
        return boundaries.isEmpty() || random.nextInt(3) == 0
                ? oracle.start() + random.nextInt((int) (oracle.end() - oracle.start() + 1))
                : boundaries.get(random.nextInt(boundaries.size()));
    }

    private static RawCalendar calendar(Random random) {
        Map.Entry<String, String> place = PLACES.get(random.nextInt(PLACES.size()));
        int length = 1 + random.nextInt(random.nextInt(4) == 0 ? 1_000 : 60);
        LocalDate first = LocalDate.parse(place.getValue()).minusDays(random.nextInt(Math.min(length, 40) + 1));
        LocalDate last = first.plusDays(length);
        Set<LocalDate> holidays = days(random, first, length);
        Set<LocalDate> makeups = days(random, first, length);
        makeups.removeAll(holidays);
        Map<LocalDate, List<Period>> shifts = new HashMap<>();
        days(random, first, length).forEach(day -> shifts.put(day, periods(random)));
        Map<LocalDate, List<Period>> breaks = new HashMap<>();
        days(random, first, length).forEach(day -> breaks.put(day, periods(random)));
        List<RawCalendar.Season> seasons = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            int from = random.nextInt(length + 1);
            int to = from + random.nextInt(length + 1 - from);
            seasons.add(new RawCalendar.Season(first.plusDays(from), first.plusDays(to), week(random)));
        }
        List<Period> makeupHours = makeups.isEmpty() ? List.of() : openPeriods(random);
        return new RawCalendar(
                ZoneId.of(place.getKey()),
                first,
                last,
                week(random),
                seasons,
                holidays,
                makeups,
                makeupHours,
                shifts,
                breaks);
    }

    private static Set<LocalDate> days(Random random, LocalDate first, int length) {
        Set<LocalDate> days = new HashSet<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            days.add(first.plusDays(random.nextInt(length + 1)));
        }
        return days;
    }

    private static Map<DayOfWeek, List<Period>> week(Random random) {
        Map<DayOfWeek, List<Period>> week = new EnumMap<>(DayOfWeek.class);
        List<Period> ordinary = openPeriods(random);
        for (DayOfWeek day : DayOfWeek.values()) {
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1, 2 -> week.put(day, openPeriods(random));
                default -> week.put(day, ordinary);
            }
        }
        return week;
    }

    private static List<Period> openPeriods(Random random) {
        List<Period> periods = periods(random);
        return periods.isEmpty() ? List.of(new Period(9 * 60, 17 * 60)) : periods;
    }

    /** In order and apart; early hours are frequent, because there the clocks change. */
    private static List<Period> periods(Random random) {
        if (random.nextInt(8) == 0) {
            int open = random.nextBoolean() ? 0 : random.nextInt(DAY / GRID) * GRID;
            return List.of(new Period(open, open + DAY));
        }
        TreeSet<Integer> marks = new TreeSet<>();
        for (int i = 2 * random.nextInt(4); marks.size() < i; ) {
            marks.add(random.nextInt((random.nextInt(3) == 0 ? 5 * 60 : DAY + GRID) / GRID) * GRID);
        }
        List<Integer> times = List.copyOf(marks);
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < times.size(); i += 2) {
            periods.add(new Period(times.get(i), times.get(i + 1)));
        }
        if (!periods.isEmpty() && random.nextInt(3) == 0) {
            Period last = periods.remove(periods.size() - 1);
            int close = DAY + random.nextInt(last.open() / GRID + 1) * GRID;
            periods.add(new Period(last.open(), close));
        }
        return periods;
    }

    public BusinessCalendar build() {
        CalendarBuilder builder = BusinessCalendar.builder(raw.zone(), new Coverage(raw.first(), raw.last()))
                .week(week(raw.week()))
                .holidays(raw.holidays())
                .makeupWorkdays(raw.makeups());
        if (!raw.makeupHours().isEmpty()) {
            builder.makeupHours(hours(raw.makeupHours()));
        }
        raw.seasons().forEach(season -> builder.season(season.from(), season.to(), week(season.week())));
        raw.shifts().forEach((day, periods) -> builder.shift(day, hours(periods)));
        raw.breaks().forEach((day, periods) -> builder.breaks(day, hours(periods)));
        return builder.build();
    }

    private static Week week(Map<DayOfWeek, List<Period>> week) {
        Map<DayOfWeek, List<Hours>> hours = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, periods) -> hours.put(day, hours(periods)));
        return new Week(hours);
    }

    private static List<Hours> hours(List<Period> periods) {
        return periods.stream()
                .map(period -> Hours.parse(text(period.open()), text(period.close() % DAY)))
                .toList();
    }

    private static String text(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    @Override
    public String toString() {
        return raw + " from " + from + " to " + to + " amount " + amount + " stops " + stops;
    }
}
