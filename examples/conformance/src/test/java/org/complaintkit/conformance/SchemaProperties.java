package org.complaintkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.complaintkit.json.Fault;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.OwnForms;
import org.complaintkit.sla.regime.RegimeDocument;
import org.complaintkit.sla.regime.RegimeReader;

/** The published schema and the reader say the same of a document, as far as a schema can see. */
class SchemaProperties {

    private static final PublishedSchema SCHEMA = PublishedSchema.load();
    private static final Map<String, Given> GIVEN = given(false);
    /** An item that rests on an optional parameter is left out and not looked at; so each has some value, whatever it is. */
    private static final Map<String, Given> ALL = given(true);

    /** What a schema sees: types, what is missing, what is too much. */
    private static final Set<String> SHAPE = Set.of("wrong-type", "missing-field", "unknown-field", "unknown-form");

    @Example
    void every_regime_on_the_shelf_is_valid() {
        for (String id : Regimes.ids()) {
            String text = Regimes.written(id).text();
            assertThat(SCHEMA.refused(text)).as(id).isEmpty();
            assertThat(faults(id, text, GIVEN.getOrDefault(id, Given.NOTHING)))
                    .as(id)
                    .isEmpty();
        }
    }

    @Property(shrinking = ShrinkingMode.OFF, seed = "7")
    void what_the_schema_refuses_the_reader_refuses_there_too_and_what_is_wrong_in_shape_the_schema_refuses(
            @ForAll("ids") String id, @ForAll("mutations") Mutation mutation) {
        String text = mutation.of(root(id));
        Set<String> refused = outermost(SCHEMA.refused(text));
        Set<String> here = new TreeSet<>(refused);
        here.removeAll(references(JsonDocument.of(id + ".json", text).root()));
        List<Fault> faults = faults(id, text, ALL.getOrDefault(id, Given.NOTHING));
        Set<String> paths = faults.stream().map(fault -> fault.place().path()).collect(Collectors.toSet());
        assertThat(paths).as("what the schema refuses; the reader: %s", faults).containsAll(here);
        Set<String> shape = faults.stream()
                .filter(SchemaProperties::isShape)
                .map(fault -> fault.place().path())
                .collect(Collectors.toSet());
        shape.retainAll(outermost(paths));
        assertThat(refused).as("what the reader refuses: %s", faults).containsAll(shape);
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.of(Regimes.ids());
    }

    @Provide
    Arbitrary<Mutation> mutations() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 1_000_000).withoutEdgeCases();
        return Combinators.combine(Arbitraries.of(Mutation.How.values()), any, any)
                .as(Mutation::new);
    }

    /** The type of a value that a fact is compared with is the fact's; whether a limit can change only the reader sees. */
    private static boolean isShape(Fault fault) {
        String path = fault.place().path();
        return SHAPE.contains(fault.code())
                && !path.matches("parameters[.\\[].*default.*")
                && !path.matches(".*[.](is|atLeast|atMost|in\\[\\d+])([.\\[].*)?|.*[.]set[.].*")
                && !(path.endsWith(".onReclassify") && fault.code().equals("missing-field"));
    }

    /** Where a parameter stands for something: what is wrong with that is told of the place where it was given. */
    private static Set<String> references(JsonValue value) {
        Set<String> paths = new TreeSet<>();
        if (value instanceof JsonArray array) {
            array.items().forEach(item -> paths.addAll(references(item)));
        } else if (value instanceof JsonObject object) {
            if (object.fields().containsKey("parameter")) {
                paths.add(object.place().path());
            }
            object.fields().values().forEach(field -> paths.addAll(references(field.value())));
        }
        return paths;
    }

    /** Of two of which one lies in the other the outer one: what is in something wrong may be looked at or not. */
    private static Set<String> outermost(Set<String> paths) {
        Set<String> outer = new TreeSet<>(paths);
        outer.removeIf(path -> paths.stream()
                .anyMatch(other -> !other.equals(path) && (other.isEmpty() || RegimeText.isIn(other, path))));
        return outer;
    }

    private static List<Fault> faults(String id, String text, Given given) {
        try {
            RegimeDocument document = RegimeDocument.of(id + ".json", text.getBytes(StandardCharsets.UTF_8));
            RegimeReader.read(document, given, OwnForms.NONE, Regimes.bases());
            return List.of();
        } catch (MalformedDocument e) {
            return e.faults().stream()
                    .filter(fault -> fault.place().source().equals(id + ".json"))
                    .toList();
        }
    }

    /** For each regime what its cases give in the place of what its document leaves blank, all together. */
    private static Map<String, Given> given(boolean optional) {
        Map<String, Map<String, JsonValue>> parameters = new LinkedHashMap<>();
        Regimes.ids().forEach(id -> parameters.put(id, new LinkedHashMap<>()));
        Checkout.here()
                .cases()
                .forEach(one -> one.content()
                        .scenarios()
                        .forEach(scenario -> scenario.given()
                                .flatMap(given -> Json.field(given, "parameters"))
                                .ifPresent(given -> put((JsonObject) given, parameters.get(one.regime())))));
        if (optional) {
            parameters.forEach((id, given) -> whatever(root(id), given));
        }
        return parameters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, all -> given(all.getValue())));
    }

    /** Some value for every optional parameter, with every part of it that is asked for. */
    private static void whatever(JsonValue document, Map<String, JsonValue> given) {
        String text = document.json();
        Stream<JsonField> declared = Json.field(document, "parameters").stream()
                .flatMap(all -> ((JsonObject) all).fields().values().stream());
        declared.filter(field -> Json.field(field.value(), "optional").isPresent())
                .forEach(field -> {
                    String parts = Pattern.compile(
                                    Pattern.quote("{\"parameter\":\"" + field.name() + "\",\"part\":") + "(\"[^\"]+\")")
                            .matcher(text)
                            .results()
                            .map(found -> found.group(1) + ":1")
                            .distinct()
                            .collect(Collectors.joining(",", "{", "}"));
                    given.put(field.name(), JsonDocument.of("given", parts).root());
                });
    }

    /** How late a recording may come takes the place of whatever the document says, so that nothing of it is looked at. */
    private static void put(JsonObject given, Map<String, JsonValue> parameters) {
        given.fields().values().stream()
                .filter(field -> !field.name().equals("backdating"))
                .forEach(field -> parameters.putIfAbsent(field.name(), field.value()));
    }

    private static JsonValue root(String id) {
        return JsonDocument.of(id + ".json", Regimes.document(id)).root();
    }

    private static Given given(Map<String, JsonValue> parameters) {
        String text = parameters.entrySet().stream()
                .map(one -> "\"" + one.getKey() + "\":" + one.getValue().json())
                .collect(Collectors.joining(",", "{\"parameters\":{", "}}"));
        return Given.read("given", text.getBytes(StandardCharsets.UTF_8));
    }
}
