package org.complaintkit.law;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Records from their components and back. */
final class Rebuilt {

    private Rebuilt() {}

    /** Throws what the constructor refuses with. */
    static Object of(Class<?> type, List<Object> parts) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(parts.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(type + " of " + parts, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " of " + parts, e);
        }
    }

    static Object part(RecordComponent component, Object whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of " + whole, e);
        }
    }
}
