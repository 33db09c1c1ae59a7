package org.complaintkit.replay.print;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.complaintkit.replay.backtest.Backtested;
import org.complaintkit.replay.backtest.Both;
import org.complaintkit.replay.backtest.Cell;
import org.complaintkit.replay.backtest.Counts;
import org.complaintkit.replay.print.Svg.Anchor;
import org.complaintkit.replay.print.Svg.At;
import org.complaintkit.replay.print.Svg.Size;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.figure.FigureValue;

/**
 * Two regimes side by side as a picture: late, escalated and sanctioned complaints and each currency, by month and by unit. Of
 * more months than fit the latest are drawn, of more units those with the most late complaints; the picture says so.
 */
public final class BacktestChart {

    private static final int WIDTH = 960;
    private static final int MARGIN = 28;
    private static final int PANEL = 438;
    private static final int LEFT = 60;
    private static final int HEIGHT = 110;
    private static final int PANEL_HEIGHT = 190;
    private static final int MOST = 12;
    private static final Both<String> COLOURS = new Both<>("#2f6db5", "#e08a2c");

    private final BacktestWords words;
    private final FigureWords figures;
    private final Svg svg = new Svg();

    /**
     * Draws for readers of a language; for one picture.
     *
     * @param language the language
     */
    public BacktestChart(Language language) {
        this.words = new BacktestWords(language);
        this.figures = new FigureWords(language);
    }

    /**
     * Writes the picture.
     *
     * @param found what the log came to
     * @param out where to; in UTF-8, not closed
     * @throws IOException if it cannot be written
     */
    public void write(Backtested found, OutputStream out) throws IOException {
        String title = words.say(BacktestWords.TITLE);
        svg.text(new At(MARGIN, 36), "h", Anchor.START, title);
        legend(found);
        Map<String, Both<Counts>> months = gathered(found, cell -> cell.month().toString());
        Map<String, Both<Counts>> units = gathered(found, Cell::unit);
        Map<String, Both<Counts>> late = last(months);
        Map<String, Both<Counts>> worst = worst(units);
        Map<String, Function<Counts, BigDecimal>> panels = panels(found);
        int y = 84;
        for (Map.Entry<String, Function<Counts, BigDecimal>> panel : panels.entrySet()) {
            String byMonth = panel.getKey() + told(late.size(), months.size());
            String byUnit = panel.getKey() + told(worst.size(), units.size());
            panel(new At(MARGIN, y), byMonth, late, panel.getValue());
            panel(new At(MARGIN * 2 + PANEL, y), byUnit, worst, panel.getValue());
            y += PANEL_HEIGHT;
        }
        out.write(svg.document(WIDTH, y + 8, title).getBytes(StandardCharsets.UTF_8));
    }

    private void legend(Backtested found) {
        svg.bar(new At(MARGIN, 51), new Size(10, 10), COLOURS.a(), "A");
        svg.text(
                new At(MARGIN + 15, 60),
                "s",
                Anchor.START,
                "A " + found.regimes().a().ref());
        svg.bar(new At(MARGIN + 300, 51), new Size(10, 10), COLOURS.b(), "B");
        svg.text(
                new At(MARGIN + 315, 60),
                "s",
                Anchor.START,
                "B " + found.regimes().b().ref());
    }

    private static String told(int shown, int all) {
        return shown == all ? "" : " (" + shown + "/" + all + ")";
    }

    private Map<String, Function<Counts, BigDecimal>> panels(Backtested found) {
        Map<String, Function<Counts, BigDecimal>> panels = new LinkedHashMap<>();
        add(panels, BacktestWords.LATE, Counts::late);
        add(panels, BacktestWords.ESCALATED, Counts::escalated);
        add(panels, BacktestWords.FINED, Counts::fined);
        for (String unit : BacktestPrinter.sums(found.total()).keySet()) {
            panels.put(unit, counts -> counts.sums().getOrDefault(unit, BigDecimal.ZERO));
        }
        return panels;
    }

