package org.complaintkit.json.format;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.Read;

/** How values of one type stand as an object, both ways. */
interface Shape<T> extends Codec<T> {

    /** Writes the fields of the object. */
    void fields(JsonLine line, T value);

    @Override
    default void write(JsonLine line, String name, T value) {
        line.object(name, inner -> fields(inner, value));
    }

    /** Several of them, in order. */
    default Codec<List<T>> many() {
        return Plain.of(
                (line, name, values) -> line.objects(name, values, this::fields), item -> item.list(this::read));
    }

    /** A record, by its components. */
    static <T> Shape<T> of(Function<Parts<T>, Supplier<T>> parts) {
        return new Shape<>() {
            @Override
            public void fields(JsonLine line, T value) {
                parts.apply(new Parts.Written<>(line, value));
            }

            @Override
            public Read<T> read(Item item) {
                return item.object(fields -> fields.make(parts.apply(new Parts.Taken<>(fields))));
            }
        };
    }
}
