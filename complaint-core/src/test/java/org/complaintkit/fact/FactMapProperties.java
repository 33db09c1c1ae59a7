package org.complaintkit.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A map of facts does what a map of the library in order of insertion does, and never changes. */
class FactMapProperties {

    /** A fact being recorded. */
    record Put(String name, Fact fact) {}

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");

    @Provide
    Arbitrary<List<Put>> puts() {
        Arbitrary<Fact> facts = Arbitraries.of(Fact.of(1), Fact.of(2), Fact.of("x"), Fact.of(true));
        return Combinators.combine(Arbitraries.of(NAMES), facts)
                .as(Put::new)
                .list()
                .ofMaxSize(12);
    }

    private static FactMap map(List<Put> puts) {
        FactMap map = FactMap.EMPTY;
        for (Put put : puts) {
            map = map.with(put.name(), put.fact());
        }
        return map;
    }

    private static Map<String, Fact> model(List<Put> puts) {
        Map<String, Fact> model = new LinkedHashMap<>();
        puts.forEach(put -> model.put(put.name(), put.fact()));
        return model;
    }

    private static void same(FactMap map, Map<String, Fact> model) {
        assertThat(map.toMap()).isEqualTo(model);
        assertThat(map.names()).containsExactlyElementsOf(model.keySet());
        assertThat(map.size()).isEqualTo(model.size());
        NAMES.forEach(name -> assertThat(map.fact(name)).isEqualTo(Optional.ofNullable(model.get(name))));
        List<String> walked = new ArrayList<>();
        map.forEach((name, fact) -> walked.add(name + fact));
        assertThat(walked)
                .containsExactlyElementsOf(model.entrySet().stream()
                        .map(entry -> entry.getKey() + entry.getValue())
                        .toList());
        assertThat(map).hasToString(model.toString());
    }

    @Property(seed = "7")
    void recording_facts_one_by_one_is_putting_them(@ForAll("puts") List<Put> puts) {
        same(map(puts), model(puts));
    }

    @Property(seed = "7")
    void copying_keeps_the_facts_and_their_order(@ForAll("puts") List<Put> puts) {
        FactMap copy = FactMap.copyOf(model(puts));
        same(copy, model(puts));
        assertThat(copy).isEqualTo(map(puts)).hasSameHashCodeAs(map(puts));
    }

    @Property(seed = "7")
    void laying_one_map_over_another_is_putting_all(@ForAll("puts") List<Put> under, @ForAll("puts") List<Put> over) {
        Map<String, Fact> model = model(under);
        FactMap before = map(under);
        model.putAll(model(over));
        same(before.withAll(map(over)), model);
        same(before, model(under));
        assertThat(before.withAll(map(over)).withAll(map(over))).isEqualTo(before.withAll(map(over)));
    }

    @Property(seed = "7")
    void laying_over_is_associative(
            @ForAll("puts") List<Put> a, @ForAll("puts") List<Put> b, @ForAll("puts") List<Put> c) {
        assertThat(map(a).withAll(map(b)).withAll(map(c))).isEqualTo(map(a).withAll(map(b).withAll(map(c))));
    }

    @Property(seed = "7")
    void the_order_does_not_count_for_equality(@ForAll("puts") List<Put> puts) {
        List<Put> once = new ArrayList<>();
        model(puts).forEach((name, fact) -> once.add(new Put(name, fact)));
        Collections.reverse(once);
        assertThat(map(once)).isEqualTo(map(puts)).hasSameHashCodeAs(map(puts));
        assertThat(map(puts).with("a", Fact.of(99))).isNotEqualTo(map(puts));
    }
}
