package org.complaintkit.sla.regime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.CalendarBuilder;
import org.complaintkit.sla.calendar.ChinaHolidays;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.calendar.Hours;
import org.complaintkit.sla.calendar.Week;

/**
 * Reads a calendar: zone, covered dates, weekly hours, holidays (a list, or {@code "cn"} for those of China), make-up
 * workdays and their hours, shifts and breaks of single dates.
 */
public final class CalendarReader {

    private static final Text PERIOD = new Text("a period [\"09:00\",\"17:00\"]", "时段[\"09:00\",\"17:00\"]");
    private static final Text COVERS = new Text("the first and the last date", "起止两个日期");
    private static final Text DATE = new Text("a date such as 2026-10-01", "日期,如2026-10-01");

    private static final Text WEEKDAY =
            new Text("a day of the week: MON, TUE, WED, THU, FRI, SAT or SUN", "星期:MON、TUE、WED、THU、FRI、SAT或SUN");
    private static final int SHORT = 3;
    private static final Map<String, DayOfWeek> DAYS = Stream.of(DayOfWeek.values())
            .collect(Collectors.toUnmodifiableMap(day -> day.name().substring(0, SHORT), Function.identity()));

    private CalendarReader() {}

    /**
     * Reads a calendar.
     *
     * @param item the value that should be one
     * @return the calendar, or a gap with every fault noted
     */
    public static Read<BusinessCalendar> read(Item item) {
        return item.object(fields -> calendar(fields, Optional.empty()));
    }

    /** A calendar of several; its name is its id where it has no other. */
    static Read<BusinessCalendar> read(String name, Item item) {
        return item.object(fields -> calendar(fields, Optional.of(name)));
    }

    private static Read<BusinessCalendar> calendar(Fields fields, Optional<String> name) {
        Read<Optional<String>> id = fields.optionalText("id");
        Read<Optional<String>> edition = fields.optionalText("edition");
        Read<CalendarBuilder> builder = start(fields);
        Read<Map<String, List<Hours>>> weekly = fields.required("weekly", item -> item.named(CalendarReader::weekday));
        Read<Consumer<CalendarBuilder>> holidays =
                fields.orElse("holidays", CalendarReader::holidays, CalendarReader::noHolidays);
        Read<List<LocalDate>> makeup = fields.orElse("makeupWorkdays", item -> item.list(Item::date), List.of());
        Read<List<Hours>> makeupHours = fields.orElse("makeupHours", CalendarReader::periods, List.of());
        Read<Map<String, List<Hours>>> shifts = dated(fields, "shifts");
        Read<Map<String, List<Hours>>> breaks = dated(fields, "breaks");
        return fields.make(() -> {
            CalendarBuilder calendar = builder.get().week(week(weekly.get())).makeupWorkdays(makeup.get());
            Optional<String> called = id.get().or(() -> name);
            if (called.isPresent() || edition.get().isPresent()) {
                calendar.edition(new CalendarEdition(
                        called.orElse("calendar"), edition.get().orElse("1")));
            }
            holidays.get().accept(calendar);
            if (!makeupHours.get().isEmpty()) {
                calendar.makeupHours(makeupHours.get());
            }
            shifts.get().forEach((day, hours) -> calendar.shift(LocalDate.parse(day), hours));
            breaks.get().forEach((day, hours) -> calendar.breaks(LocalDate.parse(day), hours));
            return calendar.build();
        });
    }

    private static Read<CalendarBuilder> start(Fields fields) {
        Read<ZoneId> zone = fields.required("zone", Item::zone);
        Read<List<LocalDate>> covers = fields.required("covers", item -> WindowReader.pair(item, Item::date, COVERS));
        return fields.make(
                "covers",
                () -> BusinessCalendar.builder(
                        zone.get(),
                        new Coverage(covers.get().get(0), covers.get().get(1))));
    }

    private static void noHolidays(CalendarBuilder calendar) {
        // A calendar without holidays has none to add.
    }

    private static Read<Consumer<CalendarBuilder>> holidays(Item item) {
        if (item.value() instanceof JsonValue.JsonText) {
            return item.oneOf(Map.of("cn", calendar -> calendar.holidaysFrom(ChinaHolidays.load())));
        }
        return item.list(Item::date).map(days -> calendar -> calendar.holidays(days));
    }

    private static Read<Map<String, List<Hours>>> dated(Fields fields, String name) {
        return fields.orElse(name, item -> item.map(CalendarReader::periods), Map.<String, List<Hours>>of())
                .where(map -> map.keySet().stream().allMatch(CalendarReader::isDate), DATE);
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Read<List<Hours>> weekday(String name, Item item) {
        return DAYS.containsKey(name.toUpperCase(Locale.ROOT)) ? periods(item) : item.refuse("unknown-name", WEEKDAY);
    }

    private static Week week(Map<String, List<Hours>> weekly) {
        Map<DayOfWeek, List<Hours>> hours = new EnumMap<>(DayOfWeek.class);
        weekly.forEach((day, periods) -> hours.put(DAYS.get(day.toUpperCase(Locale.ROOT)), periods));
        return new Week(hours);
    }

    private static Read<List<Hours>> periods(Item item) {
        return item.list(CalendarReader::period);
    }

    private static Read<Hours> period(Item item) {
        return WindowReader.hours(item, PERIOD);
    }
}
