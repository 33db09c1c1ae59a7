package org.complaintkit.law;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.complaintkit.audit.Hash;
import org.complaintkit.command.Act;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Verb;
import org.joda.money.Money;

/** A value with one thing about it altered, in every way that its type allows, by the path of what was altered. */
public final class Altered {

    private final Map<String, Object> found = new LinkedHashMap<>();

    private final List<String> refused = new ArrayList<>();

    private Altered() {}

    /** Every alteration of a record. */
    public static Altered of(Object record) {
        Altered altered = new Altered();
        altered.record(record.getClass(), record, "", value -> value);
        return altered;
    }

    /** What came of each alteration, by path. */
    public Map<String, Object> found() {
        return found;
    }

    /** The paths at which nothing else can stand. */
    public List<String> refused() {
        return refused;
    }

    private void note(String path, UnaryOperator<Object> rebuilt, Object... others) {
        for (Object other : others) {
            try {
                found.put(path, rebuilt.apply(other));
                return;
            } catch (IllegalArgumentException e) {
                // Perhaps the next one.
            }
        }
        refused.add(path);
    }

    private void value(Type type, Object value, String path, UnaryOperator<Object> rebuilt) {
        if (type instanceof ParameterizedType generic) {
            container(generic, value, path, rebuilt);
        } else if (value instanceof FactMap facts) {
            facts(facts, path, rebuilt);
        } else if (value instanceof Act act) {
            note(path + ".verb", rebuilt, Act.of(Verb.of(act.verb().name() + "-x"), act.facts()));
            facts(act.facts(), path + ".facts", facts -> rebuilt.apply(Act.of(act.verb(), (FactMap) facts)));
        } else if (value.getClass().isRecord()) {
            record(value.getClass(), value, path, rebuilt);
        } else if (value instanceof Enum<?> constant) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            note(path, rebuilt, all[(constant.ordinal() + 1) % all.length]);
        } else if (value instanceof Instant instant) {
            // What ends must not end before it begins.
            note(path, rebuilt, instant.plusNanos(1), instant.minusNanos(1));
        } else {
            note(path, rebuilt, leaf(value));
        }
    }

    private void record(Class<?> type, Object value, String path, UnaryOperator<Object> rebuilt) {
        RecordComponent[] components = type.getRecordComponents();
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : components) {
            parts.add(Rebuilt.part(component, value));
        }
        for (int i = 0; i < components.length; i++) {
            int place = i;
            value(components[i].getGenericType(), parts.get(i), path + "." + components[i].getName(), other -> {
                List<Object> others = new ArrayList<>(parts);
                others.set(place, other);
                return rebuilt.apply(Rebuilt.of(type, others));
            });
        }
    }

    private void container(ParameterizedType type, Object value, String path, UnaryOperator<Object> rebuilt) {
        Type inner = type.getActualTypeArguments()[0];
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                note(path + "?", rebuilt, Optional.empty());
                value(inner, optional.get(), path, other -> rebuilt.apply(Optional.of(other)));
            } else {
                note(path + "!", rebuilt, Optional.of(Invented.whole().of(inner)));
            }
            return;
        }
        List<Object> items = new ArrayList<>((Collection<?>) value);
        UnaryOperator<Object> again = value instanceof Set
                ? all -> rebuilt.apply(new LinkedHashSet<>((Collection<?>) all))
                : all -> rebuilt.apply(List.copyOf((Collection<?>) all));
        for (int i = 0; i < items.size(); i++) {
            int place = i;
            value(inner, items.get(i), path + "[" + i + "]", other -> again.apply(with(items, place, other)));
            note(path + "[" + i + "]-", again, without(items, place));
        }
        List<Object> more = new ArrayList<>(items);
        more.add(
                value instanceof Set
                        ? Rebuilt.of((Class<?>) inner, List.of("one more"))
                        : Invented.whole().of(inner));
        note(path + "+", again, more);
    }

    private void facts(FactMap facts, String path, UnaryOperator<Object> rebuilt) {
        note(path + "+", rebuilt, facts.with("one more", Fact.of(true)));
        facts.forEach((name, fact) -> {
            Map<String, Fact> others = facts.toMap();
            others.remove(name);
            note(path + "." + name + "-", rebuilt, FactMap.copyOf(others));
            Fact other = fact instanceof Fact.Name ? new Fact.Listing(List.of(fact.toString())) : Fact.of("other");
            note(path + "." + name + " type", rebuilt, facts.with(name, other));
            record(
                    fact.getClass(),
                    fact,
                    path + "." + name,
                    changed -> rebuilt.apply(facts.with(name, (Fact) changed)));
        });
    }

    private static List<Object> with(List<Object> items, int place, Object other) {
        List<Object> others = new ArrayList<>(items);
        others.set(place, other);
        return others;
    }

    private static List<Object> without(List<Object> items, int place) {
        List<Object> others = new ArrayList<>(items);
        others.remove(place);
        return others;
    }

    private static Object leaf(Object value) {
        if (value instanceof String text) {
            return text + "x";
        } else if (value instanceof LocalDate day) {
            return day.plusDays(1);
        } else if (value instanceof BigDecimal number) {
            return number.add(BigDecimal.ONE);
        } else if (value instanceof Money money) {
            return money.plusMinor(1);
        } else if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof Long number) {
            return number + 1;
        } else if (value instanceof Boolean flag) {
            return !flag;
        } else if (value instanceof Hash hash) {
            byte[] bytes = hash.bytes();
            bytes[0]++;
            return Hash.of(bytes);
        }
        throw new IllegalArgumentException("cannot alter a " + value.getClass());
    }
}
