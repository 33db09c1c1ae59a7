package org.complaintkit.regimes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonFlag;
import org.complaintkit.json.JsonValue.JsonNumber;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;

/** The parts of a document by their paths, and the document with one of them taken out. */
final class Parts {

    private Parts() {}

    static Stream<String> paths(JsonValue root) {
        List<String> paths = new ArrayList<>();
        walk("", root, paths::add);
        return paths.stream();
    }

    private static void walk(String path, JsonValue value, Consumer<String> seen) {
        if (value instanceof JsonObject object) {
            object.fields().forEach((name, field) -> {
                String part = path.isEmpty() ? name : path + "." + name;
                seen.accept(part);
                walk(part, field.value(), seen);
            });
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                seen.accept(path + "[" + i + "]");
                walk(path + "[" + i + "]", array.items().get(i), seen);
            }
        }
    }

    static String without(JsonValue root, String part) {
        return write("", root, part);
    }

    private static String write(String path, JsonValue value, String gone) {
        List<String> written = new ArrayList<>();
        if (value instanceof JsonObject object) {
            object.fields().forEach((name, field) -> {
                String part = path.isEmpty() ? name : path + "." + name;
                if (!part.equals(gone)) {
                    written.add(quote(name) + ":" + write(part, field.value(), gone));
                }
            });
            return "{" + String.join(",", written) + "}";
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                String part = path + "[" + i + "]";
                if (!part.equals(gone)) {
                    written.add(write(part, array.items().get(i), gone));
                }
            }
            return "[" + String.join(",", written) + "]";
        }
        return scalar(value);
    }

    private static String scalar(JsonValue value) {
        if (value instanceof JsonText text) {
            return quote(text.text());
        } else if (value instanceof JsonNumber number) {
            return number.number().toString();
        }
        return value instanceof JsonFlag flag ? String.valueOf(flag.flag()) : "null";
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
