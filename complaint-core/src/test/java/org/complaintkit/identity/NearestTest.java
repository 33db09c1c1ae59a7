package org.complaintkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> NAMES =
            List.of("id", "within", "metBy", "appliesFrom", "onReopen", "onReclassify");

    @ParameterizedTest
    @CsvSource({
        "applies_from, appliesFrom",
        "APPLIESFROM, appliesFrom",
        "wihtin, within",
        "witin, within",
        "meetBy, metBy",
        "onReopened, onReopen",
        "ID, id",
        "if,",
        "limits,",
        "met,",
        "respond,",
        "reopen, onReopen",
        "'',"
    })
    void a_name_is_proposed_only_where_it_is_near(String written, @Nullable String proposed) {
        assertThat(Nearest.of(written, NAMES)).isEqualTo(Optional.ofNullable(proposed));
    }
}
