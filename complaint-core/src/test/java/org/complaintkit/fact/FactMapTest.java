package org.complaintkit.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactMapTest {

    private static final FactMap TWO = FactMap.of("kind", Fact.of("repair")).with("points", Fact.of(3));

    @Test
    void a_fact_of_the_same_name_is_replaced_and_keeps_its_place() {
        FactMap changed = TWO.with("kind", Fact.of("enquiry")).with("unit", Fact.of("north"));
        assertThat(changed.names()).containsExactly("kind", "points", "unit");
        assertThat(changed.fact("kind")).contains(Fact.of("enquiry"));
        assertThat(TWO.fact("kind")).contains(Fact.of("repair"));
        assertThat(changed.size()).isEqualTo(3);
    }

    @Test
    void what_changes_nothing_makes_no_new_map() {
        assertThat(TWO.with("kind", Fact.of("repair"))).isSameAs(TWO);
        assertThat(TWO.with("points", Fact.of(3))).isSameAs(TWO);
        assertThat(TWO.withAll(FactMap.EMPTY)).isSameAs(TWO);
        assertThat(FactMap.EMPTY.withAll(TWO)).isSameAs(TWO);
    }

    @Test
    void maps_with_other_facts_have_other_hash_codes() {
        assertThat(TWO.hashCode()).isNotEqualTo(TWO.with("points", Fact.of(4)).hashCode());
    }

    @Test
    void a_name_that_is_none_and_a_missing_value_are_refused() {
        assertThatThrownBy(() -> FactMap.of(" kind", Fact.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("fact: ");
        assertThatThrownBy(() -> FactMap.copyOf(Map.of("", Fact.of(1)))).hasMessage("fact: a name must not be empty");
        Map<String, Fact> hole = new LinkedHashMap<>();
        hole.put("points", null);
        assertThatThrownBy(() -> FactMap.copyOf(hole))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("points");
        assertThatThrownBy(() -> FactMap.EMPTY.with("points", hole.get("points")))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("points");
    }

    @Test
    void what_is_handed_out_changes_nothing_in_the_map() {
        TWO.toMap().clear();
        assertThat(TWO.size()).isEqualTo(2);
    }

    @Test
    void it_prints_references_and_never_a_personal_text() {
        Personal telephone = Personal.of("13800001111");
        FactMap facts = FactMap.of("kind", Fact.of("repair")).with("details", new Fact.Kept(new PersonalRef("text-1")));
        assertThat(facts).hasToString("{kind=repair, details=Kept[ref=PersonalRef[id=text-1]]}");
        assertThat(facts.toString()).doesNotContain(telephone.reveal());
    }

    @Test
    void a_hundred_thousand_facts_are_copied_in_one_pass() {
        Map<String, Fact> many = new LinkedHashMap<>();
        for (int i = 0; i < 100_000; i++) {
            many.put("fact-" + i, Fact.of(i));
        }
        FactMap copy = FactMap.copyOf(many);
        assertThat(copy.size()).isEqualTo(100_000);
        assertThat(copy.toMap()).isEqualTo(many);
    }
}
