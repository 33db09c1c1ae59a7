package org.complaintkit.replay.print;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.replay.print.Svg.Anchor;
import org.complaintkit.replay.print.Svg.At;
import org.complaintkit.replay.print.Svg.Size;
import org.complaintkit.replay.run.Told;
import org.complaintkit.rule.Language;
import org.complaintkit.sla.figure.FigureLine;
import org.complaintkit.sla.figure.FigureValue;
import org.complaintkit.sla.figure.Period;

/**
 * Figures as a picture: of each report one panel a figure, two side by side; in it one bar for each group and period, the groups
 * of a period together in their colours. Of more periods than fit the latest are drawn, of more groups the first; the picture
 * says so.
 */
public final class FigureChart {

    private static final int WIDTH = 960;
    private static final int MARGIN = 28;
    private static final int PANEL = 438;
    private static final int PANEL_HEIGHT = 190;
    private static final int MOST_PERIODS = 12;
    private static final int MOST_GROUPS = 6;
    private static final List<String> COLOURS =
            List.of("#2f6db5", "#e08a2c", "#4b9b6e", "#b5507a", "#7a6cc4", "#7f8a94");

    private final FigureWords words;
    private final Svg svg = new Svg();

    /**
     * Draws for readers of a language; for one picture.
     *
     * @param language the language
     */
    public FigureChart(Language language) {
        this.words = new FigureWords(language);
    }

    /**
     * Writes the picture.
     *
     * @param told the figures
     * @param out where to; in UTF-8, not closed
     * @throws IOException if it cannot be written
     */
    public void write(Told told, OutputStream out) throws IOException {
        int y = MARGIN + 8;
        for (Told.Page page : told.reports()) {
            if (!page.lines().isEmpty()) {
                y = report(page, y);
            }
        }
        String title = words.say(FigureWords.FIGURES);
        out.write(svg.document(WIDTH, y, title).getBytes(StandardCharsets.UTF_8));
    }

    private int report(Told.Page page, int top) {
        String basis = String.join(", ", page.report().basis());
        String title =
                basis.isEmpty() ? words.say(FigureWords.FIGURES) : page.report().id() + " (" + basis + ")";
        svg.text(new At(MARGIN, top + 6), "h", Anchor.START, title);
        Set<String> groups = new LinkedHashSet<>();
        Set<Period> periods = new TreeSet<>();
        Map<String, List<FigureLine>> panels = new LinkedHashMap<>();
        for (FigureLine line : page.lines()) {
            groups.add(words.group(line.group()));
            periods.add(line.period());
            panels.computeIfAbsent(words.name(line), none -> new ArrayList<>()).add(line);
        }
        List<String> drawn = groups.stream().limit(MOST_GROUPS).toList();
        List<Period> shown = periods.stream()
                .skip(Math.max(0, periods.size() - MOST_PERIODS))
                .toList();
        stretch(shown, periods.size(), top + 6);
        int y = legend(drawn, groups.size(), top + 28);
        int place = 0;
        for (Map.Entry<String, List<FigureLine>> panel : panels.entrySet()) {
            int x = MARGIN + (place % 2) * (PANEL + MARGIN);
            Axes axes = new Axes(x, y + (place / 2) * PANEL_HEIGHT, shown, drawn);
            axes.draw(panel.getKey(), panel.getValue());
            place++;
        }
        return y + (place + 1) / 2 * PANEL_HEIGHT + 22;
    }

    /** Which periods are drawn, where it is not all of them. */
    private void stretch(List<Period> shown, int all, int y) {
        if (shown.size() < all) {
            String told = shown.get(0) + " – " + shown.get(shown.size() - 1) + " (" + shown.size() + "/" + all + ")";
            svg.text(new At(WIDTH - MARGIN, y), "s", Anchor.END, told);
        }
    }

