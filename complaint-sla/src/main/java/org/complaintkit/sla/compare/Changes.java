package org.complaintkit.sla.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.words.RegimeWords;

/** Tells what differs between two documents of regimes that {@link org.complaintkit.sla.regime.RegimeReader} reads. */
public final class Changes {

    private static final Set<String> NOT_LOOKED_AT = Set.of("note", "$schema", "titles");
    private static final Set<String> BY_NAME = Set.of("facts", "windows", "parameters", "calendars");
    private static final Text NOTHING = Text.of("nothing", "无");

    private final JsonObject before;
    private final JsonObject after;
    private final RegimeWords wordsBefore;
    private final RegimeWords wordsAfter;
    private final List<Change> all = new ArrayList<>();

    private Changes(JsonObject before, JsonObject after, Map<String, JsonValue> given) {
        this.before = before;
        this.after = after;
        this.wordsBefore = RegimeWords.of(before, given);
        this.wordsAfter = RegimeWords.of(after, given);
    }

    /**
     * What differs, in the order of the documents. Notes and titles are not looked at.
     *
     * @param before the one document
     * @param after the other one
     * @param given what a user gives for the parameters of both, by name
     * @return the differences; none where both say the same
     */
    public static List<Change> between(JsonObject before, JsonObject after, Map<String, JsonValue> given) {
        Changes changes = new Changes(before, after, given);
        Set<String> sections = new LinkedHashSet<>(before.fields().keySet());
        sections.addAll(after.fields().keySet());
        sections.removeAll(NOT_LOOKED_AT);
        sections.forEach(changes::section);
        return List.copyOf(changes.all);
    }

    private void section(String name) {
        Optional<JsonValue> one = field(before, name);
        Optional<JsonValue> other = field(after, name);
        if (name.equals("lifecycle")) {
            lifecycle(one, other);
        } else if (BY_NAME.contains(name)) {
            parts(name, named(one), named(other));
        } else if (isParts(one) || isParts(other)) {
            Map<String, JsonValue> first = byId(one);
            Map<String, JsonValue> second = byId(other);
            parts(name, first, second);
            order(name, first.keySet(), second.keySet());
        } else {
            value(new Spot(name, "", Optional.empty(), List.of()), one, other);
        }
    }

    /** Where something stands. */
    private record Spot(String section, String id, Optional<String> field, List<String> basis) {}

    private void lifecycle(Optional<JsonValue> one, Optional<JsonValue> other) {
        for (String name : List.of("from", "without", "finals")) {
            value(
                    new Spot("lifecycle", "", Optional.of(name), List.of()),
                    one.flatMap(it -> field(it, name)),
                    other.flatMap(it -> field(it, name)));
        }
        parts("moves", Moves.of(one), Moves.of(other));
    }

    private void parts(String section, Map<String, JsonValue> first, Map<String, JsonValue> second) {
        Set<String> ids = new LinkedHashSet<>(first.keySet());
        ids.addAll(second.keySet());
        for (String id : ids) {
            JsonValue one = first.get(id);
            JsonValue other = second.get(id);
            if (one == null || other == null) {
                whole(section, id, Optional.ofNullable(one), Optional.ofNullable(other));
            } else if (one instanceof JsonObject from && other instanceof JsonObject to && !isCalendar(section)) {
                fields(section, id, from, to);
            } else {
                value(new Spot(section, id, Optional.empty(), basis(other)), Optional.of(one), Optional.of(other));
            }
        }
    }

    private static boolean isCalendar(String section) {
        return section.equals("calendars");
    }

    /** A part that came or went, with all that it says. */
    private void whole(String section, String id, Optional<JsonValue> one, Optional<JsonValue> other) {
        Change.Kind kind = one.isPresent() ? Change.Kind.REMOVED : Change.Kind.ADDED;
        JsonValue there = one.or(() -> other).orElseThrow();
        Spot spot = new Spot(section, id, Optional.empty(), basis(there));
        Text before = one.map(it -> says(wordsBefore, section, it)).orElse(Text.same(""));
        Text after = other.map(it -> says(wordsAfter, section, it)).orElse(Text.same(""));
        add(kind, spot, before, after);
    }

