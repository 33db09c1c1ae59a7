package org.complaintkit.conformance;

import java.util.Optional;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;

/** Values of a document: fields by name. */
final class Json {

    private Json() {}

    static Optional<JsonValue> field(JsonValue value, String name) {
        return value instanceof JsonObject object
                ? Optional.ofNullable(object.fields().get(name)).map(JsonField::value)
                : Optional.empty();
    }

    static Optional<String> text(JsonValue value, String name) {
        return field(value, name).filter(JsonText.class::isInstance).map(text -> ((JsonText) text).text());
    }

    static String path(JsonValue value) {
        return value.place().path();
    }
}
