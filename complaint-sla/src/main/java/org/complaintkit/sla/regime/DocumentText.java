package org.complaintkit.sla.regime;

import java.util.Iterator;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;

/** Lays a document out: what fits into a line stands in one, everything else one value a line. */
final class DocumentText {

    private static final int WIDTH = 120;

    private final StringBuilder out = new StringBuilder();

    private DocumentText() {}

    static String of(JsonObject root) {
        DocumentText text = new DocumentText();
        text.lines(root, 0);
        return text.out.append('\n').toString();
    }

    /** What follows it in its line: at most a comma. */
    private void value(JsonValue value, int indent) {
        int column = out.length() - (out.lastIndexOf("\n") + 1);
        int begin = out.length();
        line(value);
        boolean whole = !(value instanceof JsonObject) && !(value instanceof JsonArray);
        int width = out.codePointCount(begin, out.length());
        if (!whole && column + width + 1 > WIDTH) {
            out.setLength(begin);
            lines(value, indent);
        }
    }

    private void lines(JsonValue value, int indent) {
        if (value instanceof JsonObject object) {
            out.append('{');
            for (Iterator<JsonField> all = object.fields().values().iterator(); all.hasNext(); ) {
                JsonField field = all.next();
                name(begin(indent + 1), field);
                value(field.value(), indent + 1);
                out.append(all.hasNext() ? "," : "");
            }
            begin(indent).append('}');
        } else if (value instanceof JsonArray array) {
            out.append('[');
            for (Iterator<JsonValue> all = array.items().iterator(); all.hasNext(); ) {
                begin(indent + 1);
                value(all.next(), indent + 1);
                out.append(all.hasNext() ? "," : "");
            }
            begin(indent).append(']');
        }
    }

    private StringBuilder begin(int indent) {
        return out.append('\n').append("  ".repeat(indent));
    }

    private void line(JsonValue value) {
        if (value instanceof JsonObject object) {
            out.append('{');
            for (Iterator<JsonField> all = object.fields().values().iterator(); all.hasNext(); ) {
                JsonField field = all.next();
                name(out, field);
                line(field.value());
                out.append(all.hasNext() ? ", " : "");
            }
            out.append('}');
        } else if (value instanceof JsonArray array) {
            out.append('[');
            for (Iterator<JsonValue> all = array.items().iterator(); all.hasNext(); ) {
                line(all.next());
                out.append(all.hasNext() ? ", " : "");
            }
            out.append(']');
        } else {
            out.append(value.json());
        }
    }

    private static void name(StringBuilder out, JsonField field) {
        out.append(new JsonValue.JsonText(field.place(), field.name()).json()).append(": ");
    }
}
