package org.complaintkit.sla.regime;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactType;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Limits;

/** Reads a form of limit: {@code {"elapsed":"PT2H"}}, {@code {"workingDays":3}}, {@code {"amount":3,"unit":"days"}}. */
final class LimitFormReader {

    private static final ImmutableMap<String, Function<Integer, Limit>> UNITS = units();

    private static final Text FACT = new Text("a fact that is declared", "已声明的事实");
    private static final Text MOMENT = new Text("a fact of type moment", "时刻类型的事实");
    private static final Text NAME = new Text("a fact of type name", "名称类型的事实");

    private final Known known;

    LimitFormReader(Known known) {
        this.known = known;
    }

    Read<Limit> read(Item item) {
        return item.object(this::form);
    }

    private static ImmutableMap<String, Function<Integer, Limit>> units() {
        ImmutableMap.Builder<String, Function<Integer, Limit>> units = ImmutableMap.builder();
        units.put("seconds", amount -> Limits.elapsed(Duration.ofSeconds(amount)));
        units.put("minutes", amount -> Limits.elapsed(Duration.ofMinutes(amount)));
        units.put("hours", amount -> Limits.elapsed(Duration.ofHours(amount)));
        units.put("days", Limits::calendarDays);
        units.put("working days", Limits::workingDays);
        units.put("months", Limits::months);
        return units.buildOrThrow();
    }

    private Read<Limit> form(Fields fields) {
        Map<String, Function<Fields, Read<Limit>>> forms = new LinkedHashMap<>();
        forms.put("elapsed", in -> in.duration("elapsed").map(Limits::elapsed));
        forms.put("workingTime", in -> in.duration("workingTime").map(Limits::workingTime));
        forms.put("workingDays", in -> in.whole("workingDays").map(Limits::workingDays));
        forms.put("days", in -> days(in, "days", Limits::calendarDays, Limits::calendarDaysNotMoved));
        forms.put("months", in -> days(in, "months", Limits::months, Limits::monthsNotMoved));
        forms.put(
                "untilFact",
                in -> fact(in, "untilFact", FactType.MOMENT, MOMENT).map(Limits::untilFact));
        forms.put("earliestOf", in -> in.list("earliestOf", this::read).map(Limits::earliestOf));
        forms.put("by", this::byFact);
        forms.put("amount", LimitFormReader::amount);
        return fields.form(forms);
    }

    private static Read<Limit> days(
            Fields fields, String name, Function<Integer, Limit> moved, Function<Integer, Limit> notMoved) {
        Read<Integer> amount = fields.whole(name);
        Read<Boolean> moves =
                fields.orElse("lastDay", item -> item.oneOf(Map.of("moved", true, "not-moved", false)), true);
        return fields.make(name, () -> (moves.get() ? moved : notMoved).apply(amount.get()));
    }

    private Read<Limit> byFact(Fields fields) {
        Read<String> fact = fact(fields, "by", FactType.NAME, NAME);
        Read<Map<String, Limit>> limits = fields.required("limits", item -> {
            if (fact.isPresent() && item.value() instanceof JsonValue.JsonObject object) {
                object.fields().values().forEach(field -> checkValue(fact.get(), field, item));
            }
            return item.map(this::read);
        });
        return fields.make(() -> Limits.byFact(fact.get(), limits.get()));
    }

    private void checkValue(String fact, JsonValue.JsonField field, Item item) {
        Set<String> valid = known.declaration(fact).map(FactDeclaration::oneOf).orElse(Set.of());
        if (!valid.isEmpty() && !valid.contains(field.name())) {
            Text of = new Text("a value of " + fact, fact + "的取值");
            item.faults().add(Fault.unknownName(field.place(), of, field.name(), new TreeSet<>(valid)));
        }
    }

    private Read<String> fact(Fields fields, String field, FactType type, Text expected) {
        Read<String> fact = fields.text(field);
        if (fact.isPresent() && !known.knows(fact.get())) {
            fields.faults().add(Fault.unknownName(fact.place(), FACT, fact.get(), known.names()));
            return fact;
        }
        return fact.where(name -> known.type(name).filter(is -> is != type).isEmpty(), expected);
    }

    private static Read<Limit> amount(Fields fields) {
        Read<Integer> amount = fields.whole("amount");
        Read<Function<Integer, Limit>> unit = fields.oneOf("unit", UNITS);
        return fields.make("amount", () -> unit.get().apply(amount.get()));
    }
}
