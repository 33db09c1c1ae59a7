package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lifecycle of a regime as a picture. */
class LifecycleTest {

    private static String printed(String... args) {
        Ran ran = Ran.with(args);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        return ran.out();
    }

    @Test
    void a_regime_is_printed_for_mermaid_with_common_moves_gathered() {
        assertThat(printed("lifecycle", "helpdesk"))
                .startsWith("stateDiagram-v2\n")
                .contains("    main_investigating --> main_closed : close\n")
                .contains(" : \u2190 answer from received,")
                .doesNotContain("classify");
    }

    @Test
    void every_arrow_and_every_verb_that_stays_can_be_asked_for_in_chinese_for_graphviz() {
        assertThat(printed("lifecycle", "helpdesk", "--format", "graphviz", "--gather=1", "--stays", "--lang", "zh"))
                .startsWith("digraph lifecycle {\n")
                .contains("    main_received -> main_answered [label=\"答复\"];\n")
                .contains("    main_closed [shape=record, label=\"{已结案|\u21bb 备注、延长时限、")
                .doesNotContain("\u2190");
    }

    @Test
    void the_picture_may_go_to_a_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("helpdesk.mmd");
        assertThat(printed("lifecycle", "helpdesk", "--out", file.toString())).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(printed("lifecycle", "helpdesk"));
    }

    @Test
    void an_unknown_regime_and_a_number_that_gathers_nothing_are_refused() {
        Ran unknown = Ran.with("lifecycle", "helpdeks");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no regime \"helpdeks\"").contains("did you mean \"helpdesk\"?");
        Ran none = Ran.with("lifecycle", "helpdesk", "--gather", "0", "--lang", "zh");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).isEqualTo("--gather须为不小于1的整数,不能是0\n");
    }

    @Test
    void help_tells_the_options_in_both_languages() {
        assertThat(printed("lifecycle", "--help"))
                .contains("Prints the lifecycle of a regime as a picture")
                .contains("--format=mermaid|graphviz")
                .contains("[ID|FILE]");
        assertThat(printed("lifecycle", "--help", "--lang", "zh")).contains("以图形文本打印一项制度的流程");
    }
}
