package org.complaintkit.replay.run;

import java.util.HashMap;
import java.util.Map;

/** Keeps one of many equal values, so that what thousands of complaints have alike is kept once. */
final class Shared {

    private static final int MOST = 10_000;

    private final Map<Object, Object> values = new HashMap<>();

    @SuppressWarnings("unchecked") // a value is only ever found under one that it equals, of the same class
    <T> T one(T value) {
        if (values.size() >= MOST) {
            values.clear();
        }
        Object known = values.putIfAbsent(value, value);
        return known == null || known.getClass() != value.getClass() ? value : (T) known;
    }
}
