package org.complaintkit.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FactDeclarationTest {

    private static final FactDeclaration SEVERITY = new FactDeclaration(
            "severity", FactType.NAME, Set.of("major", "general"), Optional.empty(), Optional.empty());

    private static FactDeclaration number(String least, String most) {
        return new FactDeclaration("points", FactType.NUMBER, Set.of(), bound(least), bound(most));
    }

    private static Optional<BigDecimal> bound(String number) {
        return Optional.of(number).filter(text -> !text.isEmpty()).map(BigDecimal::new);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, -0.01, false",
        "0, 5, 0, true",
        "0, 5, 5.00, true",
        "0, 5, 5.01, false",
        "0, '', 1000000, true",
        "0, '', -1, false",
        "'', 5, -1000000, true",
        "'', 5, 6, false",
        "'', '', 6, true",
        "3, 3, 3, true"
    })
    void a_number_keeps_its_bounds(String least, String most, String value, boolean allowed) {
        assertThat(number(least, most).allows(new Fact.Quantity(new BigDecimal(value))))
                .isEqualTo(allowed);
    }

    @Test
    void a_name_is_one_of_those_listed() {
        assertThat(SEVERITY.allows(Fact.of("major"))).isTrue();
        assertThat(SEVERITY.allows(Fact.of("Major"))).isFalse();
        assertThat(SEVERITY.allows(Fact.of(true))).isFalse();
        assertThat(FactDeclaration.of("channel", FactType.NAME).allows(Fact.of("pigeon")))
                .isTrue();
    }

    @Test
    void any_value_of_the_type_will_do_where_no_range_is_given() {
        assertThat(FactDeclaration.of("verified", FactType.FLAG).allows(Fact.of(false)))
                .isTrue();
        assertThat(FactDeclaration.of("verified", FactType.FLAG).allows(Fact.of(0)))
                .isFalse();
    }

    @Test
    void it_says_in_words_what_is_allowed() {
        assertThat(SEVERITY.allowed()).isEqualTo("one of general, major");
        assertThat(number("0", "5").allowed()).isEqualTo("a value of type number from 0 to 5");
        assertThat(number("1E+2", "").allowed()).isEqualTo("a value of type number from 100");
        assertThat(number("", "5.5").allowed()).isEqualTo("a value of type number to 5.5");
        assertThat(FactDeclaration.of("day", FactType.DAY).allowed()).isEqualTo("a value of type day");
    }

    @ParameterizedTest
    @EnumSource(value = FactType.class, mode = EnumSource.Mode.EXCLUDE, names = "NUMBER")
    void bounds_are_for_numbers(FactType type) {
        assertThatThrownBy(
                        () -> new FactDeclaration("x", type, Set.of(), Optional.of(BigDecimal.ONE), Optional.empty()))
                .hasMessage("fact x: bounds are for numbers, the type is " + type);
        assertThatThrownBy(
                        () -> new FactDeclaration("x", type, Set.of(), Optional.empty(), Optional.of(BigDecimal.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(value = FactType.class, mode = EnumSource.Mode.EXCLUDE, names = "NAME")
    void a_list_of_names_is_for_names(FactType type) {
        assertThatThrownBy(() -> new FactDeclaration("x", type, Set.of("a"), Optional.empty(), Optional.empty()))
                .hasMessage("fact x: oneOf is for names, the type is " + type);
    }

    @Test
    void bounds_the_wrong_way_round_are_refused() {
        assertThatThrownBy(() -> number("5", "4.99"))
                .hasMessage("fact points: no number is at least 5 and at most 4.99");
        assertThatThrownBy(() -> FactDeclaration.of("", FactType.FLAG)).hasMessage("fact: a name must not be empty");
    }
}
