package org.complaintkit.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    private static final String CHINESE = "\\p{IsHan}+";
    private static final Lifecycle STANDARD = Lifecycle.standard();
    private static final Titles TITLES = Titles.standard();

    @Test
    void every_track_state_and_verb_of_the_standard_lifecycle_has_a_chinese_title() {
        for (Track track : STANDARD.tracks()) {
            assertThat(TITLES.of(track, Language.CHINESE)).as("track " + track).matches(CHINESE);
            for (State state : STANDARD.states(track)) {
                assertThat(TITLES.of(track, state, Language.CHINESE))
                        .as("state " + state + " of track " + track)
                        .matches(CHINESE);
            }
        }
        for (Verb verb : STANDARD.verbs()) {
            assertThat(TITLES.of(verb, Language.CHINESE)).as("verb " + verb).matches(CHINESE);
        }
    }

    @Test
    void no_two_states_of_a_track_and_no_two_verbs_are_called_the_same() {
        for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
            for (Track track : STANDARD.tracks()) {
                assertThat(STANDARD.states(track))
                        .extracting(state -> TITLES.of(track, state, language))
                        .doesNotHaveDuplicates();
            }
            assertThat(STANDARD.verbs())
                    .extracting(verb -> TITLES.of(verb, language))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "main, received, received, 已登记",
        "main, under-review, under review, 审核中",
        "main, -, not registered, 未登记",
        "waiting, pending, pending, 未了",
        "liability, open, open, 待定责"
    })
    void a_state_is_called_by_its_name_in_words_or_by_its_chinese_title(
            String track, String state, String en, String zh) {
        assertThat(TITLES.of(Track.of(track), State.of(state), Language.ENGLISH))
                .isEqualTo(en);
        assertThat(TITLES.of(Track.of(track), State.of(state), Language.CHINESE))
                .isEqualTo(zh);
    }

    @Test
    void a_name_without_title_is_called_as_it_is_also_where_another_track_has_a_title_for_it() {
        assertThat(TITLES.of(Track.MAIN, State.of("open"), Language.CHINESE)).isEqualTo("open");
        assertThat(TITLES.of(Verb.of("schedule-visit"), Language.ENGLISH)).isEqualTo("schedule-visit");
        assertThat(TITLES.of(Track.of("{parts}"), Language.CHINESE)).isEqualTo("{parts}");
    }

    @Test
    void own_titles_are_added_to_the_standard_ones_which_stay_as_they_are() {
        Titles own = TITLES.with(Track.MAIN, Text.of("the ticket", "工单"))
                .with(Track.MAIN, State.of("on-site"), Text.of("on site", "上门"))
                .with(Verb.of("close"), Text.of("shut", "关闭"));
        assertThat(own.of(Track.MAIN, Language.CHINESE)).isEqualTo("工单");
        assertThat(own.of(Track.MAIN, State.of("on-site"), Language.ENGLISH)).isEqualTo("on site");
        assertThat(own.of(Verb.of("close"), Language.CHINESE)).isEqualTo("关闭");
        assertThat(own.of(Verb.of("reopen"), Language.CHINESE)).isEqualTo("重新办理");
        assertThat(TITLES.of(Verb.of("close"), Language.CHINESE)).isEqualTo("结案");
    }

    @Test
    void a_third_language_names_titles_by_their_code_also_those_of_names_that_have_none() {
        Language german = Language.of(
                Locale.GERMAN,
                Map.of(
                        "track/main", "Hauptlinie",
                        "state/main/received", "eingegangen",
                        "verb/complain-again", "erneut beschweren",
                        "verb/schedule-visit", "Termin machen"));
        assertThat(TITLES.of(Track.MAIN, german)).isEqualTo("Hauptlinie");
        assertThat(TITLES.of(Track.MAIN, State.of("received"), german)).isEqualTo("eingegangen");
        assertThat(TITLES.of(Verb.of("complain-again"), german)).isEqualTo("erneut beschweren");
        assertThat(TITLES.of(Verb.of("schedule-visit"), german)).isEqualTo("Termin machen");
        assertThat(TITLES.of(Verb.of("take-over"), german)).isEqualTo("take over");
    }
}
