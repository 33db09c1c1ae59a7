package org.complaintkit.regimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue.JsonField;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.json.JsonValue.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shelf. What each of its regimes comes to is in the cases. */
class RegimesTest {

    @Test
    void the_ids_stand_by_name() {
        assertThat(Regimes.ids()).isSorted().doesNotHaveDuplicates().contains("hotline-400-usage", "helpdesk");
    }

    @ParameterizedTest
    @MethodSource("org.complaintkit.regimes.Regimes#ids")
    void a_document_has_the_id_that_it_is_loaded_by(String id) {
        JsonObject document =
                (JsonObject) JsonDocument.of(id, Regimes.document(id)).root();
        JsonField named = document.fields().get("id");
        assertThat(named.value())
                .isInstanceOfSatisfying(
                        JsonText.class, text -> assertThat(text.text()).isEqualTo(id));
    }

    @Test
    void a_regime_is_loaded_by_its_id() {
        assertThat(Regimes.load("hotline-400-usage").ref()).hasToString("hotline-400-usage@1");
    }

    @Test
    void an_unknown_id_is_refused_and_the_known_ones_are_named() {
        assertThatThrownBy(() -> Regimes.load("hotline-400"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no regime hotline-400 ")
                .hasMessageContaining("hotline-400-usage");
    }
}
