package org.complaintkit.replay.describe;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.fact.FactType;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.JsonLines;
import org.complaintkit.json.JsonValue.JsonObject;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.regime.Annex;
import org.complaintkit.sla.words.Glossary;

/** What a regime has printed; where it names no form, one of all that must be said and of its own facts. */
final class AnnexPart {

    private static final List<String> TEXTS =
            List.of("details", "result", "solution", "summary", "statement", "grounds");

    private final Described described;
    private final Glossary names;

    AnnexPart(Described described) {
        this.described = described;
        this.names = described.words().glossary();
    }

    private List<Annex> annexes() {
        return described.regime().guide().annexes();
    }

    String html() {
        List<Annex> annexes = annexes();
        boolean hasForm = annexes.stream().anyMatch(annex -> annex.prints() == Annex.Prints.FORM);
        String all = annexes.stream().map(this::html).collect(Collectors.joining());
        String form = hasForm ? "" : sheet("form", Text.of("Record of a complaint", "投诉记录表"), "", form(fields()));
        return Html.section("forms", Text.of("To print", "打印用表"), all, form);
    }

    private String html(Annex annex) {
        String content = switch (annex.prints()) {
            case NUMBERS -> numbers(annex.content());
            case FORM -> form(annex.content());
            case LIFECYCLE -> "<p><a href=\"#lifecycle\">" + Html.both("the chart above", "见上文流程图") + "</a></p>";
            case SANCTIONS -> "<p><a href=\"#sanctions\">" + Html.both("the tables above", "见上文处罚与奖励") + "</a></p>";
        };
        return sheet(annex.id(), annex.title(), Html.basis(annex.basis()), content);
    }

    private static String sheet(String id, Text title, String basis, String content) {
        return "<div class=\"sheet\" id=\"annex-" + Html.escaped(id) + "\"><h3>" + Html.both(title) + " " + basis
                + "</h3>" + content + "</div>\n";
    }

    private static String numbers(List<String> numbers) {
        return numbers.isEmpty()
                ? "<p class=\"number\">" + Html.both("number:", "号码:") + " <span class=\"rule-line\"></span></p>"
                : numbers.stream()
                        .map(number -> "<p class=\"number\">" + Html.escaped(number) + "</p>")
                        .collect(Collectors.joining());
    }

    private String form(List<String> fields) {
        String head = cell(Text.of("Complaint no.", "编号"), "", false)
                + cell(Text.of("Recorded at", "记录时间"), "", false)
                + cell(Text.of("Recorded by", "记录人"), "", false);
        String rows = fields.stream()
                .map(field -> cell(names.name(field), choices(field), TEXTS.contains(field)))
                .collect(Collectors.joining());
        return "<div class=\"paper\">" + head + rows + cell(Text.of("Signature, date", "签字、日期"), "", false) + "</div>";
    }

    private static String cell(Text label, String content, boolean large) {
        return "<div class=\"cell" + (large ? " large" : "") + "\"><span>" + Html.both(label) + "</span>" + content
                + "</div>";
    }

    /** Boxes to tick, for what can only be one of a few. */
    private String choices(String field) {
        var declared = described.regime().vocabulary().facts().get(field);
        Stream<String> values =
                declared == null ? Stream.empty() : declared.oneOf().stream().sorted();
        boolean flag = declared != null && declared.type() == FactType.FLAG;
        String boxes = (flag
                        ? Stream.of(Html.both("yes", "是"), Html.both("no", "否"))
                        : values.map(value -> Html.both(names.name(value))))
                .map(value -> "<label>\u25a1 " + value + "</label>")
                .collect(Collectors.joining(" "));
        return boxes.isEmpty() ? "" : "<p>" + boxes + "</p>";
    }

    /** What some act must say, in the order of the document, then the facts of the regime's own. */
    List<String> fields() {
        Stream<String> needed = Stream.of("forms", "requires")
                .flatMap(section -> Doc.parts(described.document(), section).stream())
                .flatMap(part -> Doc.texts(part, "fields").stream());
        Stream<String> own = Doc.entries(described.document(), "facts").keySet().stream();
        Stream<String> usual = Stream.of("complainant.name", "complainant.phone", "subject", "details");
        return Stream.of(usual, needed, own).flatMap(it -> it).distinct().toList();
    }

    /** One line for each annex, for programs. */
    void json(JsonLines out) throws IOException {
        for (Annex annex : annexes()) {
            out.line(line -> tell(line, annex));
        }
    }

    private void tell(JsonLine line, Annex annex) {
        line.text("annex", annex.id())
                .texts("basis", annex.basis())
                .text("title", annex.title().en())
                .text("prints", annex.prints().name().toLowerCase(Locale.ROOT));
        switch (annex.prints()) {
            case NUMBERS -> line.texts("numbers", annex.content());
            case FORM -> line.texts("fields", annex.content());
            case LIFECYCLE -> line.texts("states", states());
            case SANCTIONS -> line.texts("parts", parts());
        }
    }

    private List<String> states() {
        return described.regime().lifecycle().states(Track.MAIN).stream()
                .filter(state -> !state.equals(State.NONE))
                .map(State::name)
                .sorted()
                .toList();
    }

    private List<String> parts() {
        return Stream.of("sanctions", "rewards")
                .flatMap(section -> Doc.parts(described.document(), section).stream())
                .filter(part -> !described.isLeftOut(part))
                .map((JsonObject part) -> Doc.text(part, "id").orElse(""))
                .toList();
    }
}
