package org.complaintkit.json.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.complaintkit.json.Fields;
import org.complaintkit.json.Item;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.Read;

/** A sealed family: an object with one field, whose name tells which record of the family its value is. */
final class Family<T> implements Shape<T> {

    private final Map<String, Function<Fields, Read<T>>> readers = new LinkedHashMap<>();
    private final Map<Class<?>, Plain.Writer<T>> writers = new LinkedHashMap<>();
    private final Map<Class<?>, String> names = new LinkedHashMap<>();

    /** Adds a record; only while the family is being made. */
    <S extends T> Family<T> with(String name, Class<S> type, Codec<S> codec) {
        readers.put(name, fields -> fields.required(name, codec::read).map(value -> value));
        writers.put(type, (line, field, value) -> codec.write(line, field, type.cast(value)));
        names.put(type, name);
        return this;
    }

    @Override
    public void fields(JsonLine line, T value) {
        String name = names.get(value.getClass());
        Plain.Writer<T> writer = writers.get(value.getClass());
        if (name == null || writer == null) {
            throw new IllegalStateException(
                    "no shape for " + value.getClass() + "; there are some for " + names.keySet());
        }
        writer.write(line, name, value);
    }

    @Override
    public Read<T> read(Item item) {
        return item.object(fields -> fields.form(readers));
    }
}
