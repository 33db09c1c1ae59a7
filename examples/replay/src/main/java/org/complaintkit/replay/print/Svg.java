package org.complaintkit.replay.print;

import java.util.Locale;

/** Writes the few shapes of a chart. */
final class Svg {

    private static final String FONT =
            "'Noto Sans CJK SC','PingFang SC','Microsoft YaHei','Segoe UI',Helvetica,Arial,sans-serif";

    private final StringBuilder shapes = new StringBuilder();

    /** How a text stands to its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A place on the picture. */
    record At(double x, double y) {}

    /** How large something is. */
    record Size(double width, double height) {}

    void text(At at, String style, Anchor anchor, String text) {
        shapes.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" class=\"%s\" text-anchor=\"%s\">%s</text>%n",
                at.x(),
                at.y(),
                style,
                anchor.name().toLowerCase(Locale.ROOT),
                escaped(text)));
    }

    void line(At from, At to, String style) {
        shapes.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"%s\"/>%n",
                from.x(),
                from.y(),
                to.x(),
                to.y(),
                style));
    }

    /** A bar with what it stands for, which a browser shows where one points. */
    void bar(At at, Size size, String colour, String tells) {
        shapes.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"1.5\" fill=\"%s\"><title>%s</title></rect>%n",
                at.x(),
                at.y(),
                size.width(),
                size.height(),
                colour,
                escaped(tells)));
    }

    String document(int width, int height, String title) {
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\" "
                        + "role=\"img\" font-family=\"%3$s\">%n<title>%4$s</title>%n<style>"
                        + ".h{font-size:18px;font-weight:600;fill:#1b1f24}.t{font-size:13px;font-weight:600;fill:#1b1f24}"
                        + ".s{font-size:11px;fill:#57606a}.v{font-size:10.5px;fill:#24292f}"
                        + ".g{stroke:#e4e7eb;stroke-width:1}.a{stroke:#8c959f;stroke-width:1}</style>%n"
                        + "<rect width=\"%1$d\" height=\"%2$d\" fill=\"#ffffff\"/>%n%5$s</svg>%n",
                width,
                height,
                FONT,
                escaped(title),
                shapes);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
