package org.complaintkit.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a document, with its place. Immutable. Two values are equal if they say the same at the same place. */
public sealed interface JsonValue {

    /**
     * Where the value begins.
     *
     * @return its place
     */
    Place place();

    /**
     * The value as JSON in one line, without blanks, fields in the order of the document. Reading it gives the same value
     * at other places.
     *
     * @return the text
     */
    default String json() {
        StringBuilder out = new StringBuilder();
        ValueText.append(out, this);
        return out.toString();
    }

    /**
     * Named values in the order of the document.
     *
     * @param place where its brace stands
     * @param fields its fields by name, no name twice, in the order of the document
     */
    record JsonObject(Place place, Map<String, JsonField> fields) implements JsonValue {

        /**
         * Keeps an immutable copy in the same order.
         *
         * @param place where its brace stands
         * @param fields its fields by name
         */
        public JsonObject {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /**
     * One named value of an object.
     *
     * @param place where the name stands
     * @param name the name
     * @param value the value
     */
    record JsonField(Place place, String name, JsonValue value) {}

    /**
     * Values in a row.
     *
     * @param place where its bracket stands
     * @param items the values in order
     */
    record JsonArray(Place place, List<JsonValue> items) implements JsonValue {

        /**
         * Keeps an immutable copy.
         *
         * @param place where its bracket stands
         * @param items the values in order
         */
        public JsonArray {
            items = List.copyOf(items);
        }
    }

    /**
     * A string.
     *
     * @param place where its quote stands
     * @param text the string, escapes resolved; never with half a surrogate pair
     */
    record JsonText(Place place, String text) implements JsonValue {}

    /**
     * A number.
     *
     * @param place where it stands
     * @param number the number exactly as written: {@code 1.50} keeps its two decimals
     */
    record JsonNumber(Place place, BigDecimal number) implements JsonValue {}

    /**
     * True or false.
     *
     * @param place where it stands
     * @param flag which of the two
     */
    record JsonFlag(Place place, boolean flag) implements JsonValue {}

    /**
     * The word {@code null}.
     *
     * @param place where it stands
     */
    record JsonNull(Place place) implements JsonValue {}
}
