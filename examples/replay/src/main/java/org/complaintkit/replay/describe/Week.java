package org.complaintkit.replay.describe;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.complaintkit.rule.Text;

/** An ordinary week from Monday, on which limits are drawn. */
record Week(LocalDate monday, ZoneId zone) {

    /** A week without a day off in any calendar of the shelf. */
    private static final LocalDate ORDINARY = LocalDate.of(2026, 3, 2);

    private static final String[] CHINESE = {"周一", "周二", "周三", "周四", "周五", "周六", "周日"};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);

    static Week in(ZoneId zone) {
        return new Week(ORDINARY, zone);
    }

    Instant at(int day, LocalTime time) {
        return monday.plusDays(day).atTime(time).atZone(zone).toInstant();
    }

    /** How far into the week something is, in hundredths; beyond the week above 100. */
    double share(Instant instant) {
        Instant from = at(0, LocalTime.MIDNIGHT);
        double week = Duration.between(from, at(7, LocalTime.MIDNIGHT)).toSeconds();
        return 100 * Duration.between(from, instant).toSeconds() / week;
    }

    static Text day(int day) {
        return Text.of(DAY.format(ORDINARY.plusDays(day)), CHINESE[day]);
    }

    /** An instant by its day of the week and time; beyond the week with its date. Midnight is the end of the day before. */
    Text told(Instant instant) {
        var local = instant.atZone(zone);
        boolean midnight = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate date = midnight ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        String time =
                midnight ? "24:00" : local.toLocalTime().withNano(0).toString().substring(0, 5);
        Text day = day(date.getDayOfWeek().getValue() - 1);
        boolean inside = date.isBefore(monday.plusDays(7));
        String when = inside ? "" : " " + date;
        return Text.of(day.en() + when + " " + time, (inside ? "" : date + " ") + day.zh() + time);
    }
}
