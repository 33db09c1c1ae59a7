package org.complaintkit.replay.print;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.complaintkit.identity.Tenant;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.JsonLines;
import org.complaintkit.replay.backtest.Backtested;
import org.complaintkit.replay.backtest.Both;
import org.complaintkit.replay.backtest.Change;
import org.complaintkit.replay.backtest.Clocks;
import org.complaintkit.replay.backtest.Counts;
import org.complaintkit.replay.run.RefusedRow;
import org.complaintkit.rule.Language;
import org.complaintkit.sla.regime.Regime;

/**
 * What a log came to under two regimes, one JSON object a line: {@code "backtest"} in all, then a line each {@code "unit"} and
 * month, {@code "limit"}, {@code "party"}, {@code "refused"} and changed {@code "complaint"}.
 */
public final class BacktestJson {

    private final JsonLines lines;
    private final Both<ZoneId> zones;
    private final Language language;

    /**
     * Writes to a stream.
     *
     * @param out where to; in UTF-8, not closed
     * @param regimes the two regimes; their zones give the offsets
     * @param language the language of messages
     */
    public BacktestJson(OutputStream out, Both<Regime> regimes, Language language) {
        this.lines = JsonLines.to(out);
        this.zones = regimes.map(Regime::zone);
        this.language = language;
    }

    /**
     * Writes all of it.
     *
     * @param found what the log came to
     * @throws IOException if it cannot be written
     */
    public void print(Backtested found) throws IOException {
        lines.line(line -> whole(line, found));
        for (var cell : found.cells()) {
            lines.line(line -> sides(
                    line.text("unit", cell.of().unit())
                            .text("month", cell.of().month().toString()),
                    cell.counted(),
                    BacktestJson::counts));
        }
        for (var limit : found.limits()) {
            lines.line(line -> sides(line.text("limit", limit.of()), limit.counted(), BacktestJson::clocks));
        }
        for (var party : found.parties()) {
            lines.line(
                    line -> sides(line.text("party", party.of().toString()), party.counted(), BacktestJson::sanctions));
        }
        for (var refused : found.refusals()) {
            lines.line(line -> line.text("refused", refused.verb())
                    .text("code", refused.code())
                    .number("a", refused.times().a())
                    .number("b", refused.times().b())
                    .object("first", first -> refusal(first, refused.first())));
        }
        for (Change change : found.changes()) {
            change(change);
        }
        lines.flush();
    }

    /**
     * Writes one complaint whose verdict changes.
     *
     * @param change what changes
     * @throws IOException if it cannot be written
     */
    public void change(Change change) throws IOException {
        lines.line(line -> change(line, change));
    }

    /**
     * Writes what is still held back.
     *
     * @throws IOException if it cannot be written
     */
    public void flush() throws IOException {
        lines.flush();
    }

    private interface Said<T> {
        void of(JsonLine line, T one);
    }

    private static <T> void sides(JsonLine line, Both<T> both, Said<T> said) {
        line.object("a", a -> said.of(a, both.a())).object("b", b -> said.of(b, both.b()));
    }

    private void whole(JsonLine line, Backtested found) {
        Both<Regime> regimes = found.regimes();
        line.text("backtest", regimes.a().ref() + " " + regimes.b().ref()).number("rows", found.rows());
        found.asOf().ifPresent(at -> line.instant("asOf", at, zones.a()));
        line.number("leftOut", found.leftOut().rows())
                .number("partlyLeftOut", found.leftOut().partly());
        sides(line, found.total(), BacktestJson::counts);
        line.object("only", only -> {
            numbers(only, "late", found.moved().late());
            numbers(only, "escalated", found.moved().escalated());
            numbers(only, "fined", found.moved().fined());
        });
        numbers(line, "refusedRows", found.refusedRows());
        line.object("factsLeftOut", facts -> sides(facts, found.facts(), BacktestJson::times));
        line.number("changed", found.changed())
                .number("notListed", found.changed() - found.changes().size())
                .number("mostHeld", found.mostHeld());
    }

