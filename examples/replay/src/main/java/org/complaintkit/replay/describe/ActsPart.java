package org.complaintkit.replay.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.identity.Role;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.words.Glossary;
import org.jspecify.annotations.Nullable;

/** Who may do what: roles by acts, and what must hold and be known for each act. */
final class ActsPart {

    private static final Text ACT = Text.of("Act", "操作");

    private final Described described;
    private final Glossary names;

    ActsPart(Described described) {
        this.described = described;
        this.names = described.words().glossary();
    }

    String html() {
        return Html.section("acts", Text.of("Who may do what", "谁可以做什么"), matrix(), everyone(), conditions());
    }

    private enum May {
        ALWAYS,
        SOMETIMES
    }

    /** Of each act that is not everybody's, which roles may do it. */
    private Map<String, Map<String, May>> rights() {
        Map<String, Map<String, May>> rights = new TreeMap<>();
        for (JsonObject permission : Doc.parts(described.document(), "permissions")) {
            May may = Doc.field(permission, "when").isPresent() ? May.SOMETIMES : May.ALWAYS;
            for (String verb : Doc.texts(permission, "do")) {
                Map<String, May> of = rights.computeIfAbsent(verb, it -> new TreeMap<>());
                Doc.texts(permission, "by").forEach(role -> of.merge(role, may, (one, other) -> May.SOMETIMES));
            }
        }
        for (Move move : described.regime().lifecycle().moves()) {
            for (Role role : move.by()) {
                rights.computeIfAbsent(move.verb().name(), it -> new TreeMap<>())
                        .putIfAbsent(role.name(), May.ALWAYS);
            }
        }
        return rights;
    }

    private String matrix() {
        Map<String, Map<String, May>> rights = rights();
        if (rights.isEmpty()) {
            return "";
        }
        Set<String> roles = new TreeSet<>();
        rights.values().forEach(of -> roles.addAll(of.keySet()));
        String head = roles.stream()
                .map(role -> "<th><div>" + Html.both(names.name(role)) + "</div></th>")
                .collect(Collectors.joining());
        String rows = rights.entrySet().stream()
                .map(verb -> "<tr><th>" + Html.both(names.verb(verb.getKey())) + "</th>"
                        + roles.stream()
                                .map(role -> cell(verb.getValue().get(role)))
                                .collect(Collectors.joining())
                        + "</tr>")
                .collect(Collectors.joining("\n"));
        return "<div class=\"wide\"><table class=\"matrix\"><thead><tr><th>" + Html.both(ACT) + "</th>" + head
                + "</tr></thead><tbody>" + rows + "</tbody></table></div><p class=\"small\">"
                + Html.both("● may · ◐ may under a condition, told below", "● 可以 · ◐ 有条件(见下)") + "</p>";
    }

    private static String cell(@Nullable May may) {
        return may == null ? "<td></td>" : may == May.ALWAYS ? "<td class=\"may\">●</td>" : "<td class=\"may\">◐</td>";
    }

    private String everyone() {
        Set<String> restricted = rights().keySet();
        List<String> free = described.regime().lifecycle().verbs().stream()
                .map(Verb::name)
                .filter(verb -> !restricted.contains(verb))
                .map(verb -> Html.both(names.verb(verb)))
                .toList();
        return "<p class=\"everyone\"><b>" + Html.both("Open to everybody who may see the complaint:", "不限角色的操作:")
                + "</b> " + String.join(Html.COMMA, free) + "</p>";
    }

    private String conditions() {
        List<List<String>> rows = new ArrayList<>();
        for (Verb verb : described.regime().lifecycle().verbs()) {
            String who = permissions(verb.name());
            String must = guards(verb.name());
            String known = required(verb.name());
            if (!(who + must + known).isEmpty()) {
                rows.add(List.of("<b>" + Html.both(names.verb(verb.name())) + "</b>", who, must, known));
            }
        }
        List<Text> heads =
                List.of(ACT, Text.of("Only", "仅限"), Text.of("Only where", "须满足"), Text.of("What must be said", "必填"));
        return rows.isEmpty() ? "" : Html.table("stack", heads, rows);
    }

    private String permissions(String verb) {
        return Html.list(of("permissions", verb)
                .map(it -> {
                    String roles = roles(it);
                    return condition(it) + roles + basis(it);
                })
                .toList());
    }

    private String roles(JsonObject permission) {
        return Doc.texts(permission, "by").stream()
                .map(role -> Html.both(names.name(role)))
                .collect(Collectors.joining(Html.COMMA));
    }

    private String guards(String verb) {
        Stream<String> general = of("guards", verb).map(this::guard);
        Stream<String> moves = Doc.field(described.document(), "lifecycle").stream()
                .flatMap(lifecycle -> Doc.parts(lifecycle, "moves").stream())
                .filter(move -> Doc.texts(move, "do").contains(verb))
                .flatMap(move -> Doc.parts(move, "guards").stream().map(this::guard));
        return Html.list(Stream.concat(general, moves).distinct().toList());
    }

    private String guard(JsonObject guard) {
        Text says = Doc.field(guard, "says").flatMap(Described::pair).orElse(Text.same(""));
        Text needs = Doc.field(guard, "needs").map(described.words()::condition).orElse(Text.same(""));
        String left =
                described.isLeftOut(guard) ? " <i>" + Html.both("(left blank: not asked)", "(未设定,不检查)") + "</i>" : "";
        return Html.both(says) + basis(guard) + left + "<details><summary>" + Html.both("exactly", "条件") + "</summary>"
                + condition(guard) + Html.both(needs) + "</details>";
    }

    private String required(String verb) {
        Stream<String> needed = of("requires", verb).map(it -> condition(it) + fields(it) + basis(it));
        Stream<String> forms =
                of("forms", verb).map(it -> Html.both("nothing but: ", "仅可填写:") + fields(it) + basis(it));
        return Html.list(Stream.concat(needed, forms).toList());
    }

    private String fields(JsonObject part) {
        return Doc.texts(part, "fields").stream()
                .map(field -> Html.both(names.name(field)))
                .collect(Collectors.joining(Html.COMMA));
    }

    private String condition(JsonObject part) {
        return Doc.field(part, "when")
                .map(described.words()::condition)
                .map(when ->
                        "<span class=\"when\">" + Html.both("where " + when.en() + ": ", when.zh() + "时:") + "</span>")
                .orElse("");
    }

    private static String basis(JsonObject part) {
        return " " + Html.basis(Doc.texts(part, "basis"));
    }

    private Stream<JsonObject> of(String section, String verb) {
        JsonValue document = described.document();
        return Doc.parts(document, section).stream()
                .filter(part -> Doc.texts(part, "do").contains(verb));
    }
}
