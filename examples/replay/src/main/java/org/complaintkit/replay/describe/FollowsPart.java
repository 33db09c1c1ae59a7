package org.complaintkit.replay.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.words.RegimeWords.Line;

/** The ladder with what leads up it, sanctions with examples, and what follows from figures. */
final class FollowsPart {

    private final Described described;
    private final Week week;

    FollowsPart(Described described, Week week) {
        this.described = described;
        this.week = week;
    }

    String ladder() {
        List<JsonObject> levels = Doc.parts(described.document(), "levels");
        List<JsonObject> rules = Doc.parts(described.document(), "escalation");
        StringBuilder steps = new StringBuilder();
        for (int level = levels.size() - 1; level >= 0; level--) {
            steps.append(step(levels.get(level), level, levels.size()));
        }
        String drawn = levels.isEmpty() ? "" : "<div class=\"ladder\">" + steps + "</div>";
        List<Text> heads =
                List.of(Text.of("Rule", "规则"), Text.of("What touches it off", "触发"), Text.of("What it does", "处理"));
        String table = rules.isEmpty()
                ? ""
                : Html.table(
                        "stack", heads, rules.stream().map(this::escalation).toList());
        return Html.section("escalation", Text.of("Escalation and notices", "升级与告知"), drawn, table);
    }

    private String step(JsonObject level, int number, int of) {
        String roles = Doc.texts(level, "roles").stream()
                .map(role -> Html.both(described.words().glossary().name(role)))
                .collect(Collectors.joining(Html.COMMA));
        int indent = of <= 1 ? 0 : number * 60 / of;
        return "<div class=\"step\" style=\"margin-left:" + indent + "%\"><b>" + number + "</b><div>"
                + Html.both(described.title(level)) + (roles.isEmpty() ? "" : "<br><small>" + roles + "</small>") + " "
                + Html.basis(Doc.texts(level, "basis")) + "</div></div>";
    }

    private List<String> escalation(JsonObject rule) {
        List<Line> lines = described.words().lines("escalation", rule);
        return List.of(
                named(rule),
                told(lines.stream().filter(it -> isTrigger(it.field())).toList(), false),
                told(lines.stream().filter(it -> !isTrigger(it.field())).toList(), true));
    }

    private static boolean isTrigger(String field) {
        return field.equals("on") || field.equals("when");
    }

    private String named(JsonObject part) {
        String blank = described.isLeftOut(part)
                ? "<br><span class=\"blank\">" + Html.both("left blank: not in effect", "未设定,不生效") + "</span>"
                : "";
        return "<b>" + described.heading(part) + "</b><br>" + Html.basis(Doc.texts(part, "basis")) + blank;
    }

    private static String told(List<Line> lines, boolean labelled) {
        return lines.stream()
                .map(line -> (labelled || line.field().equals("when")
                                ? "<span class=\"label\">" + Html.both(line.label()) + "</span> "
                                : "")
                        + Html.both(line.says()))
                .collect(Collectors.joining("<br>"));
    }

    String sanctions() {
        List<JsonObject> sanctions = Doc.parts(described.document(), "sanctions");
        String table = sanctions.isEmpty() ? "" : table(sanctions);
        String late = sanctions.stream().anyMatch(Fines::asksHowLate)
                ? "<p class=\"small\">"
                        + Html.both("Examples by the time overdue are 26 hours late.", "按超时计算的示例均以超时26小时计。") + "</p>"
                : "";
        return Html.section(
                "sanctions",
                Text.of("Sanctions and rewards", "处罚与奖励"),
                table,
                late,
                unitRules(),
                generic("sanctionsWithin"),
                generic("sanctionsMultiplied"),
                generic("rewards"));
    }

    /** What units have of their own: sanctions in the place of the house's, and those of the house that they are without. */
    private String unitRules() {
        StringBuilder all = new StringBuilder();
        Doc.entries(described.document(), "unitRules").forEach((unit, rules) -> {
            String name = "<h3>" + Html.both("Of the unit ", "单位规定:")
                    + Html.both(described.words().glossary().name(unit)) + "</h3>";
            String without = Doc.texts(rules, "without").stream()
                    .map(id -> Html.both(described.words().glossary().name(id)))
                    .collect(Collectors.joining(Html.COMMA));
            List<JsonObject> own = rules instanceof JsonObject object ? Doc.parts(object, "sanctions") : List.of();
            all.append(name)
                    .append(without.isEmpty() ? "" : "<p>" + Html.both("Without: ", "不适用:") + without + "</p>")
                    .append(own.isEmpty() ? "" : table(own));
        });
        return all.toString();
    }

    private String table(List<JsonObject> sanctions) {
        List<Text> heads = List.of(
                Text.of("Sanction", "处罚"),
                Text.of("For what", "事由"),
                Text.of("What it costs", "标准"),
                Text.of("First, second, third time", "首次、第二次、第三次"));
        return Html.table("stack", heads, sanctions.stream().map(this::sanction).toList());
    }

    private List<String> sanction(JsonObject sanction) {
        List<Line> lines = described.words().lines("sanctions", sanction);
        String reason = told(
                lines.stream()
                        .filter(it -> isTrigger(it.field()) || it.field().equals("party"))
                        .toList(),
                true);
        String price = lines.stream()
                .filter(it -> it.field().equals("price"))
                .map(it -> "<b>" + Html.both(it.says()) + "</b><br>")
                .findFirst()
                .orElse("");
        List<Line> rest = lines.stream()
                .filter(it ->
                        !isTrigger(it.field()) && !List.of("price", "party").contains(it.field()))
                .toList();
        return List.of(named(sanction), reason, price + told(rest, true), examples(sanction));
    }

    private String examples(JsonObject sanction) {
        List<String> rows = new ArrayList<>();
        for (Fines.Example example : new Fines(described, week).of(sanction)) {
            String title =
                    example.title().en().isEmpty() ? "" : "<small>" + Html.both(example.title()) + "</small><br>";
            String costs = example.costs().stream()
                    .map(cost -> "<span class=\"coin\">" + Html.both(cost) + "</span>")
                    .collect(Collectors.joining(" "));
            rows.add(title + costs + how(example));
        }
        return String.join("<br>", rows);
    }

    private static String how(Fines.Example example) {
        String lines = example.how().stream()
                .map(steps ->
                        Html.element("li", "", steps.stream().map(Html::both).collect(Collectors.joining("<br>"))))
                .collect(Collectors.joining());
        return "<details><summary>" + Html.both("how", "计算过程") + "</summary><ol>" + lines + "</ol></details>";
    }

    String figures() {
        return Html.section(
                "figures",
                Text.of("Reports, reviews and records", "报表、考核与档案"),
                generic("reports"),
                generic("reviews"),
                generic("records"),
                generic("figures"));
    }

    /** A section whose parts are told field by field. */
    String generic(String section) {
        List<JsonObject> parts = Doc.parts(described.document(), section);
        if (parts.isEmpty()) {
            return "";
        }
        List<Text> heads = List.of(described.words().label(section), Text.of("What it says", "内容"));
        return Html.table(
                "stack two",
                heads,
                parts.stream()
                        .map(part -> List.of(named(part), told(described.words().lines(section, part), true)))
                        .toList());
    }
}
