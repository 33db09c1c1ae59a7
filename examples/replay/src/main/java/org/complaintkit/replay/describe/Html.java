package org.complaintkit.replay.describe;

import java.util.List;
import java.util.stream.Collectors;
import org.complaintkit.rule.Text;

/** Puts pieces of a page together; whatever comes from a document is escaped. */
final class Html {

    /** Between things that are listed; side by side the two languages need one of them. */
    static final String COMMA = "<span class=\"en\">, </span><span class=\"zh alone\">、</span>";

    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A text in both languages, of which the page shows what its reader chose. */
    static String both(Text text) {
        return text.en().equals(text.zh())
                ? escaped(text.en())
                : "<span class=\"en\" lang=\"en\">" + escaped(text.en()) + "</span><span class=\"zh\" lang=\"zh\">"
                        + escaped(text.zh()) + "</span>";
    }

    static String both(String en, String zh) {
        return both(Text.of(en, zh));
    }

    static String element(String name, String style, String... content) {
        String attribute = style.isEmpty() ? "" : " class=\"" + style + "\"";
        return "<" + name + attribute + ">" + String.join("", content) + "</" + name + ">";
    }

    /** A name as it stands in the document. */
    static String code(String name) {
        return "<code>" + escaped(name) + "</code>";
    }

    /** The rules that a part rests on, each leading to the list of rules. */
    static String basis(List<String> rules) {
        return rules.stream()
                .map(rule -> "<a class=\"rule\" href=\"#" + anchor(rule) + "\">" + escaped(rule) + "</a>")
                .collect(Collectors.joining(" "));
    }

    static String anchor(String rule) {
        return "rule-" + rule.replaceAll("[^A-Za-z0-9-]", "_");
    }

    static String list(List<String> items) {
        return items.isEmpty()
                ? ""
                : items.stream().map(item -> element("li", "", item)).collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    /** A table; on a narrow page each cell stands in a line of its own under the head of its column. */
    static String table(String style, List<Text> heads, List<List<String>> rows) {
        String head = heads.stream().map(text -> element("th", "", both(text))).collect(Collectors.joining());
        StringBuilder body = new StringBuilder();
        for (List<String> row : rows) {
            body.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                Text label = heads.get(i);
                body.append("<td data-en=\"").append(escaped(label.en())).append("\" data-zh=\"");
                body.append(escaped(label.zh())).append("\"").append(row.get(i).isEmpty() ? " class=\"nil\"" : "");
                body.append('>').append(row.get(i)).append("</td>");
            }
            body.append("</tr>\n");
        }
        return "<table class=\"" + style + "\"><thead><tr>" + head + "</tr></thead><tbody>\n" + body
                + "</tbody></table>\n";
    }

    /** A section with its heading; nothing where it has no content. */
    static String section(String id, Text title, String... content) {
        String all = String.join("\n", content);
        return all.isBlank()
                ? ""
                : "<section id=\"" + id + "\">\n<h2>" + both(title) + "</h2>\n" + all + "\n</section>\n";
    }
}
