package org.complaintkit.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The fields of one object while it is being written, in the order of the calls. {@link JsonLines} hands it out; it is
 * valid only during that call.
 *
 * <p>Every method throws {@link IllegalStateException} for a name that this object already has, and {@link
 * IllegalArgumentException} for a text or name with half a surrogate pair, which cannot be written as UTF-8.
 */
public final class JsonLine {

    private final StringBuilder out;
    private final Set<String> names = new HashSet<>();

    JsonLine(StringBuilder out) {
        this.out = out;
    }

    /**
     * Writes a text.
     *
     * @param name the field
     * @param value the text
     * @return this
     */
    public JsonLine text(String name, String value) {
        name(name);
        Texts.quote(out, value);
        return this;
    }

    /**
     * Writes a whole number.
     *
     * @param name the field
     * @param value the number
     * @return this
     */
    public JsonLine number(String name, long value) {
        name(name).append(value);
        return this;
    }

    /**
     * Writes a number exactly, without an exponent: {@code 1.50} keeps its two decimals.
     *
     * @param name the field
     * @param value the number
     * @return this
     * @throws IllegalArgumentException if it has more than 1000 places before or after the point
     */
    public JsonLine number(String name, BigDecimal value) {
        if (Math.abs((long) value.scale()) > Numbers.PLACES || value.precision() > Numbers.PLACES) {
            throw new IllegalArgumentException("a number of at most " + Numbers.PLACES + " places for \"" + name
                    + "\", given one of scale " + value.scale() + " and precision " + value.precision());
        }
        name(name).append(value.toPlainString());
        return this;
    }

    /**
     * Writes true or false.
     *
     * @param name the field
     * @param value which of the two
     * @return this
     */
    public JsonLine flag(String name, boolean value) {
        name(name).append(value);
        return this;
    }

    /**
     * Writes the word {@code null}.
     *
     * @param name the field
     * @return this
     */
    public JsonLine nothing(String name) {
        name(name).append("null");
        return this;
    }

    /**
     * Writes an instant as ISO 8601 with the offset that the zone has then, such as {@code 2026-03-02T09:15:00+08:00};
     * an offset of zero is {@code Z}. Seconds are always written, a fraction where it is not zero, to its last digit that
     * is not zero.
     *
     * @param name the field
     * @param value the instant
     * @param zone the zone whose offset to write
     * @return this
     */
    public JsonLine instant(String name, Instant value, ZoneId zone) {
        name(name).append('"');
        Texts.instant(out, value.atZone(zone).toOffsetDateTime());
        out.append('"');
        return this;
    }

    /**
     * Writes a date as ISO 8601.
     *
     * @param name the field
     * @param value the date
     * @return this
     */
    public JsonLine date(String name, LocalDate value) {
        name(name).append('"').append(value).append('"');
        return this;
    }

    /**
     * Writes a list of texts.
     *
     * @param name the field
     * @param values the texts in order
     * @return this
     */
    public JsonLine texts(String name, Iterable<String> values) {
        return row(name, values, value -> Texts.quote(out, value));
    }

    /**
     * Writes an object.
     *
     * @param name the field
     * @param content writes its fields
     * @return this
     */
    public JsonLine object(String name, Consumer<JsonLine> content) {
        name(name);
        braces(content);
        return this;
    }

    /**
     * Writes a list of objects.
     *
     * @param <T> the type of the items
     * @param name the field
     * @param items what to write, in order
     * @param content writes the fields of one item
     * @return this
     */
    public <T> JsonLine objects(String name, Iterable<T> items, BiConsumer<JsonLine, T> content) {
        return row(name, items, item -> new JsonLine(out).braces(line -> content.accept(line, item)));
    }

    private <T> JsonLine row(String name, Iterable<T> items, Consumer<T> each) {
        name(name).append('[');
        int begin = out.length();
        for (T item : items) {
            if (out.length() > begin) {
                out.append(',');
            }
            each.accept(item);
        }
        out.append(']');
        return this;
    }

    /** Another object where this one stands. */
    void braces(Consumer<JsonLine> content) {
        out.append('{');
        content.accept(new JsonLine(out));
        out.append('}');
    }

    private StringBuilder name(String name) {
        if (!names.add(name)) {
            throw new IllegalStateException("each field once, given again: \"" + name + "\"");
        }
        if (names.size() > 1) {
            out.append(',');
        }
        Texts.quote(out, name);
        return out.append(':');
    }
}
