package org.complaintkit.sla.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.OpenInterval;

/** What a calendar does, told from what it answers: the usual hours of each day of the week, and the dates that differ. */
final class CalendarWords {

    private static final int MOST_DATES = 20;

    private CalendarWords() {}

    static Map<String, Object> of(BusinessCalendar calendar) {
        Map<LocalDate, String> hours = hours(calendar);
        Map<DayOfWeek, String> usual = usual(hours);
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("calendar", calendar.toString());
        words.put("week", usual.toString());
        List<String> others = new ArrayList<>();
        hours.forEach((day, open) -> {
            if (!open.equals(usual.get(day.getDayOfWeek()))) {
                others.add(day + " " + open);
            }
        });
        if (!others.isEmpty()) {
            words.put("dates that differ", others.size());
            words.put(
                    others.size() > MOST_DATES ? "the first of them" : "they are",
                    others.stream().limit(MOST_DATES).toList());
        }
        return words;
    }

    /** Date by date, so that what runs over midnight stands on both. */
    private static Map<LocalDate, String> hours(BusinessCalendar calendar) {
        ZoneId zone = calendar.zone();
        Map<LocalDate, String> hours = new LinkedHashMap<>();
        calendar.covers()
                .first()
                .datesUntil(calendar.covers().last().plusDays(1))
                .forEach(day -> hours.put(
                        day,
                        said(
                                calendar.openIntervals(
                                        day.atStartOfDay(zone).toInstant(),
                                        day.plusDays(1).atStartOfDay(zone).toInstant()),
                                zone)));
        return hours;
    }

    private static String said(Stream<OpenInterval> open, ZoneId zone) {
        String said = open.map(one -> {
                    LocalTime close = LocalTime.ofInstant(one.close(), zone);
                    return LocalTime.ofInstant(one.open(), zone) + "-"
                            + (close.equals(LocalTime.MIDNIGHT) ? "24:00" : close);
                })
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? "closed" : said;
    }

    private static Map<DayOfWeek, String> usual(Map<LocalDate, String> hours) {
        Map<DayOfWeek, String> usual = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.entrySet().stream()
                    .filter(entry -> entry.getKey().getDayOfWeek() == day)
                    .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(Map.Entry.<String, Long>comparingByValue()
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .ifPresent(most -> usual.put(day, most.getKey()));
        }
        return usual;
    }
}
