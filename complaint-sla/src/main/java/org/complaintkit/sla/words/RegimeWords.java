package org.complaintkit.sla.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.rule.Text;

/**
 * Says in words what the parts of a regime's document say, in English and Chinese. It takes a document that {@link
 * org.complaintkit.sla.regime.RegimeReader} reads; what it does not know it says as JSON. Immutable.
 *
 * <p>A {@code {"parameter":NAME}} is said by what it comes to, with its name in brackets, or as left blank.
 */
public final class RegimeWords {

    private static final Set<String> NO_WORDS = Set.of("id", "basis", "note");

    private final Context context;
    private final Forms forms;
    private final FieldWords fields;

    private RegimeWords(Context context) {
        this.context = context;
        this.forms = Forms.in(context);
        this.fields = new FieldWords(context, forms);
    }

    /**
     * One field of a part, in words.
     *
     * @param field the name of the field
     * @param label what it is called
     * @param says what it says
     */
    public record Line(String field, Text label, Text says) {}

    /**
     * The words for a document.
     *
     * @param document the document
     * @param given what a user gives for its parameters, by name; what is not given is said by its default
     * @return the words
     */
    public static RegimeWords of(JsonObject document, Map<String, JsonValue> given) {
        return new RegimeWords(
                new Context(Glossary.of(document), Json.object(document, "parameters"), Map.copyOf(given)));
    }

    /** {@return what names are called in the document} */
    public Glossary glossary() {
        return context.glossary();
    }

    /**
     * What a condition asks for.
     *
     * @param condition the condition, as it stands in the document
     * @return the words
     */
    public Text condition(JsonValue condition) {
        return forms.conditions().of(condition);
    }

    /**
     * How long a limit is.
     *
     * @param within what stands in {@code within}
     * @return the words
     */
    public Text limit(JsonValue within) {
        return forms.limits().of(within);
    }

    /**
     * What touches something off.
     *
     * @param trigger a trigger, or a list of them of which each does
     * @return the words
     */
    public Text trigger(JsonValue trigger) {
        return forms.triggers().of(trigger);
    }

    /**
     * What a sanction costs.
     *
     * @param price what stands in {@code price}
     * @return the words
     */
    public Text price(JsonValue price) {
        return forms.prices().of(price);
    }

    /**
     * What a section of a document, or a field of a part, is called.
     *
     * @param name its name in the document
     * @return the title; the name where it has none
     */
    public Text label(String name) {
        return Labels.of(name);
    }

    /**
     * What a field says.
     *
     * @param section the section that it stands in, {@code limits}; {@code moves} for those of the lifecycle
     * @param field its name
     * @param value its value
     * @return the words
     */
    public Text field(String section, String field, JsonValue value) {
        return fields.of(section, field, value);
    }

    /**
     * What a part says, field by field, without its id, its basis and its note.
     *
     * @param section the section that it stands in
     * @param part the part
     * @return a line for each field, in the order of the document
     */
    public List<Line> lines(String section, JsonObject part) {
        return part.fields().values().stream()
                .filter(field -> !NO_WORDS.contains(field.name()))
                .map(field -> new Line(field.name(), label(field.name()), field(section, field.name(), field.value())))
                .toList();
    }
}
