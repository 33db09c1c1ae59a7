package org.complaintkit.conformance;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.complaintkit.conformance.Case.Scenario;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.Read;
import org.complaintkit.rule.Text;

/** Reads the document of a case and names every fault of it. */
final class CaseReader {

    private static final Text SOME = new Text("at least one", "至少一项");
    private static final Text TITLES = new Text("scenarios with different titles", "标题各不相同的情形");
    private static final Text OBJECT = new Text("an object", "对象");
    private static final Text NOT_EMPTY = new Text("a text that is not empty", "非空文本");

    private CaseReader() {}

    static Case read(String source, byte[] utf8) {
        return JsonDocument.of(source, utf8).read(CaseReader::document);
    }

    private static Read<Case> document(Fields fields) {
        Read<String> rule = fields.text("rule");
        Read<Text> title = fields.object("title", CaseReader::title);
        fields.ignore("note");
        if (!fields.has("scenarios")) {
            Read<Scenario> only = scenario(fields, title, Optional.empty());
            return fields.make(() -> new Case(rule.get(), title.get(), List.of(only.get())));
        }
        Read<Optional<JsonValue>> given = fields.optional("given", CaseReader::object);
        Optional<JsonValue> shared = given.isPresent() ? given.get() : Optional.empty();
        Read<List<Scenario>> scenarios = fields.list("scenarios", item -> item.object(in -> titled(in, shared)))
                .where(list -> !list.isEmpty(), SOME)
                .where(list -> list.stream().map(Scenario::title).allMatch(new HashSet<Text>()::add), TITLES);
        return fields.make(() -> new Case(rule.get(), title.get(), scenarios.get()));
    }

    private static Read<Scenario> titled(Fields fields, Optional<JsonValue> shared) {
        Read<Text> title = fields.object("title", CaseReader::title);
        fields.ignore("note");
        return scenario(fields, title, shared);
    }

    private static Read<Scenario> scenario(Fields fields, Read<Text> title, Optional<JsonValue> shared) {
        Read<Optional<JsonValue>> given = fields.optional("given", CaseReader::object);
        Read<Optional<Instant>> asOf = fields.optional("asOf", Item::instant);
        boolean fails = fields.has("errors");
        String outcome = fails ? "errors" : "expect";
        Read<List<JsonValue>> outcomes =
                fields.list(outcome, CaseReader::object).where(list -> !list.isEmpty(), SOME);
        // What a regime has printed needs no log.
        Read<List<JsonObject>> log = fields.has("log") || !isPrinted(outcomes)
                ? fields.list("log", CaseReader::object)
                        .where(rows -> !rows.isEmpty(), SOME)
                        .map(CaseReader::objects)
                : fields.make(List::of);
        return fields.make(() -> new Scenario(
                title.get(),
                given.get().or(() -> shared),
                asOf.get(),
                log.get(),
                fails ? List.of() : objects(outcomes.get()),
                fails ? outcomes.get() : List.of()));
    }

    private static boolean isPrinted(Read<List<JsonValue>> outcomes) {
        return outcomes.isPresent()
                && outcomes.get().stream()
                        .allMatch(line -> Json.field(line, "annex").isPresent());
    }

    private static Read<JsonValue> object(Item item) {
        return item.value() instanceof JsonObject ? item.asItStands() : item.refuse("wrong-type", OBJECT);
    }

    private static List<JsonObject> objects(List<JsonValue> values) {
        return values.stream().map(JsonObject.class::cast).toList();
    }

    private static Read<Text> title(Fields fields) {
        Read<String> en = fields.text("en").where(text -> !text.isBlank(), NOT_EMPTY);
        Read<String> zh = fields.text("zh").where(text -> !text.isBlank(), NOT_EMPTY);
        return fields.make(() -> new Text(en.get(), zh.get()));
    }
}
