package org.complaintkit.replay.print;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.replay.run.Accounts;
import org.complaintkit.replay.run.LimitLine;
import org.complaintkit.replay.run.Outcome;
import org.complaintkit.replay.run.Result;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;
import org.complaintkit.sanction.Sanction;
import org.complaintkit.sanction.Standing;
import org.complaintkit.sla.regime.Regime;
import org.joda.money.Money;

/** A table that people read: a line for each limit, sanctions beside them, then who is to pay what. */
public final class TablePrinter implements Printer {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private static final List<DeadlineStatus> ORDER = List.of(
            DeadlineStatus.MET,
            DeadlineStatus.BREACHED,
            DeadlineStatus.MISSED,
            DeadlineStatus.RUNNING,
            DeadlineStatus.PAUSED,
            DeadlineStatus.UNDETERMINED,
            DeadlineStatus.CANCELLED);

    private final Regime regime;
    private final Language language;
    private final Words words;

    /**
     * Prints for one regime.
     *
     * @param regime the regime; times are local in its zone
     * @param language the language
     */
    public TablePrinter(Regime regime, Language language) {
        this.regime = regime;
        this.language = language;
        this.words = new Words(language);
    }

    @Override
    public void print(Result result, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        String asOf = result.asOf().map(this::local).orElse("-");
        line(
                writer,
                words.head(
                        regime.title().in(language),
                        regime.ref().toString(),
                        asOf,
                        regime.zone().getId()));
        line(writer, words.summary(counts(result)));
        section(writer, "", complaints(result));
        section(writer, "", parties(result));
        section(writer, words.say(Words.REFUSED), refusals(result));
        Statements statements = new Statements(words, this::local);
        section(writer, words.say(Words.COMPARED), statements.counted(result));
        section(writer, words.say(Words.DISAGREE), statements.differing(result));
        explanations(writer, result);
        if (result.told().isPresent()) {
            new FigureTables(language, this::local).print(result.told().get(), result.accounts(), writer);
        }
        writer.flush();
    }

