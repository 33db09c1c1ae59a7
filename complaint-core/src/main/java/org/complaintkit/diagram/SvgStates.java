package org.complaintkit.diagram;

import java.util.Locale;
import org.complaintkit.diagram.Chart.Region;

/** Writes a picture of states as SVG, laid out here: tracks one under the other, states in ranks, arrows that lead down. */
final class SvgStates {

    private static final double MARGIN = 12;

    private static final String STYLE = """
            <style>
            .ck{color:#1f2933;--ck-face:#ffffff;--ck-soft:#f3f6fa;--ck-edge:#5b7083;--ck-accent:#2563a8}
            @media (prefers-color-scheme:dark){.ck{color:#e3e8ee;--ck-face:#1c242d;--ck-soft:#242e39;--ck-edge:#8ea3b7;--ck-accent:#7db4ee}}
            .ck text{font-size:12.5px;fill:currentColor}
            .ck .ck-title{font-weight:600;text-anchor:middle}
            .ck .ck-track{font-weight:600;font-size:13.5px}
            .ck .ck-small{font-size:11.5px;opacity:.86}
            .ck .ck-label{fill:var(--ck-accent);font-size:11.5px}
            .ck rect{fill:var(--ck-soft);stroke:var(--ck-edge);stroke-width:1.2}
            .ck rect.ck-final{stroke-width:3}
            .ck rect.ck-first{stroke:var(--ck-accent);stroke-width:2}
            .ck rect.ck-common{fill:none;stroke-dasharray:5 4}
            .ck .ck-way{fill:none;stroke:var(--ck-edge);stroke-width:1.2}
            .ck .ck-head,.ck .ck-dot{fill:var(--ck-edge)}
            </style>
            """;

    private final Ink ink = new Ink();
    private double width;
    private double y = MARGIN;

    String write(Chart chart) {
        boolean titled = chart.regions().size() > 1;
        for (Region region : chart.regions()) {
            if (titled) {
                ink.text(MARGIN, y + Ink.LINE, "ck-track", region.title());
                y += 2 * Ink.LINE;
            }
            Layered layered = new Layered(region);
            layered.draw(ink, MARGIN, y);
            width = Math.max(width, layered.width());
            y += layered.height() + 2 * MARGIN;
        }
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ck\" viewBox=\"0 0 %1$.0f %2$.0f\" width=\"%1$.0f\" "
                        + "height=\"%2$.0f\" font-family=\"system-ui,'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif\">\n"
                        + "%3$s%4$s</svg>\n",
                width + 2 * MARGIN,
                y,
                STYLE,
                ink);
    }
}
