package org.complaintkit.sla.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.InvalidCalendarException.Problem;

/** Reads the events of an iCalendar text: folded lines, properties with parameters. */
final class ICalendarReader {

    private static final List<String> REPEATS = List.of("RDATE", "EXDATE", "RECURRENCE-ID", "EXRULE");
    private static final String YEARLY = "FREQ=YEARLY";
    private static final String YEARLY_UNTIL = "FREQ=YEARLY;UNTIL=";

    private final CalendarEdition source;
    private final List<ICalendarHolidays.Event> events = new ArrayList<>();
    private Optional<Map<String, String>> event = Optional.empty();
    private int depth;
    private int line;

    ICalendarReader(CalendarEdition source) {
        this.source = source;
    }

    List<ICalendarHolidays.Event> read(String text) {
        StringBuilder logical = new StringBuilder();
        for (String raw : text.split("\\R", -1)) {
            boolean folded = !raw.isEmpty() && (raw.charAt(0) == ' ' || raw.charAt(0) == '\t');
            if (!folded) {
                take(logical.toString());
                logical.setLength(0);
            }
            logical.append(folded ? raw.substring(1) : raw);
            line++;
        }
        take(logical.toString());
        if (event.isPresent()) {
            throw refusal("the text ends inside an event");
        }
        return events;
    }

    private void take(String content) {
        int colon = content.indexOf(':');
        if (colon < 0) {
            return;
        }
        String name = content.substring(0, colon).split(";", -1)[0].toUpperCase(Locale.ROOT);
        String value = content.substring(colon + 1);
        if (name.equals("BEGIN") && value.equals("VEVENT")) {
            event = Optional.of(new TreeMap<>());
        } else if (name.equals("END") && value.equals("VEVENT")) {
            event.ifPresent(this::addEvent);
            event = Optional.empty();
        } else if (name.equals("BEGIN") || name.equals("END")) {
            depth += name.equals("BEGIN") ? 1 : -1;
        } else {
            event.filter(inside -> depth <= 1).ifPresent(inside -> inside.put(name, value));
        }
    }

    private void addEvent(Map<String, String> properties) {
        if ("CANCELLED".equals(properties.get("STATUS"))) {
            return;
        }
        REPEATS.stream().filter(properties::containsKey).findFirst().ifPresent(name -> {
            throw refusal("the event above line " + (line + 1) + " repeats by " + name + "; write its dates out");
        });
        LocalDate first = day(
                Optional.ofNullable(properties.get("DTSTART")).orElseThrow(() -> refusal("the event has no DTSTART")));
        int days = days(first, properties);
        Text name = Optional.ofNullable(properties.get("SUMMARY"))
                .map(ICalendarReader::unescaped)
                .map(Text::same)
                .orElse(Days.HOLIDAY);
        events.add(new ICalendarHolidays.Event(first, days, lastYear(first, properties), name));
    }

    private int days(LocalDate first, Map<String, String> properties) {
        String end = properties.get("DTEND");
        String duration = properties.get("DURATION");
        long days = 1;
        if (end != null) {
            days = ChronoUnit.DAYS.between(first, day(end));
        } else if (duration != null) {
            days = ChronoUnit.DAYS.between(first, first.plus(period(duration)));
        }
        if (days < 1 || days > 366) {
            throw refusal("an event must last 1 to 366 days, but that of " + first + " lasts " + days);
        }
        return (int) days;
    }

    private int lastYear(LocalDate first, Map<String, String> properties) {
        String rule = properties.get("RRULE");
        if (rule == null) {
            return first.getYear();
        }
        if (rule.equals(YEARLY)) {
            return Integer.MAX_VALUE;
        }
        if (rule.startsWith(YEARLY_UNTIL)) {
            LocalDate until = day(rule.substring(YEARLY_UNTIL.length()));
            return until.isBefore(first.withYear(until.getYear())) ? until.getYear() - 1 : until.getYear();
        }
        throw refusal("the event of " + first + " repeats by \"" + rule + "\", but only " + YEARLY
                + ", with or without UNTIL, is understood; write its dates out");
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            throw refusal("a holiday must be a whole day, written yyyyMMdd, but was \"" + text + "\"");
        }
    }

    private Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw refusal("a holiday must last whole days, as P1D, but lasts \"" + text + "\"");
        }
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\[nN]", " ").replaceAll("\\\\(.)", "$1").strip();
    }

    private InvalidCalendarException refusal(String message) {
        return new InvalidCalendarException(Problem.UNREADABLE_HOLIDAYS, source + ", line " + line + ": " + message);
    }
}
