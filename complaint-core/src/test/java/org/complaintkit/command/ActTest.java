package org.complaintkit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActTest {

    private static final FactMap REGISTRATION = FactMap.of("kind", Fact.of("complaint"))
            .with("channel", Fact.of("phone"))
            .with("source", Fact.of("external"));

    @Test
    void a_registration_says_kind_channel_and_source() {
        Register register = Act.register("complaint", "phone", "external");
        assertThat(register.verb()).isEqualTo(Verb.of("register"));
        assertThat(register.facts()).isEqualTo(REGISTRATION);
        assertThat(register.with("unit", "station-12")
                        .with("points", Fact.of(3))
                        .facts())
                .isEqualTo(REGISTRATION.with("unit", Fact.of("station-12")).with("points", Fact.of(3)));
    }

    @Test
    void a_verb_with_a_record_of_its_own_gets_it() {
        FactMap unit = FactMap.of("unit", Fact.of("north"));
        FactMap handler = FactMap.of("handler", Fact.of("clerk-3"));
        assertThat(Act.of(Verb.of("register"), REGISTRATION)).isEqualTo(new Register(REGISTRATION));
        assertThat(Act.of(Verb.of("classify"), unit)).isEqualTo(new Classify(unit));
        assertThat(Act.of(Verb.of("assign"), unit)).isEqualTo(new Assign(unit));
        assertThat(Act.of(Verb.of("assign"), handler)).isEqualTo(new Assign(handler));
        assertThat(Act.of("escalate")).isEqualTo(new Escalate(FactMap.EMPTY));
        assertThat(Act.of("RATE")).isEqualTo(new Plain(Verb.of("RATE"), FactMap.EMPTY));
        for (String verb : List.of("classify", "assign", "escalate", "RATE")) {
            assertThat(Act.of(Verb.of(verb), verb.equals("escalate") ? FactMap.EMPTY : unit)
                            .verb())
                    .isEqualTo(Verb.of(verb));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register",
                "classify",
                "assign",
                "hand-over",
                "conclude",
                "propose",
                "answer",
                "promise",
                "suspend",
                "follow-up",
                "determine-liability",
                "record-violation",
                "escalate",
                "extend-limit",
                "correct",
                "adopt",
                "migrate"
            })
    void a_verb_with_a_record_of_its_own_is_never_plain(String verb) {
        assertThatThrownBy(() -> new Plain(Verb.of(verb), REGISTRATION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("verb " + verb + " has a record of its own; make it with Act.of");
    }

    @Test
    void every_record_of_the_sealed_family_is_that_of_one_verb_and_the_plain_one_of_the_others() {
        assertThat(Act.class.getPermittedSubclasses()).hasSize(Verbs.HAVE_RECORDS.size() + 1);
        assertThat(Verbs.HAVE_RECORDS).hasSize(17);
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
