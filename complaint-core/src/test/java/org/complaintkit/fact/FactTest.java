package org.complaintkit.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactTest {

    private static final Instant MON_09_15 = Instant.parse("2026-03-02T09:15:00Z");

    static Stream<Arguments> oneOfEachType() {
        return Stream.of(
                Arguments.of(Fact.of(true), FactType.FLAG, "flag", "true"),
                Arguments.of(Fact.of(false), FactType.FLAG, "flag", "false"),
                Arguments.of(Fact.of("major"), FactType.NAME, "name", "major"),
                Arguments.of(Fact.of(-3), FactType.NUMBER, "number", "-3"),
                Arguments.of(new Fact.Quantity(new BigDecimal("100.50")), FactType.NUMBER, "number", "100.5"),
                Arguments.of(new Fact.Quantity(new BigDecimal("1E+3")), FactType.NUMBER, "number", "1000"),
                Arguments.of(new Fact.Quantity(new BigDecimal("0.000")), FactType.NUMBER, "number", "0"),
                Arguments.of(Fact.of(MON_09_15), FactType.MOMENT, "moment", "2026-03-02T09:15:00Z"),
                Arguments.of(new Fact.Day(LocalDate.of(2026, 3, 2)), FactType.DAY, "day", "2026-03-02"),
                Arguments.of(new Fact.Sum(Money.parse("CNY 20.00")), FactType.MONEY, "money", "CNY 20.00"),
                Arguments.of(new Fact.Listing(List.of("p-1", "p-2")), FactType.LIST, "list", "p-1, p-2"),
                Arguments.of(
                        new Fact.Kept(new PersonalRef("t-9")),
                        FactType.PERSONAL,
                        "personal",
                        "Kept[ref=PersonalRef[id=t-9]]"));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachType")
    void a_fact_has_a_type_a_word_for_it_and_a_printed_form(Fact fact, FactType type, String word, String printed) {
        assertThat(fact.type()).isEqualTo(type);
        assertThat(type).hasToString(word);
        assertThat(fact).hasToString(printed);
    }

    @Test
    void equal_numbers_are_equal_facts_however_they_are_written() {
        assertThat(new Fact.Quantity(new BigDecimal("1.0")))
                .isEqualTo(Fact.of(1))
                .hasSameHashCodeAs(Fact.of(1))
                .isNotEqualTo(Fact.of("1"));
        assertThat(new Fact.Quantity(new BigDecimal("0.00"))).isEqualTo(Fact.of(0));
    }

    @Test
    void names_within_facts_keep_the_rule_of_names() {
        assertThatThrownBy(() -> Fact.of("free text\nwith lines")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fact.Listing(List.of("p-1", ""))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PersonalRef("")).hasMessage("personal reference: a name must not be empty");
    }

    @Test
    void a_list_keeps_its_names_when_the_list_it_came_from_changes() {
        List<String> persons = new ArrayList<>(List.of("p-1"));
        Fact.Listing listing = new Fact.Listing(persons);
        persons.add("p-2");
        assertThat(listing.values()).containsExactly("p-1");
    }

    @Test
    void a_personal_text_shows_itself_only_when_asked() {
        Personal text = Personal.of("张三 13800001111");
        assertThat(text).hasToString("personal").isNotEqualTo(Personal.of("张三 13800001111"));
        assertThat(text.reveal()).isEqualTo("张三 13800001111");
    }

    @Test
    void a_number_that_would_fill_the_memory_is_refused() {
        assertThat(new Fact.Quantity(new BigDecimal("1E+99")).toString()).hasSize(100);
        assertThatThrownBy(() -> new Fact.Quantity(new BigDecimal("1E+100")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a number has at most 100 digits before and after the point, this one is 1E+100");
        assertThatThrownBy(() -> new Fact.Quantity(new BigDecimal("1E-101")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
