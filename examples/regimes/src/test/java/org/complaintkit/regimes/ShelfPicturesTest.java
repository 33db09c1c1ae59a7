package org.complaintkit.regimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.complaintkit.diagram.LifecycleDiagram;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.State;
import org.complaintkit.rule.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes the lifecycle of each regime below target/diagrams, where {@code .ci/mermaid} puts it to Mermaid's own parser. */
class ShelfPicturesTest {

    @ParameterizedTest
    @MethodSource("org.complaintkit.regimes.Regimes#ids")
    void every_state_of_a_regime_is_in_its_picture(String id) throws IOException {
        Lifecycle lifecycle = Regimes.load(id).lifecycle();
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
