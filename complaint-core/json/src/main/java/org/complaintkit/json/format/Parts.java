package org.complaintkit.json.format;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.complaintkit.json.Fields;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.Read;

/**
 * The components of a record, gone through once to write them and once to read them, so that each stands in one place.
 * What is handed back has a value only while reading.
 */
interface Parts<T> {

    <V> Supplier<V> part(String name, Codec<V> codec, Function<T, V> get);

    /** Left out where it is empty. */
    <V> Supplier<Optional<V>> maybe(String name, Codec<V> codec, Function<T, Optional<V>> get);

    /** Left out where it is this value, which an absent one means. */
    <V> Supplier<V> orElse(String name, Codec<V> codec, Function<T, V> get, V otherwise);

    /** Writes. */
    record Written<T>(JsonLine line, T value) implements Parts<T> {

        @Override
        public <V> Supplier<V> part(String name, Codec<V> codec, Function<T, V> get) {
            codec.write(line, name, get.apply(value));
            return nothing();
        }

        @Override
        public <V> Supplier<Optional<V>> maybe(String name, Codec<V> codec, Function<T, Optional<V>> get) {
            get.apply(value).ifPresent(there -> codec.write(line, name, there));
            return nothing();
        }

        @Override
        public <V> Supplier<V> orElse(String name, Codec<V> codec, Function<T, V> get, V otherwise) {
            V there = get.apply(value);
            if (!there.equals(otherwise)) {
                codec.write(line, name, there);
            }
            return nothing();
        }

        private static <V> Supplier<V> nothing() {
            return new Nothing<>();
        }

        private static final class Nothing<V> implements Supplier<V> {
            @Override
            public V get() {
                throw new IllegalStateException("nothing is read while writing");
            }
        }
    }

    /** Reads. */
    record Taken<T>(Fields fields) implements Parts<T> {

        @Override
        public <V> Supplier<V> part(String name, Codec<V> codec, Function<T, V> get) {
            Read<V> read = fields.required(name, codec::read);
            return read::get;
        }

        @Override
        public <V> Supplier<Optional<V>> maybe(String name, Codec<V> codec, Function<T, Optional<V>> get) {
            Read<Optional<V>> read = fields.optional(name, codec::read);
            return read::get;
        }

        @Override
        public <V> Supplier<V> orElse(String name, Codec<V> codec, Function<T, V> get, V otherwise) {
            Read<V> read = fields.orElse(name, codec::read, otherwise);
            return read::get;
        }
    }
}
