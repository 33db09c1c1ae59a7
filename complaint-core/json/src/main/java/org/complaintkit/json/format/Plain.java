package org.complaintkit.json.format;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.complaintkit.identity.Names;
import org.complaintkit.identity.Role;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.json.Read;

/** Values that are no objects: texts, numbers, flags, instants, dates, and lists of texts. */
final class Plain {

    /** The years that a date with an offset can have; an instant reaches one further at either end. */
    private static final String LAST_YEAR = "+1000000000-";

    private static final String FIRST_YEAR = "-1000000000-";
    private static final Instant FROM = Instant.parse("-999999999-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("+999999999-12-31T23:59:59.999999999Z");

    static final Codec<String> TEXT = text(text -> text, text -> text);
    static final Codec<List<String>> TEXTS = texts(text -> text, text -> text);
    static final Codec<List<Instant>> MOMENTS = texts(Instant::parse, Instant::toString);
    static final Codec<List<Role>> ROLES = texts(Role::of, Role::name);
    static final Codec<Set<Role>> ROLE_SET = of(
            (line, name, roles) -> line.texts(
                    name, roles.stream().map(Role::name).sorted(Names::compare).toList()),
            item -> ROLES.read(item).map(Plain::each));
    static final Codec<Boolean> FLAG = of(JsonLine::flag, Item::flag);
    static final Codec<Integer> WHOLE = of((line, name, value) -> line.number(name, value), Item::whole);
    static final Codec<Long> LONG = of(
            (line, name, value) -> line.number(name, value),
            item -> item.number().map(BigDecimal::longValueExact));
    static final Codec<LocalDate> DAY = of(JsonLine::date, Item::date);
    static final Codec<Instant> MOMENT = of(Plain::moment, Plain::moment);

    private Plain() {}

    /** Writes one value under a name. */
    interface Writer<T> {
        void write(JsonLine line, String name, T value);
    }

    static <T> Codec<T> of(Writer<T> writer, Function<Item, Read<T>> reader) {
        return new Codec<>() {
            @Override
            public void write(JsonLine line, String name, T value) {
                writer.write(line, name, value);
            }

            @Override
            public Read<T> read(Item item) {
                return reader.apply(item);
            }
        };
    }

    static <T> Codec<T> text(Function<String, T> of, Function<T, String> to) {
        return of(
                (line, name, value) -> line.text(name, to.apply(value)),
                item -> item.text().map(of));
    }

    static <T> Codec<List<T>> texts(Function<String, T> of, Function<T, String> to) {
        return of(
                (line, name, values) -> line.texts(name, values.stream().map(to).toList()),
                item -> item.list(one -> one.text().map(of)));
    }

    /** The same, as another type. */
    static <V, T> Codec<T> as(Codec<V> codec, Function<V, T> of, Function<T, V> to) {
        return of(
                (line, name, value) -> codec.write(line, name, to.apply(value)),
                item -> codec.read(item).map(of));
    }

    /** A constant in lower case, with hyphens. */
    static <E extends Enum<E>> Codec<E> constant(Class<E> type) {
        return of(
                (line, name, value) ->
                        line.text(name, value.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                item -> item.oneOf(type));
    }

    private static Set<Role> each(List<Role> roles) {
        Set<Role> once = new HashSet<>();
        for (Role role : roles) {
            if (!once.add(role)) {
                throw new IllegalArgumentException("each role once; " + role + " is there again");
            }
        }
        return once;
    }

    private static void moment(JsonLine line, String name, Instant value) {
        if (value.isBefore(FROM) || value.isAfter(TO)) {
            line.text(name, value.toString());
        } else {
            line.instant(name, value, ZoneOffset.UTC);
        }
    }

    private static Read<Instant> moment(Item item) {
        boolean beyond = item.value() instanceof JsonText text
                && (text.text().startsWith(FIRST_YEAR) || text.text().startsWith(LAST_YEAR));
        return beyond ? item.text().map(Instant::parse) : item.instant();
    }
}
