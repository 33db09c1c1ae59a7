package org.complaintkit.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonFlag;
import org.complaintkit.json.JsonValue.JsonNumber;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.rule.Text;

/**
 * One value of a document while it is being read. Each accessor asks for one type; another one, {@code null} included, is
 * noted as a fault, and the reading goes on. A value may be asked for several types by looking at {@link #value()} first.
 */
public final class Item {

    private final JsonValue value;
    private final Faults faults;

    /**
     * Reads a value.
     *
     * @param value the value
     * @param faults where to note what is wrong with it
     */
    public Item(JsonValue value, Faults faults) {
        this.value = value;
        this.faults = faults;
    }

    /**
     * The value itself, to tell its type.
     *
     * @return the value
     */
    public JsonValue value() {
        return value;
    }

    /** {@return where the value stands} */
    public Place place() {
        return value.place();
    }

    /**
     * Where this reading notes its faults.
     *
     * @return the collector
     */
    public Faults faults() {
        return faults;
    }

    /**
     * A text; empty ones are texts too.
     *
     * @return the text, or a gap with the fault {@code wrong-type}
     */
    public Read<String> text() {
        return value instanceof JsonText text ? Read.of(this, text.text()) : refuse("wrong-type", Phrases.TEXT);
    }

    /**
     * A number, exactly as written.
     *
     * @return the number, or a gap with the fault {@code wrong-type}
     */
    public Read<BigDecimal> number() {
        return value instanceof JsonNumber number
                ? Read.of(this, number.number())
                : refuse("wrong-type", Phrases.NUMBER);
    }

    /**
     * A whole number of 32 bits; {@code 3.0} is one, {@code 3.5} is not.
     *
     * @return the number, or a gap with the fault {@code wrong-type}
     */
    public Read<Integer> whole() {
        try {
            return value instanceof JsonNumber number
                    ? Read.of(this, number.number().intValueExact())
                    : refuse("wrong-type", Phrases.WHOLE);
        } catch (ArithmeticException e) {
            return refuse("wrong-type", Phrases.WHOLE);
        }
    }

    /**
     * True or false.
     *
     * @return the flag, or a gap with the fault {@code wrong-type}
     */
    public Read<Boolean> flag() {
        return value instanceof JsonFlag flag ? Read.of(this, flag.flag()) : refuse("wrong-type", Phrases.FLAG);
    }

    /**
     * A date and time with its offset, ISO 8601.
     *
     * @return the instant, or a gap with the fault {@code wrong-type}, {@code not-an-instant} or, for a time that lacks
     *     its offset, {@code no-offset}
     */
    public Read<Instant> instant() {
        return written(Phrases.INSTANT, text -> {
            try {
                return Read.of(this, Instants.parse(text));
            } catch (DateTimeException e) {
                if (!Instants.lacksOffset(text)) {
                    return refuse("not-an-instant", Phrases.INSTANT);
                }
                faults.add(Fault.of(place(), "no-offset", Phrases.INSTANT, Phrases.NO_OFFSET));
                return Read.gap(place(), faults);
            }
        });
    }

    /**
     * A date, ISO 8601.
     *
     * @return the date, or a gap with the fault {@code wrong-type} or {@code not-a-date}
     */
    public Read<LocalDate> date() {
        return parsed(Dates::parse, "not-a-date", Phrases.DATE);
    }

    /**
     * A duration as {@link Duration#parse} reads it; {@code P1D} is exactly 24 hours.
     *
     * @return the duration, or a gap with the fault {@code wrong-type} or {@code not-a-duration}
     */
    public Read<Duration> duration() {
        return parsed(Duration::parse, "not-a-duration", Phrases.DURATION);
    }

    /**
     * A time zone as {@link ZoneId#of(String)} knows it.
     *
     * @return the zone, or a gap with the fault {@code wrong-type} or {@code not-a-zone}
     */
    public Read<ZoneId> zone() {
        return parsed(ZoneId::of, "not-a-zone", Phrases.ZONE);
    }

