package org.complaintkit.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines\r\n\tand a tab", "\ud83d\ude00", "\u5f20\u4e09", "a\ud83d\ude00b"})
    void a_text_may_hold_whatever_people_write(String text) {
        assertThat(Personal.of(text).reveal()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, U+0000", "7, U+0007", "11, U+000B", "127, U+007F", "133, U+0085", "55357, U+D83D", "56832, U+DE00"})
    void what_not_every_store_can_hold_is_refused_without_telling_the_text(int unit, String printed) {
        for (String text : new String[] {"secret" + (char) unit, "secret" + (char) unit + "!"}) {
            assertThatThrownBy(() -> Personal.of(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(printed + " at position 6")
                    .hasMessageNotContaining("secret");
        }
    }
}
