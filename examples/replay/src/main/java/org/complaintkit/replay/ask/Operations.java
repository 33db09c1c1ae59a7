package org.complaintkit.replay.ask;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.Pause;

/** What can be asked: each operation reads its own fields and gives what writes the field {@code result}. */
final class Operations {

    /** Reads the fields of an operation; what it gives reckons and writes. */
    interface Operation {
        Read<Consumer<JsonLine>> read(Fields fields, Read<BusinessCalendar> calendar);
    }

    static final Map<String, Operation> ALL = all();

    private static final Text NOT_NEGATIVE = new Text(
            "an amount of zero or more (add-working-time and subtract-working-time count in two directions)",
            "零或正的时长(add-working-time与subtract-working-time方向相反)");

    private Operations() {}

    private static Map<String, Operation> all() {
        Map<String, Operation> all = new LinkedHashMap<>();
        all.put("add-working-time", moved(BusinessCalendar::add));
        all.put("subtract-working-time", moved(BusinessCalendar::subtract));
        all.put("working-time-between", Operations::between);
        all.put("is-open", Operations::isOpen);
        all.put("next-opening", instant(BusinessCalendar::nextOpening));
        all.put("next-closing", instant(BusinessCalendar::nextClosing));
        all.put("roll-back", instant(BusinessCalendar::rollBack));
        all.put("is-working-day", Operations::isWorkingDay);
        all.put("add-working-days", Operations::addDays);
        all.put("working-days-between", Operations::daysBetween);
        all.put("deadline-with-pauses", Operations::deadline);
        return all;
    }

    /** A shift of an instant by an amount of working time. */
    private interface Shift {
        Instant apply(BusinessCalendar calendar, Instant start, Duration amount);
    }

    private static Operation moved(Shift shift) {
        return (fields, calendar) -> {
            Read<Instant> start = fields.required("start", Item::instant);
            Read<Duration> amount = fields.required("amount", Operations::amount);
            return fields.make(() -> at(calendar.get(), () -> shift.apply(calendar.get(), start.get(), amount.get())));
        };
    }

    private static Operation instant(BiFunction<BusinessCalendar, Instant, Instant> question) {
        return (fields, calendar) -> {
            Read<Instant> start = fields.required("start", Item::instant);
            return fields.make(() -> at(calendar.get(), () -> question.apply(calendar.get(), start.get())));
        };
    }

    private static Consumer<JsonLine> at(BusinessCalendar calendar, Supplier<Instant> reckoned) {
        Instant result = reckoned.get();
        return line -> line.instant("result", result, calendar.zone());
    }

    private static Read<Consumer<JsonLine>> between(Fields fields, Read<BusinessCalendar> calendar) {
        Read<Instant> start = fields.required("start", Item::instant);
        Read<Instant> end = fields.required("end", Item::instant);
        Read<List<Pause>> pauses = fields.orElse("pauses", item -> item.list(Operations::pause), List.of());
        return fields.make(() -> {
            Duration result = calendar.get().workingTimeBetween(start.get(), end.get(), pauses.get());
            return line -> line.text("result", result.toString());
        });
    }

    private static Read<Consumer<JsonLine>> isOpen(Fields fields, Read<BusinessCalendar> calendar) {
        Read<Instant> start = fields.required("start", Item::instant);
        return fields.make(() -> {
            boolean open = calendar.get().isOpen(start.get());
            return line -> line.flag("result", open);
        });
    }

    private static Read<Consumer<JsonLine>> isWorkingDay(Fields fields, Read<BusinessCalendar> calendar) {
        Read<LocalDate> date = fields.required("date", Item::date);
        return fields.make(() -> {
            boolean works = calendar.get().isWorkingDay(date.get());
            return line -> line.flag("result", works);
        });
    }

    /** From a date to a date, or from a date and time to the same time of day. */
    private static Read<Consumer<JsonLine>> addDays(Fields fields, Read<BusinessCalendar> calendar) {
        Read<Integer> days = fields.whole("days");
        Read<JsonValue> written = fields.required("start", Item::asItStands);
        boolean isDate = written.isPresent()
                && written.get() instanceof JsonValue.JsonText text
                && text.text().indexOf('T') < 0;
        if (isDate) {
            Read<LocalDate> start = fields.required("start", Item::date);
            return fields.make(() -> {
                LocalDate day = calendar.get().addWorkingDays(start.get(), days.get());
                return line -> line.date("result", day);
            });
        }
        Read<Instant> start = fields.required("start", Item::instant);
        return fields.make(() -> at(calendar.get(), () -> calendar.get().addWorkingDays(start.get(), days.get())));
    }

    private static Read<Consumer<JsonLine>> daysBetween(Fields fields, Read<BusinessCalendar> calendar) {
        Read<LocalDate> start = fields.required("start", Item::date);
        Read<LocalDate> end = fields.required("end", Item::date);
        return fields.make(() -> {
            int days = calendar.get().workingDaysBetween(start.get(), end.get());
            return line -> line.number("result", days);
        });
    }

    private static Read<Consumer<JsonLine>> deadline(Fields fields, Read<BusinessCalendar> calendar) {
        Read<Instant> start = fields.required("start", Item::instant);
        Read<Duration> amount = fields.required("amount", Operations::amount);
        Read<List<Pause>> pauses = fields.list("pauses", Operations::pause);
        return fields.make(() -> {
            Optional<Instant> due = calendar.get().addWithPauses(start.get(), amount.get(), pauses.get());
            return due.<Consumer<JsonLine>>map(at ->
                            line -> line.instant("result", at, calendar.get().zone()))
                    .orElse(line -> line.nothing("result"));
        });
    }

    private static Read<Duration> amount(Item item) {
        Read<Duration> amount = item.duration();
        return amount.isPresent() && amount.get().isNegative() ? item.refuse("negative-amount", NOT_NEGATIVE) : amount;
    }

    /** A pause whose end is missing or null still runs. */
    private static Read<Pause> pause(Item item) {
        return item.object(fields -> {
            Read<Instant> from = fields.required("from", Item::instant);
            Read<Optional<Instant>> to = fields.orElse(
                    "to",
                    end -> end.value() instanceof JsonValue.JsonNull
                            ? end.asItStands().map(nothing -> Optional.empty())
                            : end.instant().map(Optional::of),
                    Optional.empty());
            return fields.make(() -> new Pause(from.get(), to.get()));
        });
    }
}
