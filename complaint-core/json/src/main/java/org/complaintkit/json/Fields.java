package org.complaintkit.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;

/**
 * The fields of one object while it is being read. Ask for every field first, then {@link #make} the whole: so all faults
 * of the object are noted, not only its first. Fields that nobody asked for are faults, with the nearest name that was
 * asked for. A field that holds {@code null} is there and holds the wrong type; leave it out instead.
 */
public final class Fields {

    private final JsonObject object;
    private final Faults faults;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> taken = new LinkedHashSet<>();

    Fields(JsonObject object, Faults faults) {
        this.object = object;
        this.faults = faults;
    }

    /**
     * Where the object stands.
     *
     * @return the place of its brace
     */
    public Place place() {
        return object.place();
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
     * Whether a field is there. Tells a form by its fields; the field still has to be asked for.
     *
     * @param name the field
     * @return whether the object has it
     */
    public boolean has(String name) {
        known.add(name);
        return object.fields().containsKey(name);
    }

    /**
     * Accepts fields without reading them, such as {@code $schema}.
     *
     * @param names the fields
     */
    public void ignore(String... names) {
        taken.addAll(List.of(names));
    }

    /**
     * A field that has to be there.
     *
     * @param <T> what it is read into
     * @param name the field
     * @param reader reads its value, for instance {@code Item::zone}
     * @return the value, or a gap with the fault {@code missing-field} or one of the reader's
     */
    public <T> Read<T> required(String name, Function<Item, Read<T>> reader) {
        Optional<Item> item = item(name);
        if (item.isPresent()) {
            return reader.apply(item.get());
        }
        faults.add(FieldFaults.missing(object, name));
        return Read.gap(place(), faults);
    }

    /**
     * A field that may be absent.
     *
     * @param <T> what it is read into
     * @param name the field
     * @param reader reads its value if it is there
     * @return the value or, without the field, an empty one; a gap with a fault of the reader
     */
    public <T> Read<Optional<T>> optional(String name, Function<Item, Read<T>> reader) {
        return item(name)
                .map(item -> reader.apply(item).<Optional<T>>map(Optional::of))
                .orElseGet(() -> Read.of(place(), Phrases.NOTHING, faults, Optional.empty()));
    }

    /**
     * A field that may be absent and then means this.
     *
     * @param <T> what it is read into
     * @param name the field
     * @param reader reads its value if it is there
     * @param otherwise what the absent field means
     * @return the value; a gap with a fault of the reader
     */
    public <T> Read<T> orElse(String name, Function<Item, Read<T>> reader, T otherwise) {
        return optional(name, reader).map(value -> value.orElse(otherwise));
    }

    /**
     * A required {@link Item#text()}.
     *
     * @param name the field
     * @return the value or a gap
     */
    public Read<String> text(String name) {
        return required(name, Item::text);
    }

    /**
     * A text that may be absent.
     *
     * @param name the field
     * @return the value, an empty one, or a gap
     */
    public Read<Optional<String>> optionalText(String name) {
        return optional(name, Item::text);
    }

    /**
     * A required {@link Item#number()}.
     *
     * @param name the field
     * @return the value or a gap
     */
    public Read<BigDecimal> number(String name) {
        return required(name, Item::number);
    }

    /**
     * A required {@link Item#whole()}.
     *
     * @param name the field
     * @return the value or a gap
     */
    public Read<Integer> whole(String name) {
        return required(name, Item::whole);
    }

    /**
     * A required {@link Item#flag()}.
     *
     * @param name the field
     * @return the value or a gap
     */
    public Read<Boolean> flag(String name) {
        return required(name, Item::flag);
    }

    /**
     * A required {@link Item#duration()}.
     *
     * @param name the field
     * @return the value or a gap
     */
    public Read<Duration> duration(String name) {
        return required(name, Item::duration);
    }

    /**
     * A required {@link Item#oneOf(Map)}.
     *
     * @param <T> the type of the values
     * @param name the field
     * @param choices the values by their names
     * @return the value or a gap
     */
    public <T> Read<T> oneOf(String name, Map<String, T> choices) {
        return required(name, item -> item.oneOf(choices));
    }

    /**
     * A required {@link Item#oneOf(Class)}.
     *
     * @param <E> the enum
     * @param name the field
     * @param type its class
     * @return the constant or a gap
     */
    public <E extends Enum<E>> Read<E> oneOf(String name, Class<E> type) {
        return required(name, item -> item.oneOf(type));
    }

    /**
     * A required {@link Item#object(Function)}.
     *
     * @param <T> what it is read into
     * @param name the field
     * @param reader reads its fields
     * @return the value or a gap
     */
    public <T> Read<T> object(String name, Function<Fields, Read<T>> reader) {
        return required(name, item -> item.object(reader));
    }

    /**
     * A required {@link Item#list(Function)}.
     *
     * @param <T> what each item is read into
     * @param name the field
     * @param reader reads an item
     * @return the values in order or a gap
     */
    public <T> Read<List<T>> list(String name, Function<Item, Read<T>> reader) {
        return required(name, item -> item.list(reader));
    }

    /**
     * An object that has one of several forms, told by which of these fields it has: {@code {"all": ...}} or {@code
     * {"any": ...}}.
     *
     * @param <T> what every form is read into
     * @param forms the reader of each form by its telling field, in the order in which to list them
     * @return what the form's reader made, or a gap with the fault {@code unknown-form} if the object has none of the
     *     fields or several
     */
    public <T> Read<T> form(Map<String, Function<Fields, Read<T>>> forms) {
        Map<String, Function<Fields, Read<T>>> given = new LinkedHashMap<>(forms);
        given.keySet().removeIf(name -> !has(name));
        if (given.size() == 1) {
            return given.values().iterator().next().apply(this);
        }
        faults.add(FieldFaults.noForm(object, forms.keySet(), given.keySet()));
        taken.addAll(object.fields().keySet());
        return Read.gap(place(), faults);
    }

    /**
     * Makes the whole out of its parts. Runs after all fields have been asked for.
     *
     * @param <T> the whole
     * @param maker makes it with {@link Read#get()} of the parts; its {@link IllegalArgumentException}, {@link
     *     DateTimeException} or {@link ArithmeticException} becomes a fault at the object, code {@code not-accepted} or,
     *     where it is {@link org.complaintkit.rule.Coded}, its own
     * @return the whole; a gap if a part is one
     */
    public <T> Read<T> make(Supplier<? extends T> maker) {
        return Read.of(place(), Phrases.of(object), faults, maker).map(Supplier::get);
    }

    /**
     * Makes something out of several parts and blames one field for what is refused.
     *
     * @param <T> what is made
     * @param name the field to blame
     * @param maker makes it, as in {@link #make(Supplier)}
     * @return what was made; a gap if a part is one; without the field the object is blamed
     */
    public <T> Read<T> make(String name, Supplier<? extends T> maker) {
        JsonField field = object.fields().get(name);
        return field == null
                ? make(maker)
                : Read.of(new Item(field.value(), faults), maker).map(Supplier::get);
    }

    /** Runs a reader over this object; a part fetched too early ends it, and then nothing is known of other fields. */
    <T> Read<T> read(Function<Fields, Read<T>> reader) {
        try {
            Read<T> made = reader.apply(this);
            refuseOthers();
            return made;
        } catch (MalformedDocument inner) {
            faults.addAll(inner);
            return Read.gap(place(), faults);
        }
    }

    private Optional<Item> item(String name) {
        known.add(name);
        taken.add(name);
        return Optional.ofNullable(object.fields().get(name)).map(field -> new Item(field.value(), faults));
    }

    private void refuseOthers() {
        for (JsonField field : object.fields().values()) {
            if (!taken.contains(field.name())) {
                faults.add(FieldFaults.unknown(object, field, taken, known));
            }
        }
    }
}
