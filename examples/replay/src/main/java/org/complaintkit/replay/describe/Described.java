package org.complaintkit.replay.describe;

import java.util.Map;
import java.util.Optional;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.words.RegimeWords;

/**
 * A regime that is described: what it computes, what its document says, and the words for that.
 *
 * @param regime the regime
 * @param document its document
 * @param given what its user gives for its parameters, by name
 * @param words the words
 */
public record Described(Regime regime, JsonObject document, Map<String, JsonValue> given, RegimeWords words) {

    /**
     * A regime with its words.
     *
     * @param regime the regime, read from a document
     * @param source how faults name what is given
     * @param given the document of what was given to it; empty: nothing was
     * @return the regime with its words
     * @throws IllegalArgumentException if it was put together without a document
     */
    public static Described of(Regime regime, String source, Optional<byte[]> given) {
        Map<String, JsonValue> parameters = given.map(
                        bytes -> Doc.entries(JsonDocument.of(source, bytes).root(), "parameters"))
                .orElse(Map.of());
        JsonObject document = regime.document()
                .orElseThrow(() -> new IllegalArgumentException(
                        regime.ref() + " was put together without a document; there is nothing to describe"))
                .root();
        return new Described(regime, document, parameters, RegimeWords.of(document, parameters));
    }

    /** Whether a part rests on a parameter that may be left out and was: then it has no effect. */
    boolean isLeftOut(JsonValue part) {
        Map<String, JsonValue> declared = Doc.entries(document, "parameters");
        return Doc.within(part).stream()
                .flatMap(object -> Doc.text(object, "parameter").stream())
                .anyMatch(name -> !given.containsKey(name)
                        && Optional.ofNullable(declared.get(name))
                                .filter(it -> Doc.flag(it, "optional"))
                                .isPresent());
    }

    /** What a part is called: its title, else what its id is called. */
    Text title(JsonObject part) {
        return Doc.field(part, "title")
                .flatMap(Described::pair)
                .orElseGet(() -> words.glossary().name(Doc.text(part, "id").orElse("")));
    }

    /** The title of a part for a page; without one its id as it stands. */
    String heading(JsonObject part) {
        String id = Doc.text(part, "id").orElse("");
        boolean titled =
                Doc.field(part, "title").isPresent() || words.glossary().knows(id);
        return titled ? Html.both(title(part)) : Html.code(id);
    }

    static Optional<Text> pair(JsonValue value) {
        Optional<String> zh = Doc.text(value, "zh");
        return Doc.text(value, "en").flatMap(en -> zh.map(other -> Text.of(en, other)));
    }

    /** Whether the document breaks off, or says so itself. */
    boolean isIncomplete() {
        boolean said = Doc.field(document, "incomplete")
                .filter(it -> !(it instanceof JsonValue.JsonFlag flag) || flag.flag())
                .isPresent();
        return said || Doc.texts(document, "note").stream().anyMatch(note -> note.contains("regime is incomplete"));
    }
}
