package org.complaintkit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActTest {

    private static final FactMap REGISTRATION = FactMap.of("kind", Fact.of("complaint"))
            .with("channel", Fact.of("phone"))
            .with("source", Fact.of("external"));

    @Test
    void a_registration_says_kind_channel_and_source() {
        Act.Register register = Act.register("complaint", "phone", "external");
        assertThat(register.verb()).isEqualTo(Verb.of("register"));
        assertThat(register.facts()).isEqualTo(REGISTRATION);
        assertThat(register.with("unit", "station-12")
                        .with("points", Fact.of(3))
                        .facts())
                .isEqualTo(REGISTRATION.with("unit", Fact.of("station-12")).with("points", Fact.of(3)));
    }

    static Stream<Arguments> lacking() {
        return Stream.of(
                refused("register", FactMap.EMPTY, "register needs kind, a name; it has []"),
                refused(
                        "register",
                        FactMap.of("kind", Fact.of("repair")).with("source", Fact.of("internal")),
                        "register needs channel, a name; it has [kind, source]"),
                refused(
                        "register",
                        FactMap.of("kind", Fact.of("repair")).with("channel", Fact.of("app")),
                        "register needs source, a name; it has [kind, channel]"),
                refused(
                        "register",
                        REGISTRATION.with("kind", Fact.of(1)),
                        "register: kind is a name, here it is a number"),
                refused("classify", FactMap.EMPTY, "classify needs at least one fact"),
                refused(
                        "classify",
                        FactMap.of("severity", Fact.of(2)),
                        "classify: severity is a name, here it is a number"),
                refused("assign", FactMap.EMPTY, "assign needs a unit or a handler; it has []"),
                refused(
                        "assign",
                        FactMap.of("points", Fact.of(2)),
                        "assign needs a unit or a handler; it has [points]"),
                refused("assign", FactMap.of("unit", Fact.of(true)), "assign: unit is a name, here it is a flag"),
                refused(
                        "assign",
                        FactMap.of("unit", Fact.of("north")).with("handler", Fact.of(7)),
                        "assign: handler is a name, here it is a number"),
                refused(
                        "escalate",
                        FactMap.of("level", Fact.of("two")),
                        "escalate: level is a number, here it is a name"));
    }

    private static Arguments refused(String verb, FactMap facts, String message) {
        return Arguments.of(verb, facts, message);
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void an_act_says_what_it_lacks_and_what_it_has(String verb, FactMap facts, String message) {
        assertThatThrownBy(() -> Act.of(Verb.of(verb), facts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_verb_with_a_record_of_its_own_gets_it() {
        FactMap unit = FactMap.of("unit", Fact.of("north"));
        FactMap handler = FactMap.of("handler", Fact.of("clerk-3"));
        assertThat(Act.of(Verb.of("register"), REGISTRATION)).isEqualTo(new Act.Register(REGISTRATION));
        assertThat(Act.of(Verb.of("classify"), unit)).isEqualTo(new Act.Classify(unit));
        assertThat(Act.of(Verb.of("assign"), unit)).isEqualTo(new Act.Assign(unit));
        assertThat(Act.of(Verb.of("assign"), handler)).isEqualTo(new Act.Assign(handler));
        assertThat(Act.of("escalate")).isEqualTo(new Act.Escalate(FactMap.EMPTY));
        assertThat(Act.of("RATE")).isEqualTo(new Act.Plain(Verb.of("RATE"), FactMap.EMPTY));
        for (String verb : List.of("classify", "assign", "escalate", "RATE")) {
            assertThat(Act.of(Verb.of(verb), verb.equals("escalate") ? FactMap.EMPTY : unit)
                            .verb())
                    .isEqualTo(Verb.of(verb));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"register", "classify", "assign", "escalate"})
    void a_verb_with_a_record_of_its_own_is_never_plain(String verb) {
        assertThatThrownBy(() -> new Act.Plain(Verb.of(verb), REGISTRATION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("verb " + verb + " has a record of its own; make it with Act.of");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2.0, 2", "1E+3, 1000", "1000, 1000"})
    void an_escalation_names_the_level(String written, int level) {
        assertThat(escalate(written).level()).isEqualTo(OptionalInt.of(level));
    }

    @Test
    void an_escalation_without_a_level_goes_one_higher() {
        assertThat(new Act.Escalate(FactMap.EMPTY).level()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, -1", "1.5, 1.5", "1001, 1001", "0.9, 0.9", "999.5, 999.5"})
    void a_level_is_a_whole_number_from_1_to_1000(String written, String shown) {
        assertThatThrownBy(() -> escalate(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("escalate: level is a whole number from 1 to 1000, here it is " + shown);
    }

    private static Act.Escalate escalate(String level) {
        return new Act.Escalate(FactMap.of("level", new Fact.Quantity(new BigDecimal(level))));
    }

    @Test
    void a_command_has_the_verb_of_its_act() {
        Meta meta = Meta.of(ComplaintKey.of("C-1"), Instant.EPOCH, Actor.of("agent-7"));
        assertThat(new Command(meta, Act.of("RATE")).verb()).isEqualTo(Verb.of("RATE"));
    }

    @Test
    void a_vocabulary_keeps_its_words_when_the_sets_they_came_from_change() {
        Set<Verb> verbs = new HashSet<>(Set.of(Verb.of("RATE")));
        Map<String, FactDeclaration> facts =
                new HashMap<>(Map.of("points", FactDeclaration.of("points", FactType.NUMBER)));
        Vocabulary vocabulary = new Vocabulary(verbs, facts);
        verbs.clear();
        facts.clear();
        assertThat(vocabulary.verbs()).containsExactly(Verb.of("RATE"));
        assertThat(vocabulary.facts()).containsOnlyKeys("points");
    }
}
