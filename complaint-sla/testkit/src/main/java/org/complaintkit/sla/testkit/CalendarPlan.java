package org.complaintkit.sla.testkit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.CalendarBuilder;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.calendar.Hours;

/**
 * What a generated calendar is made of. Built by the builder, and written as in a regime, where there are no seasons and no
 * half days.
 */
record CalendarPlan(
        ZoneId zone, Coverage covers, WeekShape week, SortedMap<LocalDate, Change> changes, Optional<Season> season) {

    /** What one date has of its own. */
    enum Kind {
        HOLIDAY,
        MAKE_UP,
        HALF_DAY,
        OPENING,
        BREAK;

        /** Whether it is for a date that is open in its week; the others are for a closed one. */
        boolean wantsOpen() {
            return this == HOLIDAY || this == HALF_DAY || this == BREAK;
        }
    }

    record Change(Kind kind, List<Hours> hours) {}

    /** A wish for a change: on the first fitting date from so many days into the calendar on. */
    record Wish(Kind kind, int day, Hours hours) {}

    record Season(LocalDate from, LocalDate to, WeekShape week) {
        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** With changes of single dates, each where it fits. */
    CalendarPlan with(Collection<Wish> wishes) {
        CalendarPlan plan = new CalendarPlan(zone, covers, week, new TreeMap<>(changes), season);
        for (Wish wish : wishes) {
            plan.place(wish).ifPresent(day -> plan.changes.put(day, new Change(wish.kind, List.of(wish.hours))));
        }
        return plan;
    }

    private Optional<LocalDate> place(Wish wish) {
        LocalDate from = covers.first().plusDays(wish.day);
        return from.datesUntil(from.plusDays(8))
                .filter(covers::contains)
                .filter(day -> !changes.containsKey(day) && isInWeek(day) == wish.kind.wantsOpen())
                .findFirst();
    }

    /** Whether the week in force opens on a date, its changes left aside. */
    boolean isInWeek(LocalDate day) {
        WeekShape inForce =
                season.filter(one -> one.contains(day)).map(Season::week).orElse(week);
        return !inForce.week().on(day.getDayOfWeek()).isEmpty();
    }

    List<LocalDate> of(Kind kind) {
        return changes.entrySet().stream()
                .filter(entry -> entry.getValue().kind == kind)
                .map(Map.Entry::getKey)
                .toList();
    }

    BusinessCalendar build() {
        CalendarBuilder builder = BusinessCalendar.builder(zone, covers)
                .edition(new CalendarEdition("generated", edition()))
                .week(week.week());
        season.ifPresent(one -> builder.season(one.from, one.to, one.week.week()));
        changes.forEach((day, change) -> {
            switch (change.kind) {
                case HOLIDAY -> builder.holiday(day);
                case MAKE_UP -> builder.makeupWorkdays(Set.of(day));
                case HALF_DAY -> builder.halfDay(day);
                case OPENING -> builder.shift(day, change.hours);
                case BREAK -> builder.breaks(day, change.hours);
            }
        });
        return builder.build();
    }

    private String edition() {
        Set<String> words = new LinkedHashSet<>();
        words.add(week.name());
        season.ifPresent(one -> words.add("season"));
        changes.values().forEach(change -> words.add(change.kind.name().toLowerCase(Locale.ROOT)));
        return String.join(" ", words);
    }

    /** As a regime has it. */
    String json() {
        if (season.isPresent() || !of(Kind.HALF_DAY).isEmpty()) {
            throw new IllegalStateException("a regime's calendar has neither seasons nor half days: " + this);
        }
        return "{\"zone\":\"" + zone + "\",\"covers\":[\"" + covers.first() + "\",\"" + covers.last()
                + "\"],\"weekly\":"
                + week.json() + listed("holidays", Kind.HOLIDAY) + listed("makeupWorkdays", Kind.MAKE_UP)
                + dated("shifts", Kind.OPENING) + dated("breaks", Kind.BREAK) + "}";
    }

    private String listed(String field, Kind kind) {
        List<LocalDate> days = of(kind);
        return days.isEmpty()
                ? ""
                : ",\"" + field + "\":"
                        + days.stream().map(day -> "\"" + day + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    private String dated(String field, Kind kind) {
        List<String> days = new ArrayList<>();
        changes.forEach((day, change) -> {
            if (change.kind == kind) {
                days.add("\"" + day + "\":" + WeekShape.json(change.hours));
            }
        });
        return days.isEmpty() ? "" : ",\"" + field + "\":{" + String.join(",", days) + "}";
    }
}
