package org.complaintkit.sla.figure;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of whole days over which figures are added up: a day {@code 2026-03-02}, a week {@code 2026-W10}, a month
 * {@code 2026-03}, a quarter {@code 2026-Q1}, a half-year {@code 2026-H1}, a year {@code 2026}, or
 * {@code all} there ever was. Ordered by its first day, then
 * by length.
 *
 * @param cycle how long it is
 * @param first its first day
 */
public record Period(Cycle cycle, LocalDate first) implements Comparable<Period> {

    private static final Pattern NAME =
            Pattern.compile("(\\d{4})(?:-(?:W(\\d{2})|Q([1-4])|H([12])|(\\d{2})(?:-(\\d{2}))?))?");

    /**
     * Checks the day.
     *
     * @throws IllegalArgumentException if no period of this length begins on the day
     */
    public Period {
        if (!cycle.first(first).equals(first)) {
            throw new IllegalArgumentException("no " + cycle.word() + " begins on " + first
                    + "; the one around it begins on " + cycle.first(first));
        }
    }

    /**
     * Reads a period.
     *
     * @param name such as {@code 2026-W10}
     * @return the period
     * @throws IllegalArgumentException if it names none
     */
    public static Period parse(String name) {
        if (name.equals(Cycle.ALL.word())) {
            return Cycle.ALL.on(LocalDate.EPOCH);
        }
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "no period: " + name + "; one is 2026-03-02, 2026-W10, 2026-03, 2026-Q1, 2026-H1 or 2026");
        }
        try {
            return read(parts);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no period: " + name + "; there is no such day, week or month", e);
        }
    }

    private static Period read(Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            LocalDate january = LocalDate.of(year, 1, 4);
            LocalDate monday = january.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(parts.group(2)));
            return Cycle.WEEK.on(monday);
        } else if (parts.group(3) != null) {
            return Cycle.QUARTER.on(LocalDate.of(year, Integer.parseInt(parts.group(3)) * 3, 1));
        } else if (parts.group(4) != null) {
            return Cycle.HALF_YEAR.on(LocalDate.of(year, Integer.parseInt(parts.group(4)) * 6, 1));
        } else if (parts.group(5) == null) {
            return Cycle.YEAR.on(LocalDate.of(year, 1, 1));
        }
        int month = Integer.parseInt(parts.group(5));
        return parts.group(6) == null
                ? Cycle.MONTH.on(LocalDate.of(year, month, 1))
                : Cycle.DAY.on(LocalDate.of(year, month, Integer.parseInt(parts.group(6))));
    }

    /**
     * The first day that no longer belongs to it.
     *
     * @return the day after its last
     */
    public LocalDate end() {
        return cycle.plus(first, 1);
    }

    /**
     * When it is over.
     *
     * @param zone the zone in which its days are counted
     * @return the first instant after it
     */
    public Instant endsAt(ZoneId zone) {
        return end().atStartOfDay(zone).toInstant();
    }

    /**
     * The period before.
     *
     * @return the one of the same length that ends where this begins
     */
    public Period before() {
        return new Period(cycle, cycle.plus(first, -1));
    }

    /**
     * The period after.
     *
     * @return the one of the same length that begins where this ends
     */
    public Period after() {
        return new Period(cycle, end());
    }

    @Override
    public int compareTo(Period other) {
        int byDay = first.compareTo(other.first);
        return byDay != 0 ? byDay : cycle.compareTo(other.cycle);
    }

    @Override
    public String toString() {
        return switch (cycle) {
            case DAY -> first.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        first.get(IsoFields.WEEK_BASED_YEAR),
                        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> first.toString().substring(0, 7);
            case QUARTER -> first.getYear() + "-Q" + (first.getMonthValue() + 2) / 3;
            case HALF_YEAR -> first.getYear() + "-H" + (first.getMonthValue() + 5) / 6;
            case YEAR -> String.valueOf(first.getYear());
            case ALL -> Cycle.ALL.word();
        };
    }
}
