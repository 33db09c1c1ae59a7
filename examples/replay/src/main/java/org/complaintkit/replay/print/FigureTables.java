package org.complaintkit.replay.print;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.complaintkit.replay.run.Accounts;
import org.complaintkit.replay.run.Told;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.figure.FigureLine;
import org.complaintkit.sla.figure.ListLine;
import org.complaintkit.sla.figure.PersonRecord;
import org.complaintkit.sla.figure.Reminder;
import org.complaintkit.sla.figure.Review;
import org.complaintkit.sla.figure.Reward;

/** Figures as tables: of each report a row for each group and period, a column for each figure. */
final class FigureTables {

    private final FigureWords words;
    private final Words sanctions;
    private final Function<Instant, String> local;

    FigureTables(Language language, Function<Instant, String> local) {
        this.words = new FigureWords(language);
        this.sanctions = new Words(language);
        this.local = local;
    }

    /** A row of a report. */
    private record Row(String group, String period) {}

    void print(Told told, Accounts accounts, Writer out) throws IOException {
        for (Told.Page page : told.reports()) {
            String basis = String.join(", ", page.report().basis());
            String title = words.say(FigureWords.FIGURES)
                    + (basis.isEmpty() ? "" : ": " + page.report().id() + " (" + basis + ")");
            section(out, title, report(page.lines()));
        }
        section(out, words.say(FigureWords.LISTS), lists(told.lists()));
        section(out, words.say(FigureWords.FOLLOWS), follows(told.reviews(), accounts));
        section(out, words.say(FigureWords.RECORDS), records(told.records()));
    }

    private static void section(Writer out, String title, Grid grid) throws IOException {
        if (!grid.isEmpty()) {
            out.write("\n" + title + "\n");
            grid.write(out);
        }
    }

    private Grid report(List<FigureLine> lines) {
        Map<Row, Map<String, String>> rows = new LinkedHashMap<>();
        Set<String> columns = new LinkedHashSet<>();
        for (FigureLine line : lines) {
            String period = line.period() + (line.unfinished() ? " (" + words.say(FigureWords.UNFINISHED) + ")" : "");
            columns.add(words.name(line));
            rows.computeIfAbsent(new Row(words.group(line.group()), period), none -> new LinkedHashMap<>())
                    .put(words.name(line), words.value(line.value()));
        }
        List<String> heads = new ArrayList<>(heads(FigureWords.GROUP, FigureWords.PERIOD));
        heads.addAll(columns);
        return new Grid(
                heads,
                row -> rows.forEach((names, values) -> {
                    List<String> cells = new ArrayList<>(List.of(names.group(), names.period()));
                    columns.forEach(column -> cells.add(values.getOrDefault(column, "")));
                    row.accept(cells);
                }));
    }

    private Grid lists(List<ListLine> lists) {
        return new Grid(
                heads(FigureWords.LIST, FigureWords.GROUP, FigureWords.PERIOD, FigureWords.COMPLAINTS),
                row -> lists.forEach(one -> row.accept(List.of(
                        one.list().id(),
                        words.group(one.group()),
                        one.period().toString(),
                        String.join(", ", one.complaints())))));
    }

    private Grid follows(List<Review> reviews, Accounts accounts) {
        return new Grid(
                heads(FigureWords.PERIOD, FigureWords.WHO, FigureWords.RULE, FigureWords.WHAT),
                row -> reviews.forEach(review -> follows(review, accounts, row)));
    }

    private void follows(Review review, Accounts accounts, Consumer<List<String>> row) {
        String period = review.period().toString();
        for (Review.Charged one : review.charges()) {
            String what = accounts.of(one.charge())
                    .map(is -> sanctions.kind(is.standing().sanction().kind())
                            + is.standing()
                                    .sanction()
                                    .amount()
                                    .map(amount -> " " + amount)
                                    .orElse(""))
                    .orElse("");
            row.accept(
                    List.of(period, one.charge().party().id(), one.charge().id().rule(), what));
        }
        for (Reminder one : review.reminders()) {
            row.accept(List.of(period, words.group(one.about()), one.rule(), one.asks()));
        }
        for (Reward one : review.rewards()) {
            String what = one.kind() + one.amount().map(amount -> " " + amount).orElse("");
            row.accept(List.of(period, one.party().id(), one.rule(), what));
        }
    }

    private Grid records(List<PersonRecord> records) {
        return new Grid(
                heads(FigureWords.WHO, FigureWords.WHEN, FigureWords.WHAT, FigureWords.RULE),
                row -> records.forEach(one -> one.entries()
                        .forEach(entry -> row.accept(
                                List.of(one.person().id(), local.apply(entry.at()), entry.what(), entry.value())))));
    }

    private List<String> heads(Text... heads) {
        return Stream.of(heads).map(words::say).toList();
    }
}
