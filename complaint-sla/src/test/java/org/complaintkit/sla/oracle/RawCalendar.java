package org.complaintkit.sla.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A calendar as plain data. */
public record RawCalendar(
        ZoneId zone,
        LocalDate first,
        LocalDate last,
        Map<DayOfWeek, List<Period>> week,
        List<Season> seasons,
        Set<LocalDate> holidays,
        Set<LocalDate> makeups,
        List<Period> makeupHours,
        Map<LocalDate, List<Period>> shifts,
        Map<LocalDate, List<Period>> breaks) {

    /** Minutes from the day's midnight; the close is later than the open and at most a day later. */
    public record Period(int open, int close) {}

    /** A week in force from one date to another, both included. */
    public record Season(LocalDate from, LocalDate to, Map<DayOfWeek, List<Period>> week) {}

    List<Period> periods(LocalDate day) {
        if (holidays.contains(day)) {
            return List.of();
        }
        if (shifts.containsKey(day)) {
            return shifts.get(day);
        }
        Map<DayOfWeek, List<Period>> inForce = week;
        for (Season season : seasons) {
            if (!day.isBefore(season.from) && !day.isAfter(season.to)) {
                inForce = season.week;
            }
        }
        if (!makeups.contains(day)) {
            return inForce.getOrDefault(day.getDayOfWeek(), List.of());
        }
        if (!makeupHours.isEmpty()) {
            return makeupHours;
        }
        for (DayOfWeek candidate : DayOfWeek.values()) {
            if (!inForce.getOrDefault(candidate, List.of()).isEmpty()) {
                return inForce.get(candidate);
            }
        }
        return List.of();
    }
}