    /** Which colour is whose; where there is one group alone, its colour needs no telling. */
    private int legend(List<String> drawn, int all, int y) {
        if (all == 1) {
            svg.text(new At(MARGIN, y), "s", Anchor.START, drawn.get(0));
            return y + 14;
        }
        double x = MARGIN;
        for (int i = 0; i < drawn.size(); i++) {
            svg.bar(new At(x, y - 9), new Size(10, 10), COLOURS.get(i), drawn.get(i));
            svg.text(new At(x + 15, y), "s", Anchor.START, drawn.get(i));
            x += 32 + 6.5 * DisplayWidth.of(drawn.get(i));
        }
        if (all > drawn.size()) {
            svg.text(new At(x, y), "s", Anchor.START, "+ " + (all - drawn.size()));
        }
        return y + 14;
    }

    /** One panel. */
    private final class Axes {
        private static final int LEFT = 52;
        private static final int TOP = 34;
        private static final int HEIGHT = 104;

        private final int x;
        private final int y;
        private final List<Period> periods;
        private final List<String> groups;

        Axes(int x, int y, List<Period> periods, List<String> groups) {
            this.x = x;
            this.y = y;
            this.periods = periods;
            this.groups = groups;
        }

        void draw(String title, List<FigureLine> lines) {
            svg.text(new At(x, y + 20), "t", Anchor.START, title);
            FigureValue kind = lines.get(0).value();
            if (kind instanceof FigureValue.Times) {
                svg.text(new At(x + PANEL, y + 20), "s", Anchor.END, words.say(FigureWords.MEDIAN));
            }
            List<FigureLine> drawn = lines.stream().filter(this::isDrawn).toList();
            Scale scale = Scale.of(
                    kind, drawn.stream().map(line -> line.value().number()).toList());
            for (BigDecimal mark : scale.marks()) {
                double at = bottom() - HEIGHT * scale.share(mark);
                svg.line(new At(x + LEFT, at), new At(x + PANEL, at), "g");
                svg.text(new At(x + LEFT - 6, at + 4), "s", Anchor.END, scale.label(mark, words));
            }
            svg.line(new At(x + LEFT, bottom()), new At(x + PANEL, bottom()), "a");
            names();
            drawn.forEach(line -> bar(line, scale));
        }

        private double bottom() {
            return y + TOP + HEIGHT;
        }

        private double slot() {
            return (double) (PANEL - LEFT) / periods.size();
        }

        private void names() {
            int every = slot() < 52 ? 2 : 1;
            for (int i = periods.size() - 1; i >= 0; i -= every) {
                // The last name may be wider than its slot, and stays inside the panel.
                double half = 3.2 * DisplayWidth.of(periods.get(i).toString());
                double middle = Math.min(x + LEFT + slot() * (i + 0.5), x + PANEL - half);
                svg.text(
                        new At(middle, bottom() + 16),
                        "s",
                        Anchor.MIDDLE,
                        periods.get(i).toString());
            }
        }

        /** Periods and groups that are left out have no say in the scale. */
        private boolean isDrawn(FigureLine line) {
            return periods.contains(line.period()) && groups.contains(words.group(line.group()));
        }

        private void bar(FigureLine line, Scale scale) {
            int place = periods.indexOf(line.period());
            String group = words.group(line.group());
            int among = groups.indexOf(group);
            double width = Math.min(34, slot() * 0.78 / groups.size());
            double start = x + LEFT + slot() * (place + 0.5) - width * groups.size() / 2 + width * among;
            double height = HEIGHT * scale.share(line.value().number());
            String tells = group + ", " + line.period() + ": " + words.value(line.value());
            svg.bar(new At(start + 0.6, bottom() - height), new Size(width - 1.2, height), COLOURS.get(among), tells);
            String label = scale.label(line.value().number(), words);
            if (6.2 * DisplayWidth.of(label) <= (groups.size() == 1 ? slot() : width)) {
                svg.text(new At(start + width / 2, bottom() - height - 4), "v", Anchor.MIDDLE, label);
            }
        }
    }
}
