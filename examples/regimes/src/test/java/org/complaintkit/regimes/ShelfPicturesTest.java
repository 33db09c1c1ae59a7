package org.complaintkit.regimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.complaintkit.diagram.LifecycleDiagram;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.State;
import org.complaintkit.rule.Language;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.RegimeReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes the lifecycle of each regime below target/diagrams, where {@code .ci/mermaid} puts it to Mermaid's own parser. */
class ShelfPicturesTest {

    /** What a lifecycle is read from: without the other sections nothing need be given. */
    private static final Set<String> READ =
            Set.of("id", "version", "appliesFrom", "zone", "title", "facts", "roles", "units", "lifecycle");

    private static Lifecycle lifecycle(String id) {
        byte[] document = Regimes.document(id);
        for (String section : sections(id, document)) {
            if (!READ.contains(section)) {
                document = Parts.without(JsonDocument.of(id, document).root(), section)
                        .getBytes(StandardCharsets.UTF_8);
            }
        }
        return RegimeReader.read(id, document, Given.NOTHING).lifecycle();
    }

    private static List<String> sections(String id, byte[] document) {
        return List.copyOf(
                ((JsonObject) JsonDocument.of(id, document).root()).fields().keySet());
    }

    @ParameterizedTest
    @MethodSource("org.complaintkit.regimes.Regimes#ids")
    void every_state_of_a_regime_is_in_its_picture(String id) throws IOException {
        Lifecycle lifecycle = lifecycle(id);
        Path folder = Files.createDirectories(Path.of("target", "diagrams"));
        for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
            LifecycleDiagram diagram = LifecycleDiagram.of(lifecycle);
            String name = id + "-" + language.locale().getLanguage();
            Files.writeString(folder.resolve(name + ".mmd"), diagram.mermaid(language));
            Files.writeString(
                    folder.resolve(name + "-gathered.mmd"),
                    diagram.gathering(3).withStays().mermaid(language));
        }
        String text = Files.readString(folder.resolve(id + "-en.mmd"));
        long states = lifecycle.tracks().stream()
                .flatMap(track -> lifecycle.states(track).stream())
                .filter(state -> !state.equals(State.NONE))
                .count();
        assertThat(text.lines().filter(line -> line.matches(" +state \".*\" as \\w+")))
                .hasSize((int) states);
    }
}