    /**
     * A text that stands for one of several values.
     *
     * @param <T> the type of the values
     * @param choices the values by their names, in the order in which to list them
     * @return the value, or a gap with the fault {@code wrong-type} or {@code unknown-name}
     */
    public <T> Read<T> oneOf(Map<String, T> choices) {
        Text one = new Text("one of", "下列之一");
        return written(Phrases.outOf(one, choices.keySet()), name -> {
            T choice = choices.get(name);
            if (choice != null) {
                return Read.of(this, choice);
            }
            faults.add(Fault.unknownName(place(), one, name, choices.keySet()));
            return Read.gap(place(), faults);
        });
    }

    /**
     * A constant of an enum, written in kebab-case: {@code FROM_START} is {@code from-start}.
     *
     * @param <E> the enum
     * @param type its class
     * @return the constant, or a gap with the fault {@code wrong-type} or {@code unknown-name}
     */
    public <E extends Enum<E>> Read<E> oneOf(Class<E> type) {
        Map<String, E> choices = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            choices.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return oneOf(choices);
    }

    /**
     * An object.
     *
     * @param <T> what it is read into
     * @param reader reads its fields; fields that it does not ask for are noted as faults, code {@code unknown-field}
     * @return what the reader made, or a gap with the fault {@code wrong-type}
     */
    public <T> Read<T> object(Function<Fields, Read<T>> reader) {
        if (!(value instanceof JsonObject object)) {
            return refuse("wrong-type", Phrases.OBJECT);
        }
        return new Fields(object, faults).read(reader);
    }

    /**
     * An object whose field names are free, such as the windows of a day by their names.
     *
     * @param <T> what each value is read into
     * @param reader reads a value
     * @return the values by name in the order of the document; a gap if it is no object or any value is a gap
     */
    public <T> Read<Map<String, T>> map(Function<Item, Read<T>> reader) {
        return named((name, item) -> reader.apply(item));
    }

    /**
     * An object whose field names are free and matter to the reader of their values.
     *
     * @param <T> what each value is read into
     * @param reader takes the name of a field and reads its value
     * @return the values by name in the order of the document; a gap if it is no object or any value is a gap
     */
    public <T> Read<Map<String, T>> named(BiFunction<String, Item, Read<T>> reader) {
        if (!(value instanceof JsonObject object)) {
            return refuse("wrong-type", Phrases.OBJECT);
        }
        Map<String, T> values = new LinkedHashMap<>();
        for (JsonField field : object.fields().values()) {
            Read<T> read = reader.apply(field.name(), new Item(field.value(), faults));
            if (read.isPresent()) {
                values.put(field.name(), read.get());
            }
        }
        return values.size() == object.fields().size()
                ? Read.of(this, Collections.unmodifiableMap(values))
                : Read.gap(place(), faults);
    }

    /**
     * The value as it stands, to be read later.
     *
     * @return the value, never a gap
     */
    public Read<JsonValue> asItStands() {
        return Read.of(this, value);
    }

    /**
     * A list.
     *
     * @param <T> what each item is read into
     * @param reader reads an item, for instance {@code Item::text}
     * @return the values in order; a gap if it is no list or any item is a gap
     */
    public <T> Read<List<T>> list(Function<Item, Read<T>> reader) {
        if (!(value instanceof JsonArray array)) {
            return refuse("wrong-type", Phrases.LIST);
        }
        List<T> values = new ArrayList<>(array.items().size());
        for (JsonValue item : array.items()) {
            Read<T> read = reader.apply(new Item(item, faults));
            if (read.isPresent()) {
                values.add(read.get());
            }
        }
        return values.size() == array.items().size()
                ? Read.of(this, Collections.unmodifiableList(values))
                : Read.gap(place(), faults);
    }

    /**
     * Notes that this value is none that is valid here.
     *
     * @param <T> what it should have been read into
     * @param code the code of the fault
     * @param expected what should stand here
     * @return a gap
     */
    public <T> Read<T> refuse(String code, Text expected) {
        faults.add(Fault.of(place(), code, expected, Phrases.of(value)));
        return Read.gap(place(), faults);
    }

    private <T> Read<T> parsed(Function<String, T> parser, String code, Text expected) {
        return written(expected, text -> {
            try {
                return Read.of(this, parser.apply(text));
            } catch (DateTimeException e) {
                return refuse(code, expected);
            }
        });
    }

    private <T> Read<T> written(Text expected, Function<String, Read<T>> reader) {
        return value instanceof JsonText text ? reader.apply(text.text()) : refuse("wrong-type", expected);
    }
}
