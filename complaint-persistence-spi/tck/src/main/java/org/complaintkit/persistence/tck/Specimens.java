package org.complaintkit.persistence.tck;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;

/** Makes values of record types from the values of their components: with everything in them, or with as little as may be. */
final class Specimens {

    private final ComplaintKey key;
    private final boolean full;
    private int made;

    Specimens(ComplaintKey key, boolean full) {
        this.key = key;
        this.full = full;
    }

    Object of(Type type) {
        made++;
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments()[0]);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == ComplaintKey.class) {
            return key;
        }
        if (raw.isEnum()) {
            Object[] constants = raw.getEnumConstants();
            return constants[made % constants.length];
        }
        return raw.isRecord() ? record(raw) : simple(raw);
    }

    private Object container(Class<?> raw, Type element) {
        if (raw == Optional.class) {
            return full ? Optional.of(of(element)) : Optional.empty();
        }
        if (raw == List.class) {
            return full ? List.of(of(element), of(element)) : List.of();
        }
        throw unknown(raw);
    }

    private Object simple(Class<?> raw) {
        if (raw == Instant.class) {
            return Samples.at(made);
        }
        if (raw == LocalDate.class) {
            return LocalDate.of(2026, 3, 2).plusDays(made);
        }
        if (raw == String.class) {
            return "name-" + made + "\ud83d\ude00";
        }
        if (raw == int.class) {
            return made;
        }
        if (raw == boolean.class) {
            return full;
        }
        if (raw == FactMap.class) {
            return full ? Acts.everyType() : FactMap.EMPTY;
        }
        throw unknown(raw);
    }

    private Object record(Class<?> raw) {
        RecordComponent[] components = raw.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> of(component.getGenericType()))
                .toArray();
        try {
            Constructor<?> canonical = raw.getConstructor(types);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the kit cannot make a " + raw.getName() + " of " + Arrays.toString(values), e);
        }
    }

    private static AssertionError unknown(Class<?> raw) {
        return new AssertionError(
                "an event has a component of " + raw.getName() + ", and the kit does not know how to make one");
    }
}
