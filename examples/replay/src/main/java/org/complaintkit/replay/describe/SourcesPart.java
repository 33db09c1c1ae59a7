package org.complaintkit.replay.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.complaintkit.json.JsonValue;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.words.RegimeWords.Line;

/** What a regime rests on: its parameters and facts, its calendar, the rules that its parts cite, and its notes. */
final class SourcesPart {

    private final Described described;

    SourcesPart(Described described) {
        this.described = described;
    }

    String guidance() {
        List<Text> heads = List.of(Text.of("For", "适用操作"), Text.of("What people are told", "指引"));
        List<List<String>> rows = Doc.parts(described.document(), "guidance").stream()
                .map(part -> {
                    String verbs = Doc.texts(part, "for").stream()
                            .map(verb -> Html.both(described.words().glossary().verb(verb)))
                            .collect(Collectors.joining(Html.COMMA));
                    Text says = Doc.field(part, "says").flatMap(Described::pair).orElse(Text.same(""));
                    return List.of(verbs, Html.both(says) + " " + Html.basis(Doc.texts(part, "basis")));
                })
                .toList();
        return rows.isEmpty()
                ? ""
                : Html.section("guidance", Text.of("Guidance", "服务指引"), Html.table("stack two", heads, rows));
    }

    String parameters() {
        Map<String, JsonValue> parameters = Doc.entries(described.document(), "parameters");
        List<Text> heads = List.of(
                Text.of("Parameter", "参数"), Text.of("Value", "取值"), Text.of("Allowed", "允许范围"), Text.of("Note", "说明"));
        List<List<String>> rows = new ArrayList<>();
        parameters.forEach((name, declared) -> rows.add(List.of(
                "<b>" + Html.escaped(name) + "</b>", value(name, declared), allowed(declared), note(declared))));
        return rows.isEmpty()
                ? ""
                : Html.section(
                        "parameters",
                        Text.of("Parameters: what the document leaves open", "参数:原文未定事项"),
                        Html.table("stack", heads, rows));
    }

    private String value(String name, JsonValue declared) {
        JsonValue given = described.given().get(name);
        if (given != null) {
            return Html.both(described.words().field("parameters", "default", given)) + " <i>"
                    + Html.both("(given)", "(已给定)") + "</i>";
        }
        return Doc.field(declared, "default")
                .map(it -> Html.both(described.words().field("parameters", "default", it)))
                .orElse("<span class=\"blank\">" + Html.both("left blank", "未设定") + "</span>");
    }

    private String allowed(JsonValue declared) {
        String range = declared instanceof JsonObject object
                ? object.fields().values().stream()
                        .filter(field -> !List.of("default", "optional", "note").contains(field.name()))
                        .map(field -> Html.both(described.words().label(field.name())) + " "
                                + Html.both(described.words().field("parameters", "default", field.value())))
                        .collect(Collectors.joining("<br>"))
                : "";
        String optional = Doc.flag(declared, "optional") ? Html.both("may be left blank", "可不设定") : "";
        return range + (range.isEmpty() || optional.isEmpty() ? "" : "<br>") + optional;
    }

    private static String note(JsonValue declared) {
        return Doc.texts(declared, "note").stream().map(Html::escaped).collect(Collectors.joining("<br>"));
    }

    String facts() {
        List<List<String>> rows = new ArrayList<>();
        Doc.entries(described.document(), "facts")
                .forEach((name, declared) -> rows.add(List.of(
                        "<b>" + Html.both(described.words().glossary().name(name)) + "</b><br>" + Html.code(name),
                        declared instanceof JsonObject part
                                ? told(described.words().lines("facts", part))
                                : "")));
        Doc.entries(described.document(), "windows")
                .forEach((name, hours) -> rows.add(List.of(
                        "<b>" + Html.both(described.words().glossary().name(name)) + "</b><br>"
                                + Html.both("part of the day", "时段"),
                        Html.both(described.words().field("windows", "windows", hours)))));
        Doc.field(described.document(), "calendar").ifPresent(calendar -> rows.add(calendar("calendar", calendar)));
        Doc.entries(described.document(), "calendars").forEach((name, calendar) -> rows.add(calendar(name, calendar)));
        List<Text> heads = List.of(Text.of("Name", "名称"), Text.of("What it is", "含义"));
        return rows.isEmpty()
                ? ""
                : Html.section(
                        "facts",
                        Text.of("Facts, windows, calendars", "字段、时段与日历"),
                        Html.table("stack two", heads, rows));
    }

    private List<String> calendar(String name, JsonValue calendar) {
        return List.of(
                "<b>" + Html.both(described.words().label(name)) + "</b>",
                Html.both(described.words().field("calendar", "calendar", calendar)));
    }

    private static String told(List<Line> lines) {
        return lines.stream()
                .map(line -> "<span class=\"label\">" + Html.both(line.label()) + "</span> " + Html.both(line.says()))
                .collect(Collectors.joining("<br>"));
    }

    /** Every rule that some part cites, with the parts. */
    String rules() {
        Map<String, List<String>> parts = new TreeMap<>();
        described.document().fields().values().forEach(section -> {
            for (JsonObject part : Doc.within(section.value())) {
                String title = Html.both(described.words().label(section.name())) + " "
                        + Doc.text(part, "id")
                                .map(id -> described.heading(part))
                                .orElse("");
                Doc.texts(part, "basis")
                        .forEach(rule -> parts.computeIfAbsent(rule, it -> new ArrayList<>())
                                .add(title));
            }
        });
        List<String> items = new ArrayList<>();
        parts.forEach((rule, of) -> items.add("<div class=\"carried\" id=\"" + Html.anchor(rule) + "\"><b>"
                + Html.escaped(rule) + "</b> " + of.stream().distinct().collect(Collectors.joining(" · ")) + "</div>"));
        return items.isEmpty()
                ? ""
                : Html.section(
                        "rules",
                        Text.of("Rules of the document, and what carries them", "条款与承载部分"),
                        String.join("\n", items));
    }

    String notes() {
        List<String> notes = Doc.texts(described.document(), "note").stream()
                .map(Html::escaped)
                .toList();
        return notes.isEmpty()
                ? ""
                : Html.section("notes", Text.of("Notes: how the document is read", "说明:原文的理解"), Html.list(notes));
    }
}