    private static void numbers(JsonLine line, String name, Both<Long> both) {
        line.object(name, sides -> sides.number("a", both.a()).number("b", both.b()));
    }

    private static void times(JsonLine line, Map<String, Long> times) {
        new TreeMap<>(times).forEach(line::number);
    }

    private static void counts(JsonLine line, Counts counts) {
        line.number("complaints", counts.complaints())
                .number("late", counts.late())
                .number("breaches", counts.breaches())
                .number("escalated", counts.escalated())
                .number("fined", counts.fined());
        sanctions(line, counts);
    }

    private static void sanctions(JsonLine line, Counts counts) {
        line.number("sanctions", counts.sanctions())
                .object("sums", sums -> new TreeMap<>(counts.sums()).forEach(sums::number));
    }

    private static void clocks(JsonLine line, Clocks clocks) {
        line.number("clocks", clocks.all()).number("late", clocks.late());
    }

    private void change(JsonLine line, Change change) {
        line.text("complaint", change.complaint().id());
        if (!change.complaint().tenant().equals(Tenant.SOLE)) {
            line.text("tenant", change.complaint().tenant().id());
        }
        line.text("month", change.month().toString())
                .object(
                        "unit",
                        both -> both.text("a", change.unit().a())
                                .text("b", change.unit().b()));
        if (!change.registered().agree()) {
            line.object(
                    "registered",
                    both -> both.flag("a", change.registered().a())
                            .flag("b", change.registered().b()));
        }
        line.objects("limits", change.limits(), this::limit);
        escalated(line, change);
        line.objects("sanctions", change.sanctions(), this::sanction);
        if (!change.refusals().agree()) {
            line.object(
                    "refusals",
                    both -> both.objects("a", change.refusals().a(), this::refusal)
                            .objects("b", change.refusals().b(), this::refusal));
        }
    }

    private static void escalated(JsonLine line, Change change) {
        if (!change.escalations().agree() || !change.level().agree()) {
            line.object(
                    "level",
                    both -> both.number("a", change.level().a())
                            .number("b", change.level().b()));
            line.object("escalations", both -> sides(both, change.escalations(), BacktestJson::rules));
        }
    }

    private static void rules(JsonLine line, Map<String, Integer> times) {
        new TreeMap<>(times).forEach(line::number);
    }

    private void limit(JsonLine line, Change.Limit limit) {
        line.text("limit", limit.key().rule())
                .number("round", limit.key().round())
                .number("turn", limit.key().turn());
        limit.clock().a().ifPresent(clock -> line.object("a", a -> clock(a, clock, zones.a())));
        limit.clock().b().ifPresent(clock -> line.object("b", b -> clock(b, clock, zones.b())));
    }

    private static void clock(JsonLine line, Change.Clock clock, ZoneId zone) {
        line.text("status", clock.status().word());
        clock.due().ifPresent(at -> line.instant("dueAt", at, zone));
        clock.settled().ifPresent(at -> line.instant("settledAt", at, zone));
        line.texts("why", clock.why());
    }

    private void sanction(JsonLine line, Change.Sanctioned sanction) {
        line.text("rule", sanction.rule()).text("party", sanction.party().toString());
        fine(line, "a", sanction.fine().a());
        fine(line, "b", sanction.fine().b());
    }

    private static void fine(JsonLine line, String side, Optional<Change.Fine> fine) {
        fine.ifPresent(one -> line.object(side, said -> {
            said.text("kind", one.sanction().kind());
            one.sanction().amount().ifPresent(sum -> said.text("amount", sum.toString()));
            said.texts("why", List.copyOf(one.why()));
        }));
    }

    private void refusal(JsonLine line, RefusedRow row) {
        line.number("line", row.line())
                .text("do", row.verb())
                .text("code", row.refusal().code())
                .text("text", row.refusal().text().in(language));
    }
}
