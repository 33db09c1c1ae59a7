package org.complaintkit.diagram;

import java.util.List;
import java.util.Locale;

/** The few shapes of a drawn picture, and how large texts are. */
final class Ink {

    static final double LINE = 16;
    private static final double EM = 12.5;

    private final StringBuilder out = new StringBuilder();

    /** How wide a text is, about: ideographs are square, letters about half as wide. */
    static double width(String text) {
        return text.codePoints().mapToDouble(c -> c > 0x2e80 ? EM : EM * 0.56).sum();
    }

    static double width(List<String> lines) {
        return lines.stream().mapToDouble(Ink::width).max().orElse(0);
    }

    void raw(String text) {
        out.append(text).append('\n');
    }

    void text(double x, double y, String style, String text) {
        out.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" class=\"%s\">%s</text>\n", x, y, style, escaped(text)));
    }

    void box(double x, double y, double[] size, String style) {
        out.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"8\" class=\"%s\"/>\n",
                x,
                y,
                size[0],
                size[1],
                style));
    }

    void dot(double x, double y) {
        out.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"7\" class=\"ck-dot\"/>\n", x, y));
    }

    /** A smooth line that leaves and reaches each point upright. */
    void path(List<double[]> points) {
        double[] first = points.get(0);
        StringBuilder way = new StringBuilder(String.format(Locale.ROOT, "M%.1f %.1f", first[0], first[1]));
        for (int i = 1; i < points.size(); i++) {
            double[] from = points.get(i - 1);
            double[] to = points.get(i);
            double half = (from[1] + to[1]) / 2;
            way.append(String.format(
                    Locale.ROOT, " C%.1f %.1f %.1f %.1f %.1f %.1f", from[0], half, to[0], half, to[0], to[1]));
        }
        out.append("<path d=\"").append(way).append("\" class=\"ck-way\"/>").append('\n');
    }

    /** The head of an arrow whose tip is at a point. */
    void head(double x, double y, boolean up) {
        double back = up ? y + 8 : y - 8;
        out.append(String.format(
                Locale.ROOT,
                "<path d=\"M%.1f %.1f L%.1f %.1f L%.1f %.1f Z\" class=\"ck-head\"/>\n",
                x,
                y,
                x - 4.2,
                back,
                x + 4.2,
                back));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
