package org.complaintkit.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.conformance.Case.Scenario;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonArray;
import org.complaintkit.json.JsonValue.JsonFlag;
import org.complaintkit.json.JsonValue.JsonNull;
import org.complaintkit.json.JsonValue.JsonNumber;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;

/**
 * Compares what a scenario expects with what replay printed. Fields that are not mentioned are not looked at; a list is as
 * long as it is written, but of {@code limits} only those mentioned are looked at; a refusal that nobody expects is a
 * difference wherever it stands.
 */
final class Comparison {

    /** What tells lines of complaints from each other. */
    private static final List<String> OF_COMPLAINTS = List.of("complaint", "tenant");

    /** What tells figures from each other, and what follows from them. */
    private static final List<String> OF_FIGURES = List.of(
            "figure",
            "list",
            "charge",
            "reminder",
            "reward",
            "record",
            "annex",
            "report",
            "tenant",
            "kind",
            "unit",
            "person",
            "channel",
            "line",
            "category",
            "cause",
            "severity",
            "ground",
            "limit",
            "party",
            "period");

    private static final Set<String> PICKED = Set.of("limits");
    private static final List<String> PICKED_BY = List.of("rule", "round", "turn");

    private final List<String> differences = new ArrayList<>();

    private Comparison() {}

    /** What differs, one line a difference; empty where the scenario holds. */
    static List<String> of(Scenario scenario, Ran ran) {
        Comparison comparison = new Comparison();
        comparison.inFull("errors", scenario.errors(), ran.errors());
        if (ran.errors().isEmpty() && scenario.errors().isEmpty()) {
            comparison.lines(scenario.expect(), ran.lines());
        }
        return comparison.differences;
    }

    private void lines(List<JsonObject> expect, List<JsonObject> printed) {
        Set<JsonObject> seen = new HashSet<>();
        for (JsonObject expected : expect) {
            List<JsonObject> candidates = printed.stream()
                    .filter(line -> sameIn(names(expected), expected, line))
                    .toList();
            if (isAbsent(expected)) {
                candidates.forEach(found -> add(name(expected), "nothing", found.json()));
            } else if (candidates.size() == 1) {
                seen.add(candidates.get(0));
                fields(name(expected), expected, candidates.get(0));
                if (Json.field(expected, "refusals").isEmpty()) {
                    noRefusals(candidates.get(0));
                }
            } else {
                add(name(expected), "one line", candidates.isEmpty() ? "none" : candidates.size() + " lines");
            }
        }
        printed.stream().filter(line -> !seen.contains(line)).forEach(this::noRefusals);
    }

    private void noRefusals(JsonObject found) {
        List<JsonValue> refusals =
                Json.field(found, "refusals").map(Comparison::items).orElse(List.of());
        inFull(name(found) + " refusals", List.of(), refusals);
    }

    private static List<String> names(JsonObject line) {
        return Json.field(line, "complaint").isPresent() ? OF_COMPLAINTS : OF_FIGURES;
    }

    private static String name(JsonObject line) {
        return names(line).stream()
                .flatMap(name -> Json.field(line, name).stream())
                .map(value -> value instanceof JsonText text ? text.text() : value.json())
                .reduce((one, other) -> one + " " + other)
                .orElse("a line");
    }

    private static boolean isAbsent(JsonValue expected) {
        return Json.field(expected, "absent")
                .filter(value -> value instanceof JsonFlag flag && flag.flag())
                .isPresent();
    }

    private static boolean sameIn(List<String> names, JsonValue expected, JsonValue found) {
        return names.stream()
                .allMatch(name -> Json.field(expected, name)
                        .map(value -> Json.field(found, name)
                                .filter(other -> same(value, other))
                                .isPresent())
                        .orElse(true));
    }

    private static boolean same(JsonValue expected, JsonValue found) {
        if (expected instanceof JsonNumber number && found instanceof JsonNumber other) {
            return number.number().compareTo(other.number()) == 0;
        }
        return expected.json().equals(found.json());
    }

    private void fields(String path, JsonObject expected, JsonObject found) {
        expected.fields().values().stream()
                .filter(field -> !field.name().equals("absent"))
                .forEach(field ->
                        value(path + " " + field.name(), field.name(), field.value(), Json.field(found, field.name())));
    }

    private void value(String path, String name, JsonValue expected, Optional<JsonValue> found) {
        if (expected instanceof JsonNull) {
            found.ifPresent(value -> add(path, "nothing", value.json()));
        } else if (found.isEmpty()) {
            // A list that has nothing to say may be left out.
            if (!(expected instanceof JsonArray array && array.items().isEmpty())) {
                add(path, expected.json(), "nothing");
            }
        } else if (expected instanceof JsonObject object && found.get() instanceof JsonObject other) {
            fields(path, object, other);
        } else if (expected instanceof JsonArray array && found.get() instanceof JsonArray other) {
            if (PICKED.contains(name)) {
                picked(path, array.items(), other.items());
            } else {
                inFull(path, array.items(), other.items());
            }
        } else if (!same(expected, found.get())) {
            add(path, expected.json(), found.get().json());
        }
    }

    private void inFull(String path, List<JsonValue> expected, List<JsonValue> found) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String item = path + "[" + i + "]";
            if (i >= found.size()) {
                add(item, expected.get(i).json(), "nothing");
            } else if (i >= expected.size()) {
                add(item, "nothing", found.get(i).json());
            } else {
                value(item, "", expected.get(i), Optional.of(found.get(i)));
            }
        }
    }

    /** Those of one rule (and round, and turn) are compared in their order, and all of them have to be mentioned. */
    private void picked(String path, List<JsonValue> expected, List<JsonValue> found) {
        Set<String> done = new HashSet<>();
        for (JsonValue one : expected) {
            String key = key(one);
            if (isAbsent(one)) {
                found.stream()
                        .filter(item -> sameIn(PICKED_BY, one, item))
                        .forEach(item -> add(path + "[" + key + "]", "nothing", item.json()));
            } else if (done.add(key)) {
                inFull(
                        path + "[" + key + "]",
                        expected.stream()
                                .filter(other -> key(other).equals(key))
                                .toList(),
                        found.stream()
                                .filter(item -> sameIn(PICKED_BY, one, item))
                                .toList());
            }
        }
    }

    private static String key(JsonValue item) {
        return PICKED_BY.stream()
                .flatMap(name -> Json.field(item, name).stream())
                .map(value -> value instanceof JsonText text ? text.text() : value.json())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static List<JsonValue> items(JsonValue value) {
        return value instanceof JsonArray array ? array.items() : List.of();
    }

    private void add(String path, String expected, String found) {
        differences.add(path + ": expected " + expected + ", found " + found);
    }
}
