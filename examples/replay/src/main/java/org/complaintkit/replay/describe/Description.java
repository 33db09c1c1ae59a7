package org.complaintkit.replay.describe;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.json.JsonLines;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.words.RegimeWords.Line;

/** A regime in words for a terminal, and what it has printed as lines for programs. */
public final class Description {

    /** The sections whose parts are told field by field, in the order in which people ask for them. */
    private static final List<String> SECTIONS = List.of(
            "permissions",
            "requires",
            "forms",
            "guards",
            "limits",
            "levels",
            "escalation",
            "sanctions",
            "sanctionsWithin",
            "sanctionsMultiplied",
            "rewards",
            "reports",
            "reviews",
            "records",
            "guidance",
            "annexes");

    /** What the heading of a part says already. */
    private static final Set<String> IN_HEADING = Set.of("title");

    private final Described described;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    /**
     * Prepares to describe a regime.
     *
     * @param described the regime
     * @param language the language to say it in
     */
    public Description(Described described, Language language) {
        this.described = described;
        this.language = language;
    }

    /**
     * The description.
     *
     * @return its lines
     */
    public List<String> lines() {
        lines.clear();
        lines.add(described.regime().title().in(language) + " ("
                + described.regime().ref() + ")");
        Doc.field(described.document(), "appliesFrom")
                .ifPresent(it -> lines.add(say(described.words().label("appliesFrom")) + ": "
                        + Doc.text(it, "day").orElseGet(() -> Doc.plain(it))));
        if (described.isIncomplete()) {
            lines.add(say(Text.of("incomplete: the document breaks off", "不完整:原文残缺")));
        }
        SECTIONS.forEach(this::section);
        parameters();
        return List.copyOf(lines);
    }

    private void section(String section) {
        List<JsonObject> parts = Doc.parts(described.document(), section);
        if (parts.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("== " + say(described.words().label(section)) + " ==");
        parts.forEach(part -> part(section, part));
    }

    private void part(String section, JsonObject part) {
        String basis = String.join(", ", Doc.texts(part, "basis"));
        String id = Doc.text(part, "id").orElse("");
        String title = say(described.title(part));
        String named = title.equals(id) || title.isEmpty() ? id : title + " [" + id + "]";
        String blank = described.isLeftOut(part) ? say(Text.of(" - left blank, not in effect", " - 未设定,不生效")) : "";
        lines.add(named + (basis.isEmpty() ? "" : " (" + basis + ")") + blank);
        for (Line line : described.words().lines(section, part)) {
            if (!IN_HEADING.contains(line.field())) {
                lines.add("    " + say(line.label()) + ": " + say(line.says()));
            }
        }
        examples(section, part);
    }

    private void examples(String section, JsonObject part) {
        Week week = Week.in(described.regime().zone());
        if (section.equals("limits")) {
            for (Drawn.Bar bar : new Drawn(described, week).of(part)) {
                lines.add("    " + say(Text.of("example", "示例")) + ": " + prefix(bar.title())
                        + say(week.told(bar.from())) + " \u2192 " + say(week.told(bar.due())));
            }
        } else if (section.equals("sanctions")) {
            for (Fines.Example example : new Fines(described, week).of(part)) {
                lines.add("    " + say(Text.of("first, second, third time", "首次、第二次、第三次")) + ": "
                        + prefix(example.title())
                        + example.costs().stream().map(this::say).collect(Collectors.joining(", ")));
            }
        }
    }

    private String prefix(Text title) {
        return title.en().isEmpty() ? "" : say(title) + ": ";
    }

    private void parameters() {
        var parameters = Doc.entries(described.document(), "parameters");
        if (!parameters.isEmpty()) {
            lines.add("");
            lines.add("== " + say(described.words().label("parameters")) + " ==");
        }
        parameters.forEach((name, declared) -> {
            String value = Optional.ofNullable(described.given().get(name))
                    .or(() -> Doc.field(declared, "default"))
                    .map(it -> say(described.words().field("parameters", "default", it)))
                    .orElseGet(() -> say(Text.of("left blank", "未设定")));
            lines.add(name + ": " + value
                    + Doc.text(declared, "note").map(it -> " (" + it + ")").orElse(""));
        });
    }

    private String say(Text text) {
        return text.in(language);
    }

    /**
     * Writes what the regime has printed, one annex a line.
     *
     * @param described the regime
     * @param out takes the lines, in UTF-8
     * @throws IOException if it cannot be written
     */
    public static void annexes(Described described, OutputStream out) throws IOException {
        JsonLines lines = JsonLines.to(out);
        new AnnexPart(described).json(lines);
        lines.flush();
    }
}
