package org.complaintkit.sla.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.InvalidCalendarException.Problem;

/** Checks the parts of a builder against each other and resolves them to one plan for each day. */
final class CalendarPlanner {

    private final CalendarBuilder parts;
    private final SortedMap<LocalDate, Text> holidays;
    private final SortedSet<LocalDate> makeupWorkdays;
    private final List<CalendarBuilder.Season> seasons;

    CalendarPlanner(CalendarBuilder parts) {
        this.parts = parts;
        holidays = new TreeMap<>(parts.holidays);
        makeupWorkdays = new TreeSet<>(parts.makeupWorkdays);
        seasons = parts.seasons.stream()
                .sorted(Comparator.comparing(CalendarBuilder.Season::from))
                .toList();
        requireCovered("holiday", holidays.keySet());
        requireCovered("make-up workday", makeupWorkdays);
        requireCovered("half day", parts.halfDays);
        requireCovered("shift", parts.shifts.keySet());
        requireCovered("break", parts.breaks.keySet());
        requireSeasonsApart();
        takeFromSources();
        requireHolidaysNotMadeUp();
    }

    private void requireCovered(String what, Collection<LocalDate> days) {
        for (LocalDate day : days) {
            if (!parts.covers.contains(day)) {
                throw new InvalidCalendarException(
                        Problem.OUTSIDE_COVERAGE,
                        "the " + what + " " + day + " lies outside the covered dates " + parts.covers.first() + " to "
                                + parts.covers.last() + "; extend the coverage or leave it out");
            }
        }
    }

    private void requireSeasonsApart() {
        LocalDate before = LocalDate.MIN;
        for (CalendarBuilder.Season season : seasons) {
            requireCovered("season from or to", List.of(season.from(), season.to()));
            if (season.to().isBefore(season.from()) || !season.from().isAfter(before)) {
                throw new InvalidCalendarException(
                        Problem.OVERLAPPING_SEASONS,
                        "seasons must end on or after their first date and share none, but one runs from "
                                + season.from() + " to " + season.to()
                                + (before.equals(LocalDate.MIN) ? "" : " and the one before it to " + before));
            }
            before = season.to();
        }
    }

    private void takeFromSources() {
        for (HolidaySource source : parts.sources) {
            HolidayList list = source.holidays(parts.covers).within(parts.covers);
            list.holidays().forEach(holiday -> holidays.putIfAbsent(holiday.day(), holiday.name()));
            list.makeupWorkdays().forEach(makeup -> makeupWorkdays.add(makeup.day()));
        }
    }

    private void requireHolidaysNotMadeUp() {
        for (LocalDate day : makeupWorkdays) {
            if (holidays.containsKey(day)) {
                throw new InvalidCalendarException(
                        Problem.HOLIDAY_AND_MAKEUP,
                        day + " is both a holiday and a make-up workday; leave it in one of the two lists");
            }
        }
    }

    Openings openings() {
        SortedMap<LocalDate, int[]> exceptions = new TreeMap<>();
        makeupWorkdays.forEach(day -> exceptions.put(day, makeup(day)));
        parts.shifts.forEach((day, periods) -> exceptions.put(day, Hours.seconds(day.toString(), periods)));
        parts.halfDays.forEach(day -> exceptions.put(
                day,
                DayPlan.firstHalf(exceptions.getOrDefault(
                        day, Hours.seconds(day.toString(), weekOn(day).on(day.getDayOfWeek()))))));
        holidays.keySet().forEach(day -> exceptions.put(day, new int[0]));
        DayPlan.Season[] planned = seasons.stream()
                .map(season -> new DayPlan.Season(
                        season.from().toEpochDay(),
                        season.to().toEpochDay(),
                        season.week().seconds()))
                .toArray(DayPlan.Season[]::new);
        return new PlannedOpenings(new DayPlan(parts.week.seconds(), planned, exceptions), breaks(), holidays);
    }

    private int[] makeup(LocalDate day) {
        List<Hours> periods = parts.makeupHours.orElseGet(() -> weekOn(day).firstOpenDay());
        if (periods.isEmpty()) {
            throw new InvalidCalendarException(
                    Problem.MAKEUP_WITHOUT_HOURS,
                    "the make-up workday " + day + " finds no hours: give makeupHours, or a week with an open day");
        }
        return Hours.seconds("make-up workdays", periods);
    }

    private Week weekOn(LocalDate day) {
        return seasons.stream()
                .filter(season -> !day.isBefore(season.from()) && !day.isAfter(season.to()))
                .findFirst()
                .map(CalendarBuilder.Season::week)
                .orElse(parts.week);
    }

    private Spans breaks() {
        Spans spans = new Spans();
        parts.breaks.forEach((day, periods) -> {
            long epochDay = day.toEpochDay();
            Offsets offsets = Offsets.around(parts.zone, epochDay, epochDay);
            long midnight = epochDay * Hours.DAY;
            periods.forEach(period -> spans.add(
                    offsets.toInstant(midnight + period.openSecond()),
                    offsets.toInstant(midnight + period.closeSecond())));
        });
        return spans;
    }
}
