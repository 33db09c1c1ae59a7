package org.complaintkit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static final String GRINNING_FACE = "\uD83D\uDE00";

    @ParameterizedTest
    @ValueSource(strings = {"a", "-", "clerk-3", "two words", "投诉", "a\u3000b", "a\u00A0b", "~", "\u00A1", "é"})
    void these_are_names(String name) {
        assertThat(Names.require("unit", name)).isSameAs(name);
    }

    @Test
    void a_hundred_characters_are_a_name_and_one_more_is_too_long() {
        String hundred = "x".repeat(100);
        assertThat(Names.require("unit", hundred)).isEqualTo(hundred);
        assertThatThrownBy(() -> Names.require("unit", hundred + "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unit: a name has at most 100 characters, this one has 101");
    }

    @Test
    void a_character_beyond_the_basic_plane_counts_as_one() {
        assertThat(Names.require("unit", GRINNING_FACE.repeat(100))).hasSize(200);
        assertThatThrownBy(() -> Names.require("unit", GRINNING_FACE.repeat(100) + "x"))
                .hasMessage("unit: a name has at most 100 characters, this one has 101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B",
                "\u200C",
                "\u200D",
                "\u200E",
                "\u202E",
                "\u2060",
                "\u2066",
                "\u00AD",
                "\uFEFF",
                "\uDB40\uDC41"
            })
    void a_character_that_nobody_can_see_is_refused_wherever_it_stands(String unseen) {
        for (String name : List.of(unseen + "a", "a" + unseen + "b", "a" + unseen, unseen)) {
            assertThatThrownBy(() -> Names.require("unit", name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("unit: a name must not have characters that nobody can see; there is U+"
                            + String.format("%04X", unseen.codePointAt(0)) + " at position " + name.indexOf(unseen));
        }
    }

    @Test
    void an_empty_string_is_not_a_name() {
        assertThatThrownBy(() -> Names.require("unit", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unit: a name must not be empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" a", "a ", " ", "\u3000a", "a\u3000", "\u00A0a", "a\u00A0", "a\u2007", "\u2028a", "a\u202F"})
    void a_blank_at_an_end_is_refused(String name) {
        assertThatThrownBy(() -> Names.require("unit", name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unit: a name must not begin or end with a blank: [" + name + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "\ta", "a\r", "a\u0000b", "a\u007Fb", "a\u0085b", "a\u009Fb", "a\u001Fb"})
    void a_control_character_is_refused_wherever_it_stands(String name) {
        assertThatThrownBy(() -> Names.require("unit", name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unit: a name must not have control characters; there is U+00");
    }

    @Test
    void a_message_never_repeats_a_control_character() {
        assertThatThrownBy(() -> Names.require("unit", " a\nINFO all is well"))
                .hasMessage("unit: a name must not have control characters; there is U+000A at position 2");
        assertThatThrownBy(() -> Names.require("unit", GRINNING_FACE + "\u009F"))
                .hasMessage("unit: a name must not have control characters; there is U+009F at position 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "a\uD83D", "\uDE00a", "a\uD83Db", "\uDE00\uD83D"})
    void half_a_character_is_refused(String name) {
        assertThatThrownBy(() -> Names.require("unit", name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unit: a name must not have half a character; there is U+D");
    }

    @Test
    void names_are_in_the_order_of_their_code_points() {
        // U+FFFD is a greater char than the first half of U+1F600 and a smaller code point.
        List<String> ordered = List.of(
                "", "-", "A", "Z", "a", "aa", "ab", "b", "é", "投", "\uFFFD", GRINNING_FACE, GRINNING_FACE + "a");
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                assertThat(Integer.signum(Names.compare(ordered.get(i), ordered.get(j))))
                        .as(ordered.get(i) + " and " + ordered.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }
}
