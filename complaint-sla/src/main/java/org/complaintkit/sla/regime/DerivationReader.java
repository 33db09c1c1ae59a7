package org.complaintkit.sla.regime;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactType;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.Read;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.RefusalCodes;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Start;

/** Reads what a regime derives: whether something comes in time, and what a table tells of a name. */
final class DerivationReader {

    private static final Text ONCE =
            new Text("an id that no other derived fact has, and no code of the library's own", "未被使用且非系统代码的标识");

    private final ConditionReader conditions;
    private final ListReader facts;
    private final Function<Item, Read<Limit>> limits;
    private final Read<Start.Days> days;
    private final Set<String> ids = new HashSet<>();

    DerivationReader(ConditionReader conditions, Function<Item, Read<Limit>> limits, Read<Start.Days> days) {
        this.conditions = conditions;
        this.facts = new ListReader(conditions.known());
        this.limits = limits;
        this.days = days;
    }

    Read<List<Derivation>> read(Item item) {
        return item.list(one -> one.object(this::derivation));
    }

    private Read<Derivation> derivation(Fields fields) {
        Read<String> id = fields.text("id").where(name -> !RefusalCodes.isTaken(name) && ids.add(name), ONCE);
        Read<List<String>> basis = fields.orElse("basis", item -> item.list(Item::text), List.of());
        fields.ignore("note");
        Map<String, Function<Fields, Read<Derivation>>> forms = new LinkedHashMap<>();
        forms.put("within", in -> inTime(in, id, basis));
        forms.put("of", in -> looked(in, id, basis));
        return fields.form(forms);
    }

    private Read<Derivation> inTime(Fields fields, Read<String> id, Read<List<String>> basis) {
        Read<String> fact = fact(fields, FactType.FLAG);
        Read<List<String>> on =
                fields.list("on", item -> conditions.references().verb(item.text()));
        Read<List<String>> from = fields.list("from", this::moment);
        Read<Limit> within = fields.required("within", limits);
        return fields.make(() -> new Derivation.InTime(
                id.get(),
                basis.get(),
                fact.get(),
                on.get().stream().map(Verb::of).collect(Collectors.toSet()),
                from.get(),
                within.get(),
                days.get()));
    }

    private Read<Derivation> looked(Fields fields, Read<String> id, Read<List<String>> basis) {
        Read<String> fact = fact(fields, FactType.NAME);
        Read<String> of = facts.fact(fields, "of");
        Read<String> column = fields.text("column");
        Read<Map<String, Map<String, String>>> table =
                fields.required("table", item -> item.map(row -> row.map(Item::text)));
        return fields.make(() -> {
            Map<String, Fact> told = new HashMap<>();
            table.get()
                    .forEach((name, row) -> Optional.ofNullable(row.get(column.get()))
                            .ifPresent(value -> told.put(name, Fact.of(value))));
            return new Derivation.Looked(id.get(), basis.get(), fact.get(), of.get(), told);
        });
    }

    private Read<String> fact(Fields fields, FactType type) {
        Text fitting = new Text("a fact of type " + type, type + "类型的事实");
        return facts.fact(fields, "fact")
                .where(
                        name -> conditions
                                .known()
                                .type(name)
                                .filter(is -> is != type)
                                .isEmpty(),
                        fitting);
    }

    private Read<String> moment(Item item) {
        Text fitting = new Text("a fact of type moment", "时刻类型的事实");
        return item.text()
                .where(
                        name -> conditions
                                .known()
                                .type(name)
                                .filter(is -> is == FactType.MOMENT)
                                .isPresent(),
                        fitting);
    }
}
