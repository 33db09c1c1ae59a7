package org.complaintkit.replay.print;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.complaintkit.replay.run.Comparison;
import org.complaintkit.replay.run.Result;
import org.complaintkit.rule.Text;

/** What the log states of rules, beside what they came to: counted, and row by row where the two differ. */
final class Statements {

    /** How a statement compares with the rule: the same first, then by how much it differs, then what cannot be compared. */
    private record Kind(String rule, boolean agrees, Optional<Duration> difference) {

        static final Comparator<Kind> ORDER = Comparator.comparing(Kind::rule)
                .thenComparing(kind -> !kind.agrees())
                .thenComparing(kind -> kind.difference().isEmpty())
                .thenComparing(kind -> kind.difference().orElse(Duration.ZERO));

        static Kind of(Comparison one) {
            return new Kind(one.rule(), one.agrees(), one.agrees() ? Optional.empty() : one.difference());
        }
    }

    private final Words words;
    private final Function<Instant, String> local;

    Statements(Words words, Function<Instant, String> local) {
        this.words = words;
        this.local = local;
    }

    /** How many rows agree with a rule, and how many differ from it, by how much. */
    Grid counted(Result result) {
        Map<Kind, Long> counts = new TreeMap<>(Kind.ORDER);
        result.cases()
                .forEach(one ->
                        one.comparisons().forEach(comparison -> counts.merge(Kind.of(comparison), 1L, Long::sum)));
        return new Grid(
                heads(Words.RULE, Words.LOG_SAYS, Words.ROWS),
                row -> counts.forEach(
                        (kind, rows) -> row.accept(List.of(kind.rule(), says(kind), Long.toString(rows)))));
    }

    /** Each row that differs. */
    Grid differing(Result result) {
        return new Grid(
                heads(Words.LINE, Words.COMPLAINT, Words.RULE, Words.STATED, Words.RECKONED, Words.LOG_SAYS),
                row -> result.cases()
                        .forEach(one -> one.comparisons().stream()
                                .filter(comparison -> !comparison.agrees())
                                .forEach(comparison ->
                                        row.accept(cells(one.outcome().key().toString(), comparison)))));
    }

    private List<String> cells(String complaint, Comparison one) {
        return List.of(
                Long.toString(one.line()),
                complaint,
                one.rule(),
                local.apply(one.statedAt()),
                one.reckonedAt().map(local).orElse(""),
                says(Kind.of(one)));
    }

    private String says(Kind kind) {
        return kind.agrees()
                ? words.say(Words.THE_SAME)
                : kind.difference().map(words::difference).orElse(words.say(Words.NOT_HERE));
    }

    private List<String> heads(Text... heads) {
        return List.of(heads).stream().map(words::say).toList();
    }
}
