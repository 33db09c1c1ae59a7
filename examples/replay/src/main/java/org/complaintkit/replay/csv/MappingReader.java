package org.complaintkit.replay.csv;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactType;
import org.complaintkit.identity.Role;
import org.complaintkit.json.Fault;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.regime.Regime;

/** Reads a mapping file against the regime that it is for, and names every fault. */
public final class MappingReader {

    private static final Text FACT = new Text("a fact", "事实");
    private static final Text FROM_COLUMN =
            new Text("a fact that one cell can tell (no money, no list)", "可由单个单元格表示的事实(金额、列表除外)");

    private static final Text SOME = new Text("at least one column", "至少一列");

    private final Names names;
    private final FormReader forms;

    private MappingReader(Names names) {
        this.names = names;
        this.forms = new FormReader(names);
    }

    /**
     * A regime that a mapping is for.
     *
     * @param regime the regime whose verbs, states and facts the mapping may name
     * @param document the regime's document, whose limits and sanctions it may compare with
     */
    public record Under(Regime regime, JsonDocument document) {

        /**
         * A regime with its document.
         *
         * @param regime the regime
         * @param utf8 the bytes of its document
         * @return both
         */
        public static Under of(Regime regime, byte[] utf8) {
            return new Under(regime, JsonDocument.of(regime.ref().id(), utf8));
        }

        private Names names() {
            return Names.of(regime, document.root());
        }
    }

    /**
     * Reads a mapping that is for several regimes: it may name what one of them knows.
     *
     * @param source its name, for faults
     * @param utf8 its bytes
     * @param regimes the regimes, at least one
     * @return the mapping
     * @throws org.complaintkit.json.MalformedDocument with every fault
     * @throws IllegalArgumentException if there is no regime, or two declare a fact with different types
     */
    public static Mapping read(String source, byte[] utf8, List<Under> regimes) {
        Names names = regimes.stream()
                .map(Under::names)
                .reduce(Names::and)
                .orElseThrow(() -> new IllegalArgumentException("a mapping is for at least one regime"));
        return JsonDocument.of(source, utf8).read(new MappingReader(names)::mapping);
    }

    private Read<Mapping> mapping(Fields fields) {
        fields.ignore("$schema", "note");
        Read<Column> complaint = fields.required("case", Column::read);
        Read<Mapping.At> at = fields.object("at", MappingReader::at);
        Read<List<String>> blank = fields.orElse("blank", item -> item.list(Item::text), List.of());
        Read<Mapping.By> by = fields.object("by", MappingReader::by);
        Read<Map<String, FactColumn>> facts =
                fields.orElse("facts", item -> item.named(this::fact), Map.<String, FactColumn>of());
        Set<String> told = facts.isPresent() ? facts.get().keySet() : Set.of();
        Read<Optional<Form>> first = fields.optional("first", item -> forms.command(item, told));
        Map<String, Function<Fields, Read<Mapping.Meaning>>> meanings = new LinkedHashMap<>();
        meanings.put("activity", in -> activities(in, told));
        meanings.put(
                "row", in -> in.required("row", item -> forms.all(item, told)).map(Mapping.EachRow::new));
        Read<Mapping.Meaning> meaning = fields.form(meanings);
        return fields.make(() -> new Mapping(
                complaint.get(), at.get(), Set.copyOf(blank.get()), by.get(), facts.get(), first.get(), meaning.get()));
    }

    /** One column says what happened, or several do together. */
    private Read<Mapping.Meaning> activities(Fields fields, Set<String> told) {
        Read<List<Column>> columns = fields.required(
                "activity",
                item -> item.value() instanceof JsonValue.JsonArray
                        ? item.list(Column::read).where(list -> !list.isEmpty(), SOME)
                        : Column.read(item).map(List::of));
        Read<Map<String, List<Form>>> byName =
                fields.required("activities", item -> item.map(value -> forms.read(value, told)));
        return fields.make(() -> new Mapping.Activities(columns.get(), byName.get()));
    }

    private static Read<Mapping.At> at(Fields fields) {
        Read<Column> column = fields.required("column", Column::read);
        Read<Optional<String>> pattern = fields.optionalText("pattern");
        Read<Optional<ZoneId>> zone = fields.optional("zone", Item::zone);
        Read<Optional<LocalTime>> time =
                fields.optional("time", item -> item.text().map(LocalTime::parse));
        Read<Times> times = fields.make("pattern", () -> Times.of(pattern.get(), zone.get(), time.get()));
        return fields.make(() -> new Mapping.At(column.get(), times.get()));
    }

    private static Read<Mapping.By> by(Fields fields) {
        Read<Column> id = fields.required("id", Column::read);
        Read<Optional<String>> otherwise = fields.optionalText("otherwise");
        Read<Optional<Column>> unit = fields.optional("unit", Column::read);
        Read<List<Role>> roles =
                fields.orElse("roles", item -> item.list(role -> role.text().map(Role::of)), List.of());
        return fields.make(() -> new Mapping.By(
                id.get(), otherwise.get(), unit.get(), roles.get().stream().collect(Collectors.toUnmodifiableSet())));
    }

    private Read<FactColumn> fact(String name, Item item) {
        if (!names.facts().contains(name)) {
            item.faults().add(Fault.unknownName(item.place(), FACT, name, names.facts()));
            return item.text().map(column -> new FactColumn(new Column(column, item.place()), FactType.NAME, none()));
        }
        FactType type = names.type(name).orElse(FactType.NAME);
        if (type == FactType.MONEY || type == FactType.LIST) {
            return item.refuse("not-from-a-column", FROM_COLUMN);
        }
        return Column.read(item).map(column -> new FactColumn(column, type, names.declaration(name)));
    }

    private static Optional<FactDeclaration> none() {
        return Optional.empty();
    }

    /** The fields of a JSON object in a list, by id: what a regime's section defines. */
    static List<String> ids(JsonValue document, String section) {
        if (!(document instanceof JsonValue.JsonObject whole)) {
            return List.of();
        }
        Map<String, JsonValue> sections = new LinkedHashMap<>();
        whole.fields().forEach((name, field) -> sections.put(name, field.value()));
        return sections.get(section) instanceof JsonValue.JsonArray list
                ? list.items().stream().flatMap(item -> id(item).stream()).toList()
                : List.of();
    }

    private static Optional<String> id(JsonValue item) {
        if (item instanceof JsonValue.JsonObject object) {
            JsonValue.JsonField id = object.fields().get("id");
            if (id != null && id.value() instanceof JsonValue.JsonText text) {
                return Optional.of(text.text());
            }
        }
        return Optional.empty();
    }
}
