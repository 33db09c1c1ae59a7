package org.complaintkit.sla.regime;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactType;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.limit.Choice;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Limits;
import org.complaintkit.sla.limit.Start;

/**
 * Reads a form of limit: {@code {"elapsed":"PT2H"}}, {@code {"workingDays":3}}, {@code {"amount":3,"unit":"days"}}, on any of
 * the calendars that it may be counted on.
 */
final class LimitFormReader {

    private static final Text MOMENT = new Text("a fact of type moment", "时刻类型的事实");
    private static final Text NAME = new Text("a fact of type name", "名称类型的事实");
    private static final Text NO_CALENDARS =
            new Text("the name of a calendar; this regime has none under \"calendars\"", "日历名称;本制度“calendars”中没有日历");
    private static final Text OWN =
            new Text("a form of limit that the reader was given (LimitForms)", "读取时提供的时限形式(LimitForms)");
    private static final Text ELSE_LAST = new Text(
            "one or more {\"when\":...,\"limit\":...} and at last {\"else\":...}, which is \"none\" where there is no limit",
            "一个或多个{\"when\":...,\"limit\":...},最后为{\"else\":...};无时限时写\"none\"");

    private final LimitContext context;
    private final List<Start.Days> days;
    private final LengthCheck length;
    private final DayFormReader dayForms;

    LimitFormReader(LimitContext context, List<Start.Days> days) {
        this.context = context;
        this.days = days;
        this.length = new LengthCheck(days);
        this.dayForms = new DayFormReader(length);
    }

    Read<Limit> read(Item item) {
        return item.object(this::form);
    }

    private Read<Limit> form(Fields fields) {
        if (!fields.has("calendar")) {
            return bare(fields);
        }
        Read<CalendarChoice> choice = fields.required("calendar", this::calendar);
        List<Start.Days> candidates = choice.isPresent() ? choice.get().candidates(days) : List.of();
        Read<Limit> limit = new LimitFormReader(context, candidates).bare(fields);
        return fields.make(() -> choice.get().of(limit.get()));
    }

    private Read<Limit> bare(Fields fields) {
        Map<String, Function<Fields, Read<Limit>>> forms = new LinkedHashMap<>();
        forms.put("elapsed", in -> time(in, "elapsed", Limits::elapsed));
        forms.put("workingTime", in -> time(in, "workingTime", Limits::workingTime));
        forms.put("workingDays", in -> dayForms.workingDays(in, "workingDays"));
        forms.put("days", in -> dayForms.days(in, "days"));
        forms.put("months", in -> dayForms.months(in, "months"));
        forms.put("amount", this::amount);
        forms.put("endOf", dayForms::endOf);
        forms.put("nthOfMonth", dayForms::nthOfMonth);
        forms.put(
                "untilFact",
                in -> fact(in, "untilFact", FactType.MOMENT, MOMENT).map(Limits::untilFact));
        forms.put("afterOpening", in -> in.required("afterOpening", this::read).map(Limits::afterOpening));
        forms.put("whenOpen", this::byOpening);
        forms.put("earliestOf", in -> in.list("earliestOf", this::read).map(Limits::earliestOf));
        forms.put("latestOf", in -> in.list("latestOf", this::read).map(Limits::latestOf));
        forms.put("by", this::byFact);
        forms.put("choose", this::choose);
        forms.put("own", this::own);
        // Its own fields may be called as those of any form here.
        return fields.has("own") ? own(fields) : fields.form(forms);
    }

    private Read<Limit> time(Fields fields, String name, Function<Duration, Limit> maker) {
        return fields.duration(name).map(amount -> length.check(maker.apply(amount)));
    }

    private Read<Limit> amount(Fields fields) {
        Map<String, BiFunction<Fields, String, Read<Limit>>> units = new LinkedHashMap<>();
        units.put("seconds", (in, name) -> elapsed(in, name, Duration.ofSeconds(1)));
        units.put("minutes", (in, name) -> elapsed(in, name, Duration.ofMinutes(1)));
        units.put("hours", (in, name) -> elapsed(in, name, Duration.ofHours(1)));
        units.put("days", dayForms::days);
        units.put("working days", dayForms::workingDays);
        units.put("months", dayForms::months);
        Read<BiFunction<Fields, String, Read<Limit>>> unit = fields.oneOf("unit", units);
        fields.optional("amount", Item::number);
        if (!unit.isPresent()) {
            // Some unit that was meant may have them.
            fields.ignore("startDay", "at", "lastDay");
            return unit.map(none -> Limits.none());
        }
        return unit.get().apply(fields, "amount");
    }

    private static Read<Limit> elapsed(Fields fields, String name, Duration unit) {
        return fields.whole(name).map(amount -> Limits.elapsed(unit.multipliedBy(amount)));
    }

    /** A limit, or {@code "none"} where there is none. */
    private Read<Limit> orNone(Item item) {
        return item.value() instanceof JsonValue.JsonText ? item.oneOf(Map.of("none", Limits.none())) : read(item);
    }