    private static Text says(RegimeWords words, String section, JsonValue part) {
        if (!(part instanceof JsonObject object)) {
            return words.field(section, section, part);
        }
        List<RegimeWords.Line> lines = words.lines(section, object);
        return Text.of(
                String.join(
                        "; ",
                        lines.stream()
                                .map(it -> it.label().en() + ": " + it.says().en())
                                .toList()),
                String.join(
                        ";",
                        lines.stream()
                                .map(it -> it.label().zh() + ":" + it.says().zh())
                                .toList()));
    }

    private void fields(String section, String id, JsonObject one, JsonObject other) {
        Set<String> names = new LinkedHashSet<>(one.fields().keySet());
        names.addAll(other.fields().keySet());
        names.removeAll(Set.of("id", "note"));
        for (String name : names) {
            value(new Spot(section, id, Optional.of(name), basis(other)), field(one, name), field(other, name));
        }
    }

    private void value(Spot spot, Optional<JsonValue> one, Optional<JsonValue> other) {
        boolean same = one.map(JsonValue::json).equals(other.map(JsonValue::json));
        if (!same) {
            String name = spot.field().orElse(spot.section());
            Text from =
                    one.map(it -> wordsBefore.field(spot.section(), name, it)).orElse(NOTHING);
            Text to =
                    other.map(it -> wordsAfter.field(spot.section(), name, it)).orElse(NOTHING);
            boolean alike = from.equals(to);
            add(
                    Change.Kind.CHANGED,
                    spot,
                    alike ? Text.same(one.map(JsonValue::json).orElse("-")) : from,
                    alike ? Text.same(other.map(JsonValue::json).orElse("-")) : to);
        }
    }

    /** The order in which parts stand matters where the first of several counts. */
    private void order(String section, Set<String> first, Set<String> second) {
        List<String> one = first.stream().filter(second::contains).toList();
        List<String> other = second.stream().filter(first::contains).toList();
        if (!one.equals(other)) {
            Spot spot = new Spot(section, "", Optional.of("order"), List.of());
            add(Change.Kind.CHANGED, spot, Text.same(String.join(", ", one)), Text.same(String.join(", ", other)));
        }
    }

    private void add(Change.Kind kind, Spot spot, Text from, Text to) {
        Text where = wordsAfter.label(spot.section());
        if (!spot.id().isEmpty()) {
            where = joined(where, Text.same("\u201c" + spot.id() + "\u201d"));
        }
        if (spot.field().isPresent()) {
            where = joined(where, wordsAfter.label(spot.field().get()));
        }
        all.add(new Change(kind, spot.section(), spot.id(), spot.field(), where, from, to, spot.basis()));
    }

    private static Text joined(Text one, Text other) {
        return Text.of(one.en() + " " + other.en(), one.zh() + other.zh());
    }

    private static Map<String, JsonValue> named(Optional<JsonValue> section) {
        Map<String, JsonValue> named = new LinkedHashMap<>();
        section.filter(JsonObject.class::isInstance)
                .ifPresent(it ->
                        ((JsonObject) it).fields().values().forEach(field -> named.put(field.name(), field.value())));
        return named;
    }

    private static boolean isParts(Optional<JsonValue> section) {
        return section.filter(it ->
                        it instanceof JsonArray array && array.items().stream().anyMatch(JsonObject.class::isInstance))
                .isPresent();
    }

    /** Parts by their ids; those without one by their number. */
    private static Map<String, JsonValue> byId(Optional<JsonValue> section) {
        Map<String, JsonValue> byId = new LinkedHashMap<>();
        if (section.orElse(null) instanceof JsonArray array) {
            for (JsonValue item : array.items()) {
                String id = field(item, "id").map(Changes::plain).orElse(String.valueOf(byId.size() + 1));
                byId.put(id, item);
            }
        }
        return byId;
    }

    private static List<String> basis(JsonValue part) {
        return field(part, "basis")
                .filter(JsonArray.class::isInstance)
                .map(list ->
                        ((JsonArray) list).items().stream().map(Changes::plain).toList())
                .orElse(List.of());
    }

    static String plain(JsonValue value) {
        return value instanceof JsonText text ? text.text() : value.json();
    }

    static Optional<JsonValue> field(JsonValue value, String name) {
        return value instanceof JsonObject object
                ? Optional.ofNullable(object.fields().get(name)).map(JsonField::value)
                : Optional.empty();
    }
}
