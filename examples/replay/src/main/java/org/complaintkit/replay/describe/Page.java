package org.complaintkit.replay.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.complaintkit.diagram.LifecycleDiagram;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;

/** A regime as one page of HTML that fetches nothing: styles and pictures are inside, and there is no script. */
public final class Page {

    private static final int GATHERED = 3;
    private static final Pattern WIDTH = Pattern.compile("width=\"(\\d+)\"");

    private final Described described;

    /**
     * Prepares the page of a regime.
     *
     * @param described the regime
     */
    public Page(Described described) {
        this.described = described;
    }

    /**
     * The page, in both languages; its reader chooses one of them, or both.
     *
     * @param first the language that is shown at first
     * @return the whole document
     */
    public String html(Language first) {
        String title = described.regime().title().in(first);
        return "<!DOCTYPE html>\n<html lang=\"" + first.locale().getLanguage()
                + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + Html.escaped(title)
                + "</title>\n<style>\n" + styles() + "</style>\n</head>\n<body>\n" + choice(first) + header()
                + "<main>\n" + sections() + "</main>\n</body>\n</html>\n";
    }

    private String sections() {
        Week week = Week.in(described.regime().zone());
        FollowsPart follows = new FollowsPart(described, week);
        SourcesPart sources = new SourcesPart(described);
        return String.join(
                "",
                lifecycle(),
                new ActsPart(described).html(),
                new LimitsPart(described, week).html(),
                follows.ladder(),
                follows.sanctions(),
                sources.guidance(),
                follows.figures(),
                new AnnexPart(described).html(),
                sources.parameters(),
                sources.facts(),
                sources.rules(),
                sources.notes());
    }

    private static String choice(Language first) {
        String chosen = first.locale().getLanguage();
        return List.of("en", "zh", "two").stream()
                .map(id -> "<input type=\"radio\" name=\"language\" id=\"in-" + id + "\""
                        + (id.equals(chosen) ? " checked" : "") + ">")
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String header() {
        var regime = described.regime();
        String incomplete = described.isIncomplete()
                ? "<span class=\"mark\">" + Html.both("incomplete: the document breaks off", "不完整:原文残缺") + "</span>"
                : "";
        String from = Doc.field(described.document(), "appliesFrom")
                .map(it -> Doc.text(it, "day").orElseGet(() -> Doc.plain(it)))
                .map(day -> Html.both("applies from " + day, "自" + day + "起施行") + " " + applies())
                .orElse("");
        String facts = List.of(
                        Html.code(regime.ref().toString()),
                        from,
                        Html.escaped(regime.zone().toString()),
                        incomplete)
                .stream()
                .filter(it -> !it.isEmpty())
                .map(it -> "<span>" + it + "</span>")
                .collect(Collectors.joining());
        return "<header>\n<nav><label for=\"in-en\">English</label><label for=\"in-zh\">中文</label>"
                + "<label for=\"in-two\">English + 中文</label></nav>\n<h1>" + Html.both(regime.title())
                + "</h1>\n<p class=\"facts\">" + facts + "</p>\n<p>" + said() + "</p>\n</header>\n";
    }

    private String applies() {
        return Doc.field(described.document(), "appliesFrom")
                .map(it -> Html.basis(Doc.texts(it, "basis")))
                .orElse("");
    }

    /** What is said in a sentence: when intake is open, who answers for a complaint. */
    private String said() {
        String intake = Doc.parts(described.document(), "intake").stream()
                .map(it -> Html.both("Taken in: ", "受理时间:")
                        + Html.both(described
                                .words()
                                .glossary()
                                .name(Doc.text(it, "open").orElse("")))
                        + " " + Html.basis(Doc.texts(it, "basis")) + ". ")
                .collect(Collectors.joining());
        String accountable = Doc.field(described.document(), "accountable")
                .map(it -> Html.both("The head of the unit answers for what is with it ", "责任单位负责人对本单位的投诉负责 ")
                        + Html.basis(Doc.texts(it, "basis")) + ".")
                .orElse("");
        return intake + accountable;
    }

    private String lifecycle() {
        LifecycleDiagram diagram = LifecycleDiagram.of(described.regime().lifecycle())
                .titles(described.words().glossary().titles())
                .gathering(GATHERED);
        String pictures = List.of(Language.ENGLISH, Language.CHINESE).stream()
                .map(language -> "<div class=\"" + language.locale().getLanguage() + " tracks\">"
                        + pictures(diagram, language) + "</div>")
                .collect(Collectors.joining());
        return Html.section(
                "lifecycle",
                Text.of("Lifecycle", "流程"),
                pictures,
                "<p class=\"small\">"
                        + Html.both(
                                "↻ stays in the state · ← from several states · (roles) · [conditions] · * something must be said or hold first, see below",
                                "↻ 状态不变 · ← 来自多个状态 · (角色) · [条件] · * 须先满足条件或填写内容,见下文")
                        + "</p>");
    }

    /** Each track by itself, so that those beside the main one find room next to it. */
    private String pictures(LifecycleDiagram diagram, Language language) {
        return described.regime().lifecycle().tracks().stream()
                .map(track -> {
                    String svg = diagram.only(track).svg(language);
                    return "<div class=\"picture\" style=\"--w:" + width(svg) + "px\"><h3>"
                            + Html.escaped(described.words().glossary().titles().of(track, language)) + "</h3>" + svg
                            + "</div>";
                })
                .collect(Collectors.joining());
    }

    /** A narrow page shrinks a wide picture, and no small one grows. */
    private static String width(String svg) {
        Matcher width = WIDTH.matcher(svg);
        return width.find() ? width.group(1) : "600";
    }

    private static String styles() {
        try (InputStream in = Page.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("page.css is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("page.css cannot be read", e);
        }
    }
}