    private Read<Limit> byOpening(Fields fields) {
        Read<Limit> open = fields.required("whenOpen", this::orNone);
        Read<Limit> closed = fields.required("whenClosed", this::orNone);
        return fields.make(() -> Limits.byOpening(open.get(), closed.get()));
    }

    private Read<Limit> byFact(Fields fields) {
        Read<String> fact = fact(fields, "by", FactType.NAME, NAME);
        Read<Map<String, Limit>> limits = fields.required("limits", item -> values(fact, item, this::orNone));
        Read<Limit> otherwise = fields.orElse("else", this::orNone, Limits.none());
        return fields.make(() -> Limits.byFact(fact.get(), limits.get(), otherwise.get()));
    }

    /** Something for each value of a fact; a value that the fact cannot have is refused. */
    private <T> Read<Map<String, T>> values(Read<String> fact, Item item, Function<Item, Read<T>> reader) {
        if (fact.isPresent() && item.value() instanceof JsonValue.JsonObject object) {
            object.fields().values().forEach(field -> checkValue(fact.get(), field, item));
        }
        return item.map(reader);
    }

    private void checkValue(String fact, JsonValue.JsonField field, Item item) {
        Set<String> valid =
                known().declaration(fact).map(FactDeclaration::oneOf).orElse(Set.of());
        if (!valid.isEmpty() && !valid.contains(field.name())) {
            Text of = new Text("a value of " + fact, fact + "的取值");
            item.faults().add(Fault.unknownName(field.place(), of, field.name(), new TreeSet<>(valid)));
        }
    }

    /** A condition with its limit, or what counts where none holds. */
    private record Case(Optional<Condition> when, Limit limit) {}

    private Read<Limit> choose(Fields fields) {
        Read<List<Case>> cases = fields.list("choose", item -> item.object(this::oneCase))
                .where(LimitFormReader::endsWithElse, ELSE_LAST);
        return cases.map(all -> {
            List<Choice> choices = all.stream()
                    .flatMap(one -> one.when().stream().map(when -> new Choice(when, one.limit())))
                    .toList();
            return Limits.choose(choices, all.get(all.size() - 1).limit());
        });
    }

    private static boolean endsWithElse(List<Case> cases) {
        int last = cases.size() - 1;
        boolean before = cases.stream()
                .limit(Math.max(0, last))
                .allMatch(one -> one.when().isPresent());
        return last > 0 && before && cases.get(last).when().isEmpty();
    }

    private Read<Case> oneCase(Fields fields) {
        Map<String, Function<Fields, Read<Case>>> forms = new LinkedHashMap<>();
        forms.put("when", in -> {
            Read<Condition> when = in.required("when", context.conditions()::read);
            Read<Limit> limit = in.required("limit", this::orNone);
            return in.make(() -> new Case(Optional.of(when.get()), limit.get()));
        });
        forms.put("else", in -> in.required("else", this::orNone).map(limit -> new Case(Optional.empty(), limit)));
        return fields.form(forms);
    }

    private Read<Limit> own(Fields fields) {
        Read<String> name = fields.text("own");
        Optional<LimitForm> form = name.isPresent() ? context.forms().form(name.get()) : Optional.empty();
        if (name.isPresent() && form.isEmpty()) {
            // Ends the reading of this object: of an unknown form nobody knows the fields.
            throw new MalformedDocument(Fault.unknownName(
                    name.place(), OWN, name.get(), context.forms().names()));
        }
        return form.isPresent() ? form.get().read(fields) : name.map(none -> Limits.none());
    }

    private Read<CalendarChoice> calendar(Item item) {
        if (item.value() instanceof JsonValue.JsonText) {
            return named(item).map(CalendarChoice::of);
        }
        return item.object(fields -> {
            Read<String> fact = fact(fields, "by", FactType.NAME, NAME);
            Read<Map<String, BusinessCalendar>> calendars =
                    fields.required("calendars", value -> values(fact, value, this::named));
            Read<Optional<BusinessCalendar>> otherwise = fields.optional("else", this::named);
            return fields.make(() -> new CalendarChoice(Optional.of(fact.get()), calendars.get(), otherwise.get()));
        });
    }

    /** Where the calendars themselves could not be read nobody knows their names. */
    private Read<BusinessCalendar> named(Item item) {
        if (!context.calendars().isPresent()) {
            return context.calendars().map(all -> all.values().iterator().next());
        }
        Map<String, BusinessCalendar> calendars = context.calendars().get();
        return calendars.isEmpty() ? item.refuse("unknown-name", NO_CALENDARS) : item.oneOf(calendars);
    }

    private Read<String> fact(Fields fields, String field, FactType type, Text expected) {
        return fields.required(field, known()::fact)
                .where(name -> known().type(name).filter(is -> is != type).isEmpty(), expected);
    }

    private Known known() {
        return context.conditions().known();
    }
}
