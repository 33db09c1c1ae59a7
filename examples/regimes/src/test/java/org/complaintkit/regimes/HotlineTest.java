package org.complaintkit.regimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.regimes.HotlineCases.Case;
import org.complaintkit.regimes.HotlineCases.Loaded;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The use of the 400 line: what its document says, and that no part of the regime is there for nothing. */
class HotlineTest {

    private static final byte[] DOCUMENT = Regimes.document("hotline-400-usage");
    private static final Given TEN_MINUTES = Given.read(
            "given.json",
            "{\"parameters\":{\"R11-13\":{\"amount\":10,\"unit\":\"minutes\"}}}".getBytes(StandardCharsets.UTF_8));

    private record Document(byte[] utf8) implements Loaded {
        @Override
        public Regime asItStands() {
            return RegimeReader.read("regime.json", utf8);
        }

        @Override
        public Regime withTenMinutes() {
            return RegimeReader.read("regime.json", utf8, TEN_MINUTES);
        }
    }

    static List<Case> cases() {
        return HotlineCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comes_to_what_the_document_says(Case one) {
        assertThat(one.told().apply(new Document(DOCUMENT))).isEqualTo(one.expected());
    }

    static Stream<String> parts() {
        // A note says nothing to the rules. That the count is over ever is said by the sanction and by its parameter.
        return Parts.paths(JsonDocument.of("regime.json", DOCUMENT).root())
                .filter(path -> !path.contains("note") && !path.equals("parameters.R11-02.default.window"));
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource("parts")
    void without_any_part_a_named_case_fails(String part) {
        String without = Parts.without(JsonDocument.of("regime.json", DOCUMENT).root(), part);
        assertThat(red(new Document(without.getBytes(StandardCharsets.UTF_8))))
                .as(without)
                .isPresent();
    }

    private static Optional<String> red(Document mutant) {
        for (Case one : cases()) {
            try {
                if (!one.told().apply(mutant).equals(one.expected())) {
                    return Optional.of(one.name());
                }
            } catch (MalformedDocument e) {
                return Optional.of(e.getMessage());
            }
        }
        return Optional.empty();
    }

    @Test
    void the_parts_written_out_again_are_the_same_regime() {
        String again = Parts.without(JsonDocument.of("regime.json", DOCUMENT).root(), "nothing");
        assertThat(red(new Document(again.getBytes(StandardCharsets.UTF_8)))).isEmpty();
    }

    @Test
    void the_shelf_has_it() {
        assertThat(Regimes.ids()).contains("hotline-400-usage");
        assertThat(Regimes.load("hotline-400-usage").ref()).hasToString("hotline-400-usage@1");
    }
}
