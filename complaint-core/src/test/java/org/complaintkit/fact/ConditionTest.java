package org.complaintkit.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {

    private static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate MON = LocalDate.of(2026, 3, 2);
    private static final Fact CNY_20 = new Fact.Sum(Money.parse("CNY 20.00"));
    private static final Fact TEXT = new Fact.Kept(new PersonalRef("t-1"));
    private static final Condition TRUE = Condition.ALWAYS;
    private static final Condition FALSE = new Condition.Any(List.of());

    private static final Facts FACTS = FactMap.of("severity", Fact.of("major"))
            .with("points", Fact.of(5))
            .with("verified", Fact.of(true))
            .with("since", Fact.of(MON_09_00))
            .with("day", new Fact.Day(MON))
            .with("cost", CNY_20)
            .with("persons", new Fact.Listing(List.of("p-1", "p-2")))
            .with("details", TEXT);

    static Stream<Arguments> rows() {
        return Stream.of(
                row("the value", is("severity", Fact.of("major")), true),
                row("another value", is("severity", Fact.of("minor")), false),
                row("a number written otherwise", is("points", new Fact.Quantity(new BigDecimal("5.00"))), true),
                row("a number as a name", is("points", Fact.of("5")), false),
                row("a flag", is("verified", Fact.of(true)), true),
                row("a flag as a name", is("verified", Fact.of("true")), false),
                row("a list in order", is("persons", new Fact.Listing(List.of("p-1", "p-2"))), true),
                row("a list in another order", is("persons", new Fact.Listing(List.of("p-2", "p-1"))), false),
                row("a text by its reference", is("details", new Fact.Kept(new PersonalRef("t-1"))), true),
                row("nothing known", is("cause", Fact.of("other")), false),
                row("one of several", in("severity", Fact.of("minor"), Fact.of("major")), true),
                row("none of several", in("severity", Fact.of("minor"), Fact.of(5)), false),
                row("one of none", in("severity"), false),
                row("one of several, nothing known", in("cause", Fact.of("other")), false),
                row("number above the bound", atLeast("points", Fact.of(4)), true),
                row("number at the bound", atLeast("points", Fact.of(5)), true),
                row("number under the bound", atLeast("points", Fact.of(6)), false),
                row("number under the greatest", atMost("points", Fact.of(6)), true),
                row("number at the greatest", atMost("points", Fact.of(5)), true),
                row("number above the greatest", atMost("points", Fact.of(4)), false),
                row("moment at the bound", atLeast("since", Fact.of(MON_09_00)), true),
                row("moment one nanosecond early", atLeast("since", Fact.of(MON_09_00.plusNanos(1))), false),
                row("moment at the latest", atMost("since", Fact.of(MON_09_00)), true),
                row("moment one nanosecond late", atMost("since", Fact.of(MON_09_00.minusNanos(1))), false),
                row("day at the bound", atLeast("day", new Fact.Day(MON)), true),
                row("day too early", atLeast("day", new Fact.Day(MON.plusDays(1))), false),
                row("day at the latest", atMost("day", new Fact.Day(MON)), true),
                row("day too late", atMost("day", new Fact.Day(MON.minusDays(1))), false),
                row("money at the bound", atLeast("cost", new Fact.Sum(Money.parse("CNY 20.00"))), true),
                row("money under the bound", atLeast("cost", new Fact.Sum(Money.parse("CNY 20.01"))), false),
                row("money at the greatest", atMost("cost", new Fact.Sum(Money.parse("CNY 20.00"))), true),
                row("money above the greatest", atMost("cost", new Fact.Sum(Money.parse("CNY 19.99"))), false),
                row("money of another currency, at least", atLeast("cost", new Fact.Sum(Money.parse("JPY 1"))), false),
                row(
                        "money of another currency, at most",
                        atMost("cost", new Fact.Sum(Money.parse("USD 999.00"))),
                        false),
                row("a name has no size", atLeast("severity", Fact.of(0)), false),
                row("a number against a day", atLeast("points", new Fact.Day(MON)), false),
                row("a moment against a day", atMost("since", new Fact.Day(MON)), false),
                row("a number against money", atMost("points", CNY_20), false),
                row("money against a number", atLeast("cost", Fact.of(0)), false),
                row("no size where nothing is known", atLeast("cause", Fact.of(0)), false),
                row("no size where nothing is known, either way", atMost("cause", Fact.of(0)), false),
                row("known", new Condition.Known("points"), true),
                row("a text is known to be there", new Condition.Known("details"), true),
                row("not known", new Condition.Known("cause"), false),
                row("all of none", new Condition.All(List.of()), true),
                row("all of two", new Condition.All(List.of(TRUE, TRUE)), true),
                row("not all of two", new Condition.All(List.of(TRUE, FALSE)), false),
                row("any of none", new Condition.Any(List.of()), false),
                row("any of two", new Condition.Any(List.of(FALSE, TRUE)), true),
                row("neither of two", new Condition.Any(List.of(FALSE, FALSE)), false),
                row("not another value", new Condition.Not(is("severity", Fact.of("minor"))), true),
                row("not the value", new Condition.Not(is("severity", Fact.of("major"))), false),
                row("not, where nothing is known", new Condition.Not(is("cause", Fact.of("other"))), true),
                row("not, where the type is another", new Condition.Not(atLeast("severity", Fact.of(1))), true),
                row("own", own(facts -> facts.fact("points").isPresent()), true),
                row("own that says no", own(facts -> facts.fact("cause").isPresent()), false));
    }

    private static Arguments row(String why, Condition condition, boolean holds) {
        return Arguments.of(why, condition, holds);
    }

    private static Condition is(String fact, Fact value) {
        return new Condition.Is(fact, value);
    }

    private static Condition in(String fact, Fact... values) {
        return new Condition.In(fact, Set.of(values));
    }

    private static Condition atLeast(String fact, Fact bound) {
        return new Condition.AtLeast(fact, bound);
    }

    private static Condition atMost(String fact, Fact bound) {
        return new Condition.AtMost(fact, bound);
    }

    private static Condition own(Function<Facts, Boolean> predicate) {
        return new Condition.Own("our-own", predicate::apply);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_condition_holds_as_the_table_says(String why, Condition condition, boolean holds) {
        assertThat(condition.holds(FACTS)).isEqualTo(holds);
    }

    @Test
    void a_condition_names_the_facts_that_it_looks_at() {
        Condition inner = new Condition.Any(List.of(atMost("points", Fact.of(3)), new Condition.Known("cause")));
        Condition all = new Condition.All(List.of(
                is("severity", Fact.of("major")),
                new Condition.Not(inner),
                in("kind", Fact.of("repair")),
                atLeast("round", Fact.of(2)),
                own(facts -> true)));
        assertThat(all.names()).containsExactlyInAnyOrder("severity", "points", "cause", "kind", "round");
        assertThat(own(facts -> true).names()).isEmpty();
        assertThat(Condition.ALWAYS.names()).isEmpty();
    }

    @Test
    void nothing_more_is_looked_at_once_the_answer_is_certain() {
        Condition fails = own(facts -> {
            throw new IllegalStateException("looked at");
        });
        assertThat(new Condition.All(List.of(FALSE, fails)).holds(FACTS)).isFalse();
        assertThat(new Condition.Any(List.of(TRUE, fails)).holds(FACTS)).isTrue();
    }

    static Stream<Fact> factsWithoutSize() {
        return Stream.of(Fact.of(true), Fact.of("major"), new Fact.Listing(List.of("p-1")), TEXT);
    }

    @ParameterizedTest
    @MethodSource("factsWithoutSize")
    void a_bound_without_a_size_is_refused(Fact bound) {
        assertThatThrownBy(() -> atLeast("points", bound))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact points: a bound is a number, a moment, a day or money; " + bound + " is a "
                        + bound.type() + " and has no size");
        assertThatThrownBy(() -> atMost("points", bound)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_fact_or_predicate_without_a_name_is_refused() {
        Stream.<Runnable>of(
                        () -> is("", Fact.of(1)),
                        () -> in(" ", Fact.of(1)),
                        () -> atLeast("", Fact.of(1)),
                        () -> atMost("a\n", Fact.of(1)),
                        () -> new Condition.Known(""),
                        () -> new Condition.Own("", facts -> true))
                .forEach(make -> assertThatThrownBy(make::run).isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void facts_of_two_types_have_no_common_size() {
        assertThatThrownBy(() -> Sizes.compare(Fact.of(1), new Fact.Day(MON)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facts of type number and day have no common size");
    }

    @Test
    void what_is_laid_over_hides_what_is_under_it() {
        Facts both = FACTS.under(FactMap.of("points", Fact.of(9)));
        assertThat(both.fact("points")).contains(Fact.of(9));
        assertThat(both.fact("severity")).contains(Fact.of("major"));
        assertThat(both.fact("cause")).isEmpty();
        assertThat(Facts.NONE.fact("points")).isEmpty();
    }
}
