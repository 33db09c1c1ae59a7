package org.complaintkit.json;

import java.util.List;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonFlag;
import org.complaintkit.json.JsonValue.JsonNumber;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;

/** A value as it is written: no blanks, numbers as they were. */
final class ValueText {

    private ValueText() {}

    static void append(StringBuilder out, JsonValue value) {
        if (value instanceof JsonObject object) {
            object(out, List.copyOf(object.fields().values()));
        } else if (value instanceof JsonArray array) {
            list(out, array.items());
        } else if (value instanceof JsonText text) {
            Texts.quote(out, text.text());
        } else if (value instanceof JsonNumber number) {
            out.append(number.number());
        } else if (value instanceof JsonFlag flag) {
            out.append(flag.flag());
        } else {
            out.append("null");
        }
    }

    private static void object(StringBuilder out, List<JsonField> fields) {
        out.append('{');
        for (int i = 0; i < fields.size(); i++) {
            Texts.quote(i == 0 ? out : out.append(','), fields.get(i).name());
            append(out.append(':'), fields.get(i).value());
        }
        out.append('}');
    }

    private static void list(StringBuilder out, List<JsonValue> items) {
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
            append(i == 0 ? out : out.append(','), items.get(i));
        }
        out.append(']');
    }
}
