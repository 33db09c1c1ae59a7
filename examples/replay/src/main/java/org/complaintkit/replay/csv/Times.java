package org.complaintkit.replay.csv;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** How the log writes times. A local time that a change of the clocks doubles is the earlier one; one that it skips is later. */
final class Times {

    private static final ZonedDateTime SAMPLE = ZonedDateTime.parse("2026-03-02T09:15:30.123456789Z");

    private final DateTimeFormatter format;
    private final Optional<ZoneId> zone;
    private final Optional<LocalTime> time;

    private Times(DateTimeFormatter format, Optional<ZoneId> zone, Optional<LocalTime> time) {
        this.format = format;
        this.zone = zone;
        this.time = time;
    }

    /**
     * Checks a pattern.
     *
     * @param pattern the letters; without them it is ISO 8601
     * @param zone the zone of times without an offset
     * @param time at what time of day a date stands, where the log has only dates
     * @throws IllegalArgumentException if the pattern is none, lacks a date, or leaves open what the zone or the time does
     *     not say, or the other way round says it too
     */
    static Times of(Optional<String> pattern, Optional<ZoneId> zone, Optional<LocalTime> time) {
        if (pattern.filter(letters -> letters.indexOf('y') >= 0).isPresent()) {
            throw new IllegalArgumentException("write uuuu for the year; yyyy is the year of an era");
        }
        DateTimeFormatter format = pattern.map(Times::formatter)
                .orElse(
                        zone.isPresent()
                                ? DateTimeFormatter.ISO_LOCAL_DATE_TIME
                                : DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                .withResolverStyle(ResolverStyle.STRICT);
        TemporalAccessor sample = format.parse(format.format(SAMPLE));
        boolean hours = sample.isSupported(ChronoField.HOUR_OF_DAY);
        if (!sample.isSupported(ChronoField.EPOCH_DAY) || (!hours && time.isEmpty())) {
            throw new IllegalArgumentException("a time needs a date and an hour, such as uuuu-MM-dd HH:mm:ss; of dates"
                    + " alone, \"time\" says at what time of day they stand, such as \"00:00\"");
        }
        if (hours && time.isPresent()) {
            throw new IllegalArgumentException("\"time\" is for dates alone; these times have an hour");
        }
        if (!sample.isSupported(ChronoField.OFFSET_SECONDS) && zone.isEmpty()) {
            throw new IllegalArgumentException("times without an offset need a zone, such as Europe/Rome");
        }
        return new Times(format, zone, time);
    }

    private static DateTimeFormatter formatter(String letters) {
        try {
            return DateTimeFormatter.ofPattern(letters, Locale.ENGLISH);
        } catch (ClassCastException padded) { // the JDK's answer to a number padded amid numbers, such as ppHHmm
            throw new IllegalArgumentException(
                    "the pattern " + letters + " pads a number beside another number", padded);
        }
    }

    Instant instant(String cell) {
        TemporalAccessor at = format.parse(cell);
        if (at.isSupported(ChronoField.OFFSET_SECONDS)) {
            return OffsetDateTime.from(at).toInstant();
        }
        LocalDateTime local = time.isPresent() ? LocalDate.from(at).atTime(time.get()) : LocalDateTime.from(at);
        return local.atZone(zone.orElseThrow()).toInstant();
    }

    /** A date alone, or that of a time. */
    LocalDate date(String cell) {
        return cell.length() == 10 && cell.charAt(4) == '-'
                ? LocalDate.parse(cell)
                : LocalDate.from(format.parse(cell));
    }

    /** A time as the log should write it. */
    String example() {
        return format.format(SAMPLE);
    }
}