    private void add(Map<String, Function<Counts, BigDecimal>> panels, Text title, Function<Counts, Long> of) {
        panels.put(words.say(title), counts -> BigDecimal.valueOf(of.apply(counts)));
    }

    private static Map<String, Both<Counts>> gathered(Backtested found, Function<Cell, String> by) {
        Map<String, Both<Counts>> groups = new TreeMap<>();
        for (Backtested.Line<Cell, Counts> line : found.cells()) {
            groups.merge(
                    by.apply(line.of()),
                    line.counted(),
                    (one, other) -> new Both<>(one.a().and(other.a()), one.b().and(other.b())));
        }
        return groups;
    }

    private static Map<String, Both<Counts>> last(Map<String, Both<Counts>> months) {
        Map<String, Both<Counts>> last = new LinkedHashMap<>();
        months.entrySet().stream()
                .skip(Math.max(0, months.size() - MOST))
                .forEach(month -> last.put(month.getKey(), month.getValue()));
        return last;
    }

    private static Map<String, Both<Counts>> worst(Map<String, Both<Counts>> units) {
        Map<String, Both<Counts>> worst = new LinkedHashMap<>();
        units.entrySet().stream()
                .sorted((one, other) -> Long.compare(late(other.getValue()), late(one.getValue())))
                .limit(MOST)
                .forEach(unit -> worst.put(unit.getKey(), unit.getValue()));
        return worst;
    }

    private static long late(Both<Counts> counts) {
        return counts.a().late() + counts.b().late();
    }

    private void panel(At at, String title, Map<String, Both<Counts>> groups, Function<Counts, BigDecimal> of) {
        svg.text(new At(at.x(), at.y() + 20), "t", Anchor.START, title);
        List<BigDecimal> values = groups.values().stream()
                .flatMap(both -> List.of(of.apply(both.a()), of.apply(both.b())).stream())
                .toList();
        Scale scale = Scale.of(new FigureValue.Count(0), values);
        double bottom = at.y() + 34 + HEIGHT;
        for (BigDecimal mark : scale.marks()) {
            double y = bottom - HEIGHT * scale.share(mark);
            svg.line(new At(at.x() + LEFT, y), new At(at.x() + PANEL, y), "g");
            svg.text(new At(at.x() + LEFT - 6, y + 4), "s", Anchor.END, scale.label(mark, figures));
        }
        svg.line(new At(at.x() + LEFT, bottom), new At(at.x() + PANEL, bottom), "a");
        double slot = (double) (PANEL - LEFT) / Math.max(1, groups.size());
        double width = Math.min(30, slot * 0.38);
        int every = groups.size() < 7 ? 1 : 2;
        int place = 0;
        for (Map.Entry<String, Both<Counts>> group : groups.entrySet()) {
            At foot = new At(at.x() + LEFT + slot * (place + 0.5), bottom);
            Both<BigDecimal> value = group.getValue().map(of);
            Both<Size> size = value.map(one -> new Size(width - 1, HEIGHT * scale.share(one)));
            bar(new At(foot.x() - width, bottom), size.a(), COLOURS.a(), group.getKey() + " A: " + value.a());
            bar(foot, size.b(), COLOURS.b(), group.getKey() + " B: " + value.b());
            if (place % every == 0) {
                name(foot, group.getKey(), (int) (slot * every / 6.5));
            }
            place++;
        }
    }

    private void bar(At foot, Size size, String colour, String tells) {
        svg.bar(new At(foot.x(), foot.y() - size.height()), size, colour, tells);
    }

    /** A name that is wider than its place is cut; a browser shows it whole over the bars. */
    private void name(At foot, String name, int room) {
        String shown = name.length() <= room ? name : name.substring(0, Math.max(1, room - 1)) + "…";
        svg.text(new At(foot.x(), foot.y() + 16), "s", Anchor.MIDDLE, shown);
    }
}
