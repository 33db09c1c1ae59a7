package org.complaintkit.lifecycle;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.page.GeneratedSection;
import org.complaintkit.rule.Wording;
import org.junit.jupiter.api.Test;

/**
 * The page that shows the standard lifecycle says what the code does. It fails where the page is stale; run with {@code
 * -Dcomplaintkit.write=true} to write the page anew. Only what stands between the marks is written.
 */
class LifecyclePageTest {

    private static final Lifecycle STANDARD = Lifecycle.standard();

    @Test
    void the_moves_on_the_page_are_those_of_the_code() throws IOException {
        compare("moves", moves());
    }

    @Test
    void the_fields_on_the_page_are_those_of_the_code() throws IOException {
        compare("fields", fields());
    }

    @Test
    void the_refusals_on_the_page_are_those_of_the_code() throws IOException, ReflectiveOperationException {
        compare("refusals", refusals());
    }

    private static void compare(String section, String expected) throws IOException {
        new GeneratedSection(
                        "docs/lifecycle.md", "<!-- generated: " + section + " -->", "<!-- end: " + section + " -->")
                .compare("\n" + expected + "\n");
    }

    private static String moves() {
        StringBuilder text = new StringBuilder();
        for (Track track : STANDARD.tracks()) {
            text.append("### ").append(track).append("\n\n");
            text.append("| state 状态 | stays 不变 | leads on 转入 | who 角色 |\n| --- | --- | --- | --- |\n");
            for (State state : STANDARD.states(track)) {
                text.append(row(track, state));
            }
            text.append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static String row(Track track, State state) {
        List<Move> moves = STANDARD.moves().stream()
                .filter(move -> move.track().equals(track) && move.from().equals(state))
                .toList();
        String stays = moves.stream()
                .filter(move -> move.to().equals(state))
                .map(move -> move.verb().name())
                .collect(Collectors.joining(", "));
        String leads = moves.stream()
                .filter(move -> !move.to().equals(state))
                .map(move -> move.verb() + " → " + move.to())
                .collect(Collectors.joining(" · "));
        String who = moves.stream()
                .map(move -> move.by().isEmpty()
                        ? "anyone"
                        : move.by().stream().map(Object::toString).sorted().collect(Collectors.joining(", ")))
                .distinct()
                .collect(Collectors.joining("; "));
        String name = state.equals(State.NONE) ? "(none)" : state + (STANDARD.isFinal(state) ? " (final 终结)" : "");
        return "| " + Stream.of(name, stays, leads, who).collect(Collectors.joining(" | ")) + " |\n";
    }

    private static String fields() {
        Map<Verb, List<String>> rows = new TreeMap<>();
        for (Verb verb : verbsWithFields()) {
            List<String> cells = new ArrayList<>();
            Fields.table(verb)
                    .values()
                    .forEach(field -> cells.add((field.needed() ? "**" + field.name() + "**" : field.name())
                            + field.declared().map(LifecyclePageTest::told).orElse("")));
            rows.put(verb, cells);
        }
        StringBuilder text = new StringBuilder("| verb 操作 | may record 可记录 |\n| --- | --- |\n");
        rows.forEach((verb, cells) -> text.append("| ")
                .append(verb)
                .append(" | ")
                .append(String.join(", ", cells))
                .append(" |\n"));
        return text.toString();
    }

    private static String told(FactDeclaration declared) {
        boolean open = declared.oneOf().isEmpty()
                && declared.atLeast().isEmpty()
                && declared.atMost().isEmpty();
        String allowed = open ? declared.type().toString() : declared.allowed().replace("a value of type ", "");
        return " (" + allowed + ")";
    }

    private static List<Verb> verbsWithFields() {
        return Stream.concat(STANDARD.verbs().stream(), Stream.of(Verb.of("adopt")))
                .distinct()
                .toList();
    }

    private static String refusals() throws ReflectiveOperationException {
        Map<String, String> rows = new TreeMap<>();
        for (String name : List.of(
                "org.complaintkit.lifecycle.LifecycleWordings", "org.complaintkit.complaint.RecordingWordings")) {
            for (Field field : Class.forName(name).getDeclaredFields()) {
                if (field.getType().equals(Wording.class)) {
                    field.setAccessible(true);
                    Wording wording = (Wording) field.get(null);
                    rows.put(wording.code(), String.join(" | ", wording.code(), wording.en(), wording.zh()));
                }
            }
        }
        StringBuilder text = new StringBuilder("| code | English | 中文 |\n| --- | --- | --- |\n");
        rows.values().forEach(row -> text.append("| ").append(row).append(" |\n"));
        return text.toString();
    }
}
