package org.complaintkit.replay.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.words.RegimeWords.Line;

/** Limits as a table, and each drawn on a week. */
final class LimitsPart {

    private static final Set<String> IN_COLUMNS = Set.of("when", "starts", "metBy", "within");

    private final Described described;
    private final Week week;

    LimitsPart(Described described, Week week) {
        this.described = described;
        this.week = week;
    }

    String html() {
        List<JsonObject> limits = Doc.parts(described.document(), "limits");
        return limits.isEmpty()
                ? ""
                : Html.section("limits", Text.of("Time limits", "时限"), table(limits), drawing(limits));
    }

    private String table(List<JsonObject> limits) {
        List<Text> heads = List.of(
                Text.of("Limit", "时限"),
                Text.of("Within", "期限"),
                Text.of("From", "起算"),
                Text.of("Until", "完成"),
                Text.of("Beside that", "其他"));
        return Html.table("stack", heads, limits.stream().map(this::row).toList());
    }

    private List<String> row(JsonObject limit) {
        List<Line> lines = described.words().lines("limits", limit);
        String when = say(lines, "when");
        String also = lines.stream()
                .filter(line -> !IN_COLUMNS.contains(line.field()))
                .map(line -> "<span class=\"label\">" + Html.both(line.label()) + "</span> " + Html.both(line.says()))
                .collect(Collectors.joining("<br>"));
        String left = described.isLeftOut(limit)
                ? "<br><span class=\"blank\">" + Html.both("no clock runs yet", "尚不计时") + "</span>"
                : "";
        String name = "<b>" + Html.both(described.title(limit)) + "</b><br>"
                + Html.code(Doc.text(limit, "id").orElse("")) + " " + Html.basis(Doc.texts(limit, "basis"));
        return List.of(
                name,
                "<b>" + say(lines, "within") + "</b>" + left,
                say(lines, "starts")
                        + (when.isEmpty()
                                ? ""
                                : "<br><span class=\"when\">" + Html.both("where ", "适用:") + when + "</span>"),
                say(lines, "metBy"),
                also);
    }

    private static String say(List<Line> lines, String field) {
        return lines.stream()
                .filter(line -> line.field().equals(field))
                .map(line -> Html.both(line.says()))
                .findFirst()
                .orElse("");
    }

    private String drawing(List<JsonObject> limits) {
        List<String> rows = new ArrayList<>();
        for (JsonObject limit : limits) {
            for (Drawn.Bar bar : new Drawn(described, week).of(limit)) {
                rows.add(row(limit, bar));
            }
        }
        if (rows.isEmpty()) {
            return "";
        }
        String days = IntStream.range(0, 7)
                .mapToObj(day -> "<span>" + Html.both(Week.day(day)) + "</span>")
                .collect(Collectors.joining());
        return "<h3>" + Html.both("On a week: what starts on Monday at 09:00", "一周图示:周一09:00起算")
                + "</h3>\n<div class=\"week\">"
                + "<div class=\"line head\"><div class=\"what\"></div><div class=\"days\">" + days + "</div></div>"
                + String.join("\n", rows) + "</div>";
    }

    private String row(JsonObject limit, Drawn.Bar bar) {
        double from = week.share(bar.from());
        double to = week.share(bar.due());
        boolean beyond = to > 100;
        String shape = String.format(
                Locale.ROOT,
                "<i class=\"bar%s\" style=\"left:%.2f%%;width:%.2f%%\"></i>",
                beyond ? " beyond" : "",
                from,
                Math.max(0.8, Math.min(100, to) - from));
        String title = bar.title().en().isEmpty() ? "" : "<small>" + Html.both(bar.title()) + "</small>";
        return "<div class=\"line\"><div class=\"what\">" + Html.both(described.title(limit)) + " " + title
                + "</div><div class=\"days\">" + shape + due(bar, to) + "</div></div>";
    }

    /** When it is due, beside the end of its bar, or inside it where the week ends. */
    private String due(Drawn.Bar bar, double to) {
        boolean inside = to > 60;
        String style = inside
                ? String.format(Locale.ROOT, "right:%.2f%%", Math.max(1.2, 100 - to + 0.8))
                : String.format(Locale.ROOT, "left:%.2f%%", to + 0.8);
        return "<em class=\"" + (inside ? "inside" : "") + "\" style=\"" + style + "\">"
                + Html.both(week.told(bar.due())) + (to > 100 ? " \u2192" : "") + "</em>";
    }
}