    private static void line(Writer out, String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    private static void section(Writer out, String title, Grid grid) throws IOException {
        if (grid.isEmpty()) {
            return;
        }
        line(out, "");
        if (!title.isEmpty()) {
            line(out, title);
        }
        grid.write(out);
    }

    private Map<String, String> counts(Result result) {
        Map<DeadlineStatus, Long> statuses = new EnumMap<>(DeadlineStatus.class);
        for (Result.Finished one : result.cases()) {
            one.outcome().limits().forEach(limit -> statuses.merge(limit.status(), 1L, Long::sum));
        }
        String limits = ORDER.stream()
                .filter(statuses::containsKey)
                .map(status -> statuses.get(status) + " " + words.say(status))
                .collect(Collectors.joining(", "));
        return Map.of(
                "complaints", Integer.toString(result.cases().size()),
                "rows", Long.toString(result.rows()),
                "accepted", Long.toString(result.rows() - result.refusedRows()),
                "refused", Long.toString(result.refusedRows()),
                "limits", limits.isEmpty() ? "0" : limits);
    }

    private Grid complaints(Result result) {
        return new Grid(
                heads(
                        Words.COMPLAINT,
                        Words.STATE,
                        Words.SEVERITY,
                        Words.LIMIT,
                        Words.DUE,
                        Words.CAME_OUT,
                        Words.SANCTION),
                row -> result.cases().forEach(one -> complaint(one.outcome(), result.accounts(), row)));
    }

    private void complaint(Outcome outcome, Accounts accounts, Consumer<List<String>> row) {
        List<String> sanctions = sanctions(outcome, accounts);
        int lines = Math.max(1, Math.max(outcome.limits().size(), sanctions.size()));
        for (int i = 0; i < lines; i++) {
            List<String> cells = new ArrayList<>(i == 0 ? names(outcome) : List.of("", "", ""));
            cells.addAll(i < outcome.limits().size() ? limit(outcome.limits().get(i)) : List.of("", "", ""));
            cells.add(i < sanctions.size() ? sanctions.get(i) : "");
            row.accept(cells);
        }
    }

    private List<String> heads(Text... heads) {
        return Stream.of(heads).map(words::say).toList();
    }

    private List<String> names(Outcome outcome) {
        String state = outcome.recordedAt().isPresent() ? outcome.state() : words.say(Words.NONE);
        return List.of(outcome.key().toString(), state, outcome.knownSeverity().orElse(""));
    }

    private List<String> limit(LimitLine limit) {
        String settled = limit.settledAt().map(this::local).orElse("");
        String due = limit.dueAt().map(at -> due(limit, at)).orElse("");
        return List.of(limit.key().rule(), due, words.outcome(limit.status(), settled));
    }

    private String due(LimitLine limit, Instant at) {
        ZonedDateTime local = at.atZone(regime.zone());
        boolean midnight = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight && limit.lastDay().isPresent()
                ? words.endOf(limit.lastDay().get().toString())
                : local(at);
    }

    private String local(Instant at) {
        ZonedDateTime local = at.atZone(regime.zone());
        return (local.getSecond() == 0 && local.getNano() == 0 ? MINUTES : SECONDS).format(local);
    }

    private List<String> sanctions(Outcome outcome, Accounts accounts) {
        List<String> sanctions = new ArrayList<>();
        outcome.charges()
                .forEach(charge -> accounts.of(charge).ifPresent(is -> sanctions.add(sanction(is.standing()))));
        return sanctions;
    }

    private String sanction(Standing entry) {
        return words.sanctioned(what(entry.sanction()), entry.charge().party().toString(), entry.count());
    }

    private String what(Sanction sanction) {
        String kind = words.kind(sanction.kind());
        return sanction.amount().map(amount -> kind + " " + money(amount)).orElse(kind);
    }

    private static String money(Money amount) {
        return amount.getCurrencyUnit().getCode() + " " + amount.getAmount().toPlainString();
    }

    private Grid parties(Result result) {
        return new Grid(
                heads(Words.PARTY, Words.TIMES, Words.TOTAL),
                row -> result.accounts().shares().forEach(share -> row.accept(party(share))));
    }

    private List<String> party(Accounts.Share share) {
        String total = share.totals().stream().map(TablePrinter::money).collect(Collectors.joining(", "));
        String others = share.charges().stream()
                .filter(entry -> entry.sanction().amount().isEmpty())
                .map(entry -> words.kind(entry.sanction().kind()))
                .collect(Collectors.joining(", "));
        String both = total.isEmpty() || others.isEmpty() ? total + others : total + ", " + others;
        return List.of(
                share.party().toString(), Integer.toString(share.charges().size()), both);
    }

    private Grid refusals(Result result) {
        return new Grid(
                heads(Words.LINE, Words.COMPLAINT, Words.DOES, Words.WHY),
                row -> result.cases()
                        .forEach(one -> one.refusals()
                                .forEach(refused -> row.accept(List.of(
                                        refused.line() > 0 ? Long.toString(refused.line()) : "",
                                        one.outcome().key().toString(),
                                        refused.verb(),
                                        refused.refusal().text().in(language))))));
    }

    private void explanations(Writer out, Result result) throws IOException {
        boolean first = true;
        for (Result.Finished one : result.cases()) {
            for (LimitLine limit : one.outcome().limits()) {
                if (!limit.explanation().isEmpty()) {
                    line(out, first ? "\n" + words.say(Words.EXPLAINED) + "\n" : "");
                    first = false;
                    line(out, one.outcome().key() + ": " + limit.explanation().get(0));
                    for (String step :
                            limit.explanation().subList(1, limit.explanation().size())) {
                        line(out, step);
                    }
                }
            }
        }
    }
}
