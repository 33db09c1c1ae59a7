package org.complaintkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayingTest {

    private static final Wording HELD = Wording.of("held", "{verb} waits for {who}", "“{verb}”需等待{who}");
    private static final Language GERMAN = Language.of(Locale.GERMAN, Map.of("held", "{who} fehlt für {verb}"));
    private static final Map<String, String> DETAILS = Map.of("verb", "close", "who", "the head");

    @Test
    void a_phrase_speaks_both_languages_and_any_that_is_added() {
        Phrase phrase = new Phrase(HELD, DETAILS);
        assertThat(phrase.in(Language.ENGLISH)).isEqualTo("close waits for the head");
        assertThat(phrase.in(Language.CHINESE)).isEqualTo("“close”需等待the head");
        assertThat(phrase.in(GERMAN)).isEqualTo("the head fehlt für close");
        assertThat(phrase.text()).isEqualTo(Text.of("close waits for the head", "“close”需等待the head"));
    }

    @Test
    void a_third_language_says_in_english_what_it_has_no_sentence_for() {
        Phrase phrase = new Phrase(Wording.of("other", "no {verb}", "不{verb}"), DETAILS);
        assertThat(phrase.in(GERMAN)).isEqualTo("no close");
        assertThat(Text.of("yes", "是").in(GERMAN)).isEqualTo("yes");
        assertThat(Text.of("yes", "是").in(Language.CHINESE)).isEqualTo("是");
        assertThat(Text.of("yes", "是").in(Language.ENGLISH)).isEqualTo("yes");
        assertThat(GERMAN.locale()).isEqualTo(Locale.GERMAN);
        assertThat(Language.CHINESE.locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void a_language_keeps_its_sentences_when_the_map_they_came_from_changes() {
        Map<String, String> sentences = new HashMap<>(Map.of("held", "Halt"));
        Language language = Language.of(Locale.GERMAN, sentences);
        sentences.clear();
        assertThat(new Phrase(HELD, DETAILS).in(language)).isEqualTo("Halt");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "plain, plain",
        "{verb}, close",
        "{verb}{verb}, closeclose",
        "a {verb}, a close",
        "{verb} b, close b",
        "{unknown} b, {unknown} b",
        "{verb, {verb",
        "verb}, verb}",
        "a } b {verb}, a } b close",
        "{}, {}"
    })
    void places_are_filled_and_one_without_a_value_stays_as_it_is(String template, String sentence) {
        assertThat(new Phrase(Wording.of("x", template, ""), DETAILS).in(Language.ENGLISH))
                .isEqualTo(sentence);
    }

    @Test
    void a_value_is_not_read_for_places_again() {
        Phrase phrase = new Phrase(HELD, Map.of("verb", "{who}", "who", "x"));
        assertThat(phrase.in(Language.ENGLISH)).isEqualTo("{who} waits for x");
    }

    @Test
    void a_refusal_has_the_code_of_its_wording_and_cites_what_it_rests_on() {
        Refusal plain = Refusal.of(HELD, DETAILS);
        assertThat(plain.code()).isEqualTo("held");
        assertThat(plain.basis()).isEmpty();
        assertThat(plain.text().en()).isEqualTo("close waits for the head");
        List<String> basis = new ArrayList<>(List.of("R08-07"));
        Refusal cites = new Refusal(new Phrase(HELD, DETAILS), basis);
        basis.clear();
        assertThat(cites.basis()).containsExactly("R08-07");
    }

    @Test
    void a_decision_is_accepted_with_events_or_refused_with_reasons() {
        Decision<String> accepted = Decision.accepted(List.of("moved"));
        assertThat(accepted.isAccepted()).isTrue();
        assertThat(accepted.events()).containsExactly("moved");
        assertThat(accepted.refusals()).isEmpty();
        Refusal reason = Refusal.of(HELD, DETAILS);
        Decision<String> refused = Decision.refused(List.of(reason));
        assertThat(refused.isAccepted()).isFalse();
        assertThat(refused.events()).isEmpty();
        assertThat(refused.refusals()).containsExactly(reason);
        assertThat(Decision.accepted(List.of()).isAccepted()).isTrue();
    }

    @Test
    void a_refusal_without_a_reason_is_none() {
        assertThatThrownBy(() -> Decision.refused(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a refusal needs at least one reason");
    }

    @Test
    void a_decision_keeps_its_events_when_the_list_they_came_from_changes() {
        List<String> events = new ArrayList<>(List.of("moved"));
        Decision<String> accepted = Decision.accepted(events);
        events.clear();
        assertThat(accepted.events()).containsExactly("moved");
    }
}
