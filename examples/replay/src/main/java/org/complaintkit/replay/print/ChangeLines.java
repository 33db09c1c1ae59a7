package org.complaintkit.replay.print;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.complaintkit.replay.backtest.Both;
import org.complaintkit.replay.backtest.Change;
import org.complaintkit.rule.Language;
import org.complaintkit.sanction.Sanction;
import org.complaintkit.sla.regime.Regime;

/** What changes for a complaint, line by line: under the one regime, then under the other. */
final class ChangeLines {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Both<ZoneId> zones;
    private final Language language;
    private final BacktestWords words;
    private final Words statuses;

    ChangeLines(Both<Regime> regimes, Language language) {
        this.zones = regimes.map(Regime::zone);
        this.language = language;
        this.words = new BacktestWords(language);
        this.statuses = new Words(language);
    }

    List<String> of(Change change) {
        List<String> lines = new ArrayList<>();
        lines.add(change.complaint() + "  " + change.month()
                + (change.unit().agree() ? "  " + change.unit().a() : ""));
        if (!change.registered().agree()) {
            sides(
                    lines,
                    change.registered()
                            .map(is -> words.say(is ? BacktestWords.REGISTERED : BacktestWords.NOT_REGISTERED)));
        }
        change.limits().forEach(limit -> limit(lines, limit));
        if (!change.escalations().agree() || !change.level().agree()) {
            sides(
                    lines,
                    new Both<>(
                            raised(change.level().a(), change.escalations().a()),
                            raised(change.level().b(), change.escalations().b())));
        }
        change.sanctions().forEach(sanction -> sanction(lines, sanction));
        refusals(lines, "A", change.refusals().a());
        refusals(lines, "B", change.refusals().b());
        return lines;
    }

    private static void sides(List<String> lines, Both<String> both) {
        lines.add("  A: " + both.a());
        lines.add("  B: " + both.b());
    }

    private void limit(List<String> lines, Change.Limit limit) {
        lines.add("  " + limit.key());
        clock(lines, "A", limit.clock().a(), zones.a());
        clock(lines, "B", limit.clock().b(), zones.b());
    }

    private void clock(List<String> lines, String side, Optional<Change.Clock> clock, ZoneId zone) {
        if (clock.isEmpty()) {
            lines.add("  " + side + ": " + words.say(BacktestWords.NOT_THERE));
            return;
        }
        lines.add("  " + side + ": " + statuses.say(clock.get().status())
                + clock.get().due().map(at -> told(BacktestWords.DUE, at, zone)).orElse("")
                + clock.get()
                        .settled()
                        .map(at -> told(BacktestWords.DONE, at, zone))
                        .orElse(""));
        clock.get().why().forEach(why -> lines.add("       " + why));
    }

    private String told(org.complaintkit.rule.Text what, Instant at, ZoneId zone) {
        return ", " + words.say(what) + " " + MINUTES.format(at.atZone(zone));
    }

    private String raised(int level, Map<String, Integer> escalations) {
        String rules = escalations.entrySet().stream()
                .map(one -> one.getKey() + (one.getValue() == 1 ? "" : " × " + one.getValue()))
                .collect(Collectors.joining(", "));
        return words.say(BacktestWords.LEVEL) + " " + level + (rules.isEmpty() ? "" : " (" + rules + ")");
    }

    private void sanction(List<String> lines, Change.Sanctioned sanction) {
        lines.add("  " + sanction.rule() + ", " + sanction.party());
        fine(lines, "A", sanction.fine().a());
        fine(lines, "B", sanction.fine().b());
    }

    private void fine(List<String> lines, String side, Optional<Change.Fine> fine) {
        lines.add("  " + side + ": "
                + fine.map(Change.Fine::sanction).map(this::said).orElse(words.say(BacktestWords.NOTHING)));
        fine.ifPresent(one -> one.why().forEach(why -> lines.add("       " + why)));
    }

    private String said(Sanction sanction) {
        return statuses.kind(sanction.kind())
                + sanction.amount().map(sum -> " " + sum).orElse("");
    }

    private void refusals(List<String> lines, String side, List<org.complaintkit.replay.run.RefusedRow> rows) {
        rows.forEach(row -> lines.add("  " + side + ": " + words.say(BacktestWords.REFUSED) + " " + row.line() + ": "
                + row.verb() + ": " + row.refusal().text().in(language)));
    }
}
