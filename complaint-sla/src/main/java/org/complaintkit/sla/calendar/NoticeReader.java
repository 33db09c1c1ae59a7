package org.complaintkit.sla.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.InvalidCalendarException.Problem;

/** Reads notices of holidays, line by line; the form is told at the head of cn-holidays.txt. */
final class NoticeReader {

    private final String where;
    private final SortedMap<String, Text> names = new TreeMap<>();
    private final SortedMap<Integer, HolidayList> notices = new TreeMap<>();
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<Holiday> makeups = new ArrayList<>();
    private String edition = "";
    private LocalDate from = LocalDate.MIN;
    private int year;
    private int line;

    NoticeReader(String where) {
        this.where = where;
    }

    NoticeReader startingWith(Map<String, Text> names, Map<Integer, HolidayList> notices, LocalDate from) {
        this.names.putAll(names);
        this.notices.putAll(notices);
        this.from = from;
        return this;
    }

    NoticeReader read(String text) {
        for (String raw : text.split("\\R", -1)) {
            line++;
            String content = raw.strip();
            if (!content.isEmpty() && !content.startsWith("#")) {
                take(content);
            }
        }
        endSection();
        return this;
    }

    String edition() {
        return edition;
    }

    LocalDate from() {
        return from;
    }

    Map<String, Text> names() {
        return names;
    }

    Map<Integer, HolidayList> notices() {
        return notices;
    }

    private void take(String content) {
        if (content.matches("\\[\\d{4}]")) {
            endSection();
            year = Integer.parseInt(content.substring(1, 5));
            return;
        }
        int colon = content.indexOf(':');
        String key = colon < 0 ? content : content.substring(0, colon).strip();
        String value = colon < 0 ? "" : content.substring(colon + 1).strip();
        switch (key) {
            case "edition" -> edition = value;
            case "from" -> from = day(value);
            case "name" -> addName(value);
            default -> addHoliday(key, value);
        }
    }

    private void endSection() {
        if (year > 0) {
            notices.put(year, new HolidayList(holidays, makeups));
            holidays.clear();
            makeups.clear();
        }
    }

    private void addName(String value) {
        String[] parts = value.split("\\s*\\|\\s*", -1);
        if (parts.length != 3) {
            throw refusal("a name is written key | Chinese | English, but was \"" + value + "\"");
        }
        names.put(parts[0], new Text(parts[2], parts[1]));
    }

    private void addHoliday(String key, String value) {
        if (year == 0) {
            throw refusal("\"" + key + "\" stands before any [year]; put it below the year of its notice");
        }
        Text name = name(key);
        String[] parts = value.split("\\|", -1);
        if (value.isEmpty() || parts.length > 2) {
            throw refusal("a holiday is written name: days | make-up workdays, but was \"" + key + ": " + value + "\"");
        }
        days(parts[0]).forEach(day -> holidays.add(new Holiday(day, name)));
        if (parts.length == 2) {
            days(parts[1]).forEach(day -> makeups.add(new Holiday(day, name)));
        }
    }

    private Text name(String keys) {
        List<Text> found = new ArrayList<>();
        for (String key : keys.split("\\+", -1)) {
            Text name = names.get(key);
            if (name == null) {
                throw refusal("no name is defined for \"" + key + "\"; known are " + names.keySet()
                        + ", and a line name: key | Chinese | English defines another");
            }
            found.add(name);
        }
        return new Text(
                String.join(" and ", found.stream().map(Text::en).toList()),
                String.join("、", found.stream().map(Text::zh).toList()));
    }

    private Stream<LocalDate> days(String text) {
        return Stream.of(text.strip().split("\\s+", -1)).flatMap(range -> {
            int dots = range.indexOf("..");
            LocalDate first = day(dots < 0 ? range : range.substring(0, dots));
            LocalDate last = dots < 0 ? first : day(range.substring(dots + 2));
            if (last.isBefore(first) || Math.max(year - first.getYear(), last.getYear() - year) > 1) {
                throw refusal("days must run forward and lie in " + year + " or the year beside it, but were " + range);
            }
            return first.datesUntil(last.plusDays(1));
        });
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw refusal("a day is written yyyy-MM-dd, but was \"" + text + "\"");
        }
    }

    private InvalidCalendarException refusal(String message) {
        return new InvalidCalendarException(Problem.UNREADABLE_HOLIDAYS, where + ", line " + line + ": " + message);
    }
}
