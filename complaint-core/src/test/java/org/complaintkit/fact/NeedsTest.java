package org.complaintkit.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.complaintkit.fact.Condition.All;
import org.complaintkit.fact.Condition.Any;
import org.complaintkit.fact.Condition.AtLeast;
import org.complaintkit.fact.Condition.AtMost;
import org.complaintkit.fact.Condition.In;
import org.complaintkit.fact.Condition.Is;
import org.complaintkit.fact.Condition.Known;
import org.complaintkit.fact.Condition.Not;
import org.complaintkit.fact.Condition.Own;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class NeedsTest {

    private static final Condition CAUSE = new Known("cause");
    private static final Condition PREVENTION = new Known("prevention");
    private static final Condition PAID = new Is("paid", Fact.of(true));
    private static final Supply TEXTS = Supply.of(
            FactDeclaration.of("cause", FactType.PERSONAL), FactDeclaration.of("prevention", FactType.PERSONAL));

    private static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }

    private static Condition any(Condition... parts) {
        return new Any(List.of(parts));
    }

    private static Supply of(FactType type) {
        return Supply.of(FactDeclaration.of("x", type));
    }

    private static FactDeclaration number(String name, int least, int most) {
        return new FactDeclaration(
                name,
                FactType.NUMBER,
                Set.of(),
                Optional.of(BigDecimal.valueOf(least)),
                Optional.of(BigDecimal.valueOf(most)));
    }

    private static List<Set<String>> ways(Condition condition, Facts known, Supply supply) {
        return Needs.of(condition, known, supply).ways();
    }

    private static boolean canBe(Condition condition, Supply supply) {
        return Needs.of(condition, Facts.NONE, supply).canBeMet();
    }

    @Test
    void what_holds_already_needs_nothing() {
        FactMap known = FactMap.of("paid", Fact.of(true));
        assertThat(Needs.of(PAID, known, Supply.NONE)).isEqualTo(Needs.NOTHING);
        assertThat(Needs.of(PAID, known, Supply.of(FactDeclaration.of("paid", FactType.FLAG))))
                .isEqualTo(Needs.NOTHING);
        assertThat(Needs.of(Condition.ALWAYS, Facts.NONE, TEXTS).areMet()).isTrue();
        assertThat(Needs.NOTHING.canBeMet()).isTrue();
        assertThat(Needs.NOTHING.names()).isEmpty();
    }

    @Test
    void what_nobody_can_say_is_beyond() {
        assertThat(Needs.of(PAID, Facts.NONE, TEXTS)).isEqualTo(Needs.BEYOND);
        assertThat(Needs.of(Condition.NEVER, Facts.NONE, TEXTS).canBeMet()).isFalse();
        assertThat(Needs.BEYOND.areMet()).isFalse();
        assertThat(Needs.of(all(CAUSE, PAID), Facts.NONE, TEXTS)).isEqualTo(Needs.BEYOND);
    }

    @Test
    void all_that_is_missing_is_one_way() {
        Needs needs = Needs.of(all(CAUSE, PREVENTION, PAID), FactMap.of("paid", Fact.of(true)), TEXTS);
        assertThat(needs.ways()).containsExactly(Set.of("cause", "prevention"));
        assertThat(needs.names()).containsExactlyInAnyOrder("cause", "prevention");
        assertThat(needs.remaining()).isEqualTo(all(CAUSE, PREVENTION));
        assertThat(needs.areMet()).isFalse();
    }

    @Test
    void what_is_known_already_is_not_asked_for_again() {
        FactMap known = FactMap.of("cause", new Fact.Kept(new PersonalRef("t-1")));
        Needs needs = Needs.of(all(CAUSE, PREVENTION), known, TEXTS);
        assertThat(needs.ways()).containsExactly(Set.of("prevention"));
        assertThat(needs.remaining()).isEqualTo(PREVENTION);
    }

    @Test
    void each_alternative_is_a_way_of_its_own_and_none_is_larger_than_it_must_be() {
        Supply three = Supply.of(
                FactDeclaration.of("a", FactType.FLAG),
                FactDeclaration.of("b", FactType.FLAG),
                FactDeclaration.of("c", FactType.FLAG));
        Condition either = any(all(new Known("a"), new Known("b")), new Known("c"));
        assertThat(ways(either, Facts.NONE, three)).containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("c"));
        assertThat(ways(any(new Known("a"), all(new Known("a"), new Known("b"))), Facts.NONE, three))
                .containsExactly(Set.of("a"));
        assertThat(ways(all(new Known("a"), any(new Known("b"), new Known("c"))), Facts.NONE, three))
                .containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("a", "c"));
    }

    @Test
    void a_value_that_is_wrong_can_be_said_anew_but_what_is_known_cannot_be_unsaid() {
        FactMap minor = FactMap.of("x", Fact.of("minor"));
        assertThat(ways(new Is("x", Fact.of("major")), minor, of(FactType.NAME)))
                .containsExactly(Set.of("x"));
        assertThat(ways(new Not(new Known("x")), minor, of(FactType.NAME))).isEmpty();
        assertThat(ways(new Not(new Is("x", Fact.of("minor"))), minor, of(FactType.NAME)))
                .containsExactly(Set.of("x"));
    }

    @Test
    void two_conditions_on_one_fact_must_agree_on_a_value() {
        Condition between = all(new AtLeast("x", Fact.of(3)), new AtMost("x", Fact.of(4)));
        Condition outside = all(new AtLeast("x", Fact.of(4)), new AtMost("x", Fact.of(3)));
        Condition gap = all(between, new Not(new Is("x", Fact.of(3))), new Not(new Is("x", Fact.of(4))));
        assertThat(canBe(between, of(FactType.NUMBER))).isTrue();
        assertThat(canBe(outside, of(FactType.NUMBER))).isFalse();
        assertThat(canBe(gap, of(FactType.NUMBER))).isTrue();
        assertThat(canBe(all(new Is("x", Fact.of("a")), new Is("x", Fact.of("b"))), of(FactType.NAME)))
                .isFalse();
    }

    @Test
    void between_two_neighbouring_moments_days_or_cents_there_is_nothing() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        assertThat(gap(Fact.of(noon), Fact.of(noon.plusNanos(1)), FactType.MOMENT))
                .isFalse();
        assertThat(gap(Fact.of(noon), Fact.of(noon.plusNanos(2)), FactType.MOMENT))
                .isTrue();
        LocalDate mon = LocalDate.of(2026, 3, 2);
        assertThat(gap(new Fact.Day(mon), new Fact.Day(mon.plusDays(1)), FactType.DAY))
                .isFalse();
        assertThat(gap(new Fact.Day(mon), new Fact.Day(mon.plusDays(2)), FactType.DAY))
                .isTrue();
        assertThat(gap(sum("1.00"), sum("1.01"), FactType.MONEY)).isFalse();
        assertThat(gap(sum("1.00"), sum("1.02"), FactType.MONEY)).isTrue();
    }

    private static Fact sum(String amount) {
        return new Fact.Sum(Money.parse("CNY " + amount));
    }

    private static boolean gap(Fact low, Fact high, FactType type) {
        return canBe(
                all(new AtLeast("x", low), new AtMost("x", high), new Not(new In("x", Set.of(low, high)))), of(type));
    }

    @Test
    void a_value_beyond_either_end_is_tried_too() {
        for (FactType type : List.of(FactType.NUMBER, FactType.MOMENT, FactType.DAY, FactType.MONEY)) {
            Fact value = switch (type) {
                case NUMBER -> Fact.of(7);
                case MOMENT -> Fact.of(Instant.parse("2026-03-02T12:00:00Z"));
                case DAY -> new Fact.Day(LocalDate.of(2026, 3, 2));
                default -> sum("7.00");
            };
            assertThat(canBe(all(new Known("x"), new Not(new AtLeast("x", value))), of(type)))
                    .as("below, " + type)
                    .isTrue();
            assertThat(canBe(all(new Known("x"), new Not(new AtMost("x", value))), of(type)))
                    .as("above, " + type)
                    .isTrue();
        }
        Condition neither =
                all(new Known("x"), new Not(new AtLeast("x", sum("1"))), new Not(new AtMost("x", sum("1"))));
        assertThat(canBe(neither, of(FactType.MONEY))).as("another currency").isTrue();
        assertThat(canBe(
                        all(
                                new Known("x"),
                                new Not(new AtLeast("x", Fact.of(1))),
                                new Not(new AtMost("x", Fact.of(1)))),
                        of(FactType.NUMBER)))
                .isFalse();
        assertThat(canBe(new AtLeast("x", Fact.of(Instant.MAX)), of(FactType.MOMENT)))
                .isTrue();
    }

    @Test
    void only_what_the_declaration_allows_can_be_said() {
        Supply words = Supply.of(new FactDeclaration(
                "x", FactType.NAME, Set.of("satisfied", "unreached"), Optional.empty(), Optional.empty()));
        assertThat(canBe(new Is("x", Fact.of("satisfied")), words)).isTrue();
        assertThat(canBe(new Is("x", Fact.of("happy")), words)).isFalse();
        assertThat(canBe(all(new Known("x"), new Not(new Is("x", Fact.of("satisfied")))), words))
                .isTrue();
        Supply oneToFour = Supply.of(new FactDeclaration(
                "x", FactType.NUMBER, Set.of(), Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.valueOf(4))));
        assertThat(canBe(new AtLeast("x", Fact.of(5)), oneToFour)).isFalse();
        assertThat(canBe(new AtLeast("x", Fact.of(4)), oneToFour)).isTrue();
        assertThat(canBe(new Is("x", Fact.of("one")), oneToFour)).isFalse();
        assertThat(canBe(new Known("x"), oneToFour)).isTrue();
    }

    @Test
    void a_fact_whose_type_the_value_tells_can_be_of_any() {
        Supply free = new Supply(Map.of("x", Optional.empty()), Set.of());
        for (Fact value : List.of(Fact.of("a"), Fact.of(3), Fact.of(true), sum("1"), Fact.of(Instant.EPOCH))) {
            assertThat(canBe(new Is("x", value), free)).isTrue();
            assertThat(canBe(all(new Known("x"), new Not(new Is("x", value))), free))
                    .isTrue();
        }
        assertThat(canBe(
                        all(
                                new Known("x"),
                                new Not(new AtLeast("x", Fact.of(1))),
                                new Not(new AtMost("x", Fact.of(1)))),
                        free))
                .isTrue();
    }

    @Test
    void every_type_has_a_value_to_be_known_by() {
        for (FactType type : FactType.values()) {
            assertThat(ways(new Known("x"), Facts.NONE, of(type)))
                    .as(type.toString())
                    .containsExactly(Set.of("x"));
        }
    }

    @Test
    void a_list_or_text_other_than_those_compared_can_be_said() {
        Fact list = new Fact.Listing(List.of("other-0"));
        Fact text = new Fact.Kept(new PersonalRef("other-0"));
        assertThat(canBe(all(new Known("x"), new Not(new Is("x", list))), of(FactType.LIST)))
                .isTrue();
        assertThat(canBe(all(new Known("x"), new Not(new Is("x", text))), of(FactType.PERSONAL)))
                .isTrue();
        assertThat(canBe(
                        all(new Known("x"), new Not(new In("x", Set.of(Fact.of("other-0"), Fact.of("other-1"))))),
                        of(FactType.NAME)))
                .isTrue();
    }

    @Test
    void a_predicate_of_ones_own_is_taken_as_it_answers_now() {
        Condition own = new Own("rich", facts -> facts.fact("cause").isPresent());
        assertThat(Needs.of(own, Facts.NONE, TEXTS)).isEqualTo(Needs.BEYOND);
        assertThat(ways(any(own, CAUSE), Facts.NONE, TEXTS)).containsExactly(Set.of("cause"));
        FactMap cause = FactMap.of("cause", new Fact.Kept(new PersonalRef("t-1")));
        assertThat(Needs.of(own, cause, Supply.NONE)).isEqualTo(Needs.NOTHING);
    }

    @Test
    void what_is_said_in_any_case_is_part_of_every_way_and_must_fit() {
        Supply promise = new Supply(
                Map.of(
                        "until", Optional.of(FactDeclaration.of("until", FactType.MOMENT)),
                        "cause", Optional.of(FactDeclaration.of("cause", FactType.PERSONAL))),
                Set.of("until"));
        assertThat(ways(CAUSE, Facts.NONE, promise)).containsExactly(Set.of("cause"));
        assertThat(ways(all(CAUSE, new Known("until")), Facts.NONE, promise)).containsExactly(Set.of("cause", "until"));
        assertThat(ways(new Not(new Known("until")), Facts.NONE, promise)).isEmpty();
        Condition later = new AtLeast("until", Fact.of(Instant.EPOCH));
        FactMap before = FactMap.of("until", Fact.of(Instant.EPOCH.plusSeconds(9)));
        assertThat(Needs.of(later, before, promise)).isEqualTo(new Needs(List.of(Set.of("until")), later));
        assertThatThrownBy(() -> new Supply(Map.of(), Set.of("until")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("said in any case: [until], but only these may be said: []");
    }

    @Test
    void what_the_facts_keep_for_themselves_cannot_be_said() {
        Facts complaint = new Facts() {
            @Override
            public Optional<Fact> fact(String name) {
                return name.equals("x") ? Optional.of(Fact.of(1)) : Optional.empty();
            }

            @Override
            public boolean keeps(String name) {
                return name.equals("x");
            }
        };
        assertThat(ways(new AtLeast("x", Fact.of(2)), complaint, of(FactType.NUMBER)))
                .isEmpty();
        assertThat(complaint.under(FactMap.of("x", Fact.of(2))).fact("x")).contains(Fact.of(1));
        assertThat(complaint.under(FactMap.of("y", Fact.of(2))).fact("y")).contains(Fact.of(2));
        assertThat(complaint.under(FactMap.EMPTY).keeps("x")).isTrue();
        assertThat(complaint.under(FactMap.EMPTY).keeps("y")).isFalse();
    }

    @Test
    void what_remains_has_nothing_in_it_that_is_settled() {
        FactMap known = FactMap.of("paid", Fact.of(true)).with("round", Fact.of(2));
        Condition settled = any(new Not(PAID), all(new AtLeast("round", Fact.of(2)), CAUSE, all(CAUSE, PREVENTION)));
        assertThat(Needs.of(settled, known, TEXTS).remaining()).isEqualTo(all(CAUSE, PREVENTION));
        FactMap said = known.with("cause", new Fact.Kept(new PersonalRef("t-1")));
        assertThat(Needs.of(all(CAUSE, PREVENTION), said, TEXTS).remaining()).isEqualTo(PREVENTION);
        assertThat(Needs.of(new Not(new Not(CAUSE)), known, TEXTS).remaining()).isEqualTo(CAUSE);
        assertThat(Needs.of(any(CAUSE, any(PREVENTION, new Not(PAID))), known, TEXTS)
                        .remaining())
                .isEqualTo(any(CAUSE, PREVENTION));
    }

    @Test
    void a_guard_over_twenty_facts_is_looked_through_in_no_time() {
        List<Condition> known = IntStream.range(0, 20)
                .<Condition>mapToObj(i -> new Known("f" + i))
                .toList();
        FactDeclaration[] flags = IntStream.range(0, 20)
                .mapToObj(i -> FactDeclaration.of("f" + i, FactType.FLAG))
                .toArray(FactDeclaration[]::new);
        assertThat(ways(new All(known), Facts.NONE, Supply.of(flags)).get(0)).hasSize(20);
        assertThat(ways(new Any(known), Facts.NONE, Supply.of(flags))).hasSize(20);
    }

    @Test
    void two_facts_of_any_type_may_differ() {
        for (FactType type : FactType.values()) {
            Supply two = Supply.of(FactDeclaration.of("x", type), FactDeclaration.of("y", type));
            assertThat(canBe(all(new Known("x"), new Known("y"), new Not(new Same("x", "y"))), two))
                    .as("two of type %s that differ", type)
                    .isTrue();
        }
    }

    @Test
    void two_numbers_within_their_bounds_may_be_the_same() {
        Supply two = Supply.of(number("x", 5, 9), number("y", 7, 20));
        assertThat(canBe(new Same("x", "y"), two)).isTrue();
        Supply apart = Supply.of(number("x", 5, 6), number("y", 7, 20));
        assertThat(canBe(new Same("x", "y"), apart)).isFalse();
    }
}
