package org.complaintkit.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Values as bytes, so that two values that differ never give the same ones: a tag before everything, a length before every
 * text and list. A record is its type's name and its components, each under its own name; a component that is empty is left
 * out, so that one added later changes nothing where it is empty. Decision 0030 has the table of tags.
 */
final class Written {

    private byte[] bytes = new byte[1024];
    private int end;

    Written begin(String type) {
        return tag('R').chars(type);
    }

    void end() {
        tag('.');
    }

    Written text(String name, String value) {
        named(name).text(value);
        return this;
    }

    Written text(String name, Optional<String> value) {
        value.ifPresent(there -> text(name, there));
        return this;
    }

    Written texts(String name, List<String> values) {
        return values(name, values, Written::text);
    }

    Written whole(String name, long value) {
        named(name).tag('I').eight(value);
        return this;
    }

    Written flag(String name, boolean value) {
        named(name).flag(value);
        return this;
    }

    Written moment(String name, Instant value) {
        named(name).moment(value);
        return this;
    }

    Written moment(String name, Optional<Instant> value) {
        value.ifPresent(there -> moment(name, there));
        return this;
    }

    Written day(String name, Optional<LocalDate> value) {
        value.ifPresent(there -> named(name).day(there));
        return this;
    }

    <T> Written value(String name, T value, BiConsumer<Written, T> content) {
        content.accept(named(name), value);
        return this;
    }

    <T> Written value(String name, Optional<T> value, BiConsumer<Written, T> content) {
        value.ifPresent(there -> value(name, there, content));
        return this;
    }

    <T> Written values(String name, List<T> values, BiConsumer<Written, T> content) {
        return values.isEmpty() ? this : value(name, values, (to, all) -> to.list(all, content));
    }

    <T> void list(List<T> values, BiConsumer<Written, T> content) {
        tag('L').four(values.size());
        values.forEach(value -> content.accept(this, value));
    }

    private Written named(String name) {
        return tag('C').chars(name);
    }

    void text(String value) {
        tag('T').chars(value);
    }

    void flag(boolean value) {
        tag('B').tag(value ? '1' : '0');
    }

    void moment(Instant value) {
        tag('M').eight(value.getEpochSecond()).four(value.getNano());
    }

    void day(LocalDate value) {
        tag('D').eight(value.toEpochDay());
    }

    Written tag(char tag) {
        room(1);
        bytes[end++] = (byte) tag;
        return this;
    }

    Written chars(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        four(utf8.length).room(utf8.length);
        System.arraycopy(utf8, 0, bytes, end, utf8.length);
        end += utf8.length;
        return this;
    }

    private Written four(int value) {
        room(Integer.BYTES);
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes[end++] = (byte) (value >>> shift);
        }
        return this;
    }

    private Written eight(long value) {
        return four((int) (value >>> 32)).four((int) value);
    }

    private void room(int more) {
        if (bytes.length - end < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end + more));
        }
    }

    Hash hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, end);
            return Hash.of(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256; this one does not", e);
        }
    }
}
