package org.complaintkit.replay.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonFlag;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;
import org.complaintkit.rule.Text;

/** Facts with which a limit or a price is tried out: each value that its document tells apart. */
final class Samples {

    private static final int MOST = 8;

    /**
     * One of them.
     *
     * @param title what it stands for; empty where nothing is known
     * @param facts the facts
     */
    record Sample(Text title, FactMap facts) {}

    private final Described described;

    Samples(Described described) {
        this.described = described;
    }

    /** The case of which nothing is known, and each value that some choice in a part names. */
    List<Sample> of(JsonValue part) {
        Map<String, Sample> all = new LinkedHashMap<>();
        all.put("", new Sample(Text.same(""), FactMap.EMPTY));
        for (JsonObject object : Doc.within(part)) {
            byFact(object, all);
            byCondition(object, all);
        }
        return all.values().stream().limit(MOST).toList();
    }

    private void byFact(JsonObject object, Map<String, Sample> all) {
        Doc.text(object, "by").ifPresent(fact -> {
            List<String> values = new ArrayList<>(Doc.entries(object, "prices").keySet());
            Doc.field(object, "limits").ifPresent(limits -> values.addAll(filled(limits)));
            values.forEach(value -> add(all, fact, Fact.of(value)));
        });
    }

    /** The values that a list of limits tells apart, also where a user gives it in place of a parameter. */
    private Set<String> filled(JsonValue limits) {
        return Doc.text(limits, "parameter").map(this::given).orElseGet(() -> keys(limits));
    }

    private Set<String> given(String parameter) {
        JsonValue value = described.given().get(parameter);
        return value == null
                ? Doc.field(described.document(), "parameters")
                        .flatMap(all -> Doc.field(all, parameter))
                        .flatMap(declared -> Doc.field(declared, "default"))
                        .map(Samples::keys)
                        .orElse(Set.of())
                : keys(value);
    }

    private static Set<String> keys(JsonValue value) {
        return value instanceof JsonObject object ? object.fields().keySet() : Set.of();
    }

    private void byCondition(JsonObject object, Map<String, Sample> all) {
        Doc.text(object, "fact")
                .ifPresent(fact -> Doc.field(object, "is").ifPresent(value -> {
                    if (value instanceof JsonText text) {
                        add(all, fact, Fact.of(text.text()));
                    } else if (value instanceof JsonFlag flag) {
                        add(all, fact, Fact.of(flag.flag()));
                    }
                }));
    }

    private void add(Map<String, Sample> all, String fact, Fact value) {
        Text of = described.words().glossary().name(fact);
        Text is = value instanceof Fact.Flag flag
                ? flag.value() ? Text.of("yes", "是") : Text.of("no", "否")
                : described.words().glossary().name(value.toString());
        Text title = Text.of(of.en() + ": " + is.en(), of.zh() + ":" + is.zh());
        all.putIfAbsent(fact + "=" + value, new Sample(title, FactMap.of(fact, value)));
    }
}
