package org.complaintkit.replay.backtest;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.replay.log.CommonVocabulary;
import org.complaintkit.replay.log.LogRow;
import org.complaintkit.replay.log.LogRows;
import org.complaintkit.replay.run.Flow;
import org.complaintkit.rule.Language;
import org.complaintkit.sla.regime.Regime;

/**
 * Puts one log through two regimes. Each has a thread of its own and sees every row in the order of the log, so that what
 * counts over complaints (charges of a party, earlier complaints on a matter) comes out as in a replay. Open complaints are
 * held, and what waits for the accounts: charges. For one log.
 */
public final class Backtest {

    private static final int STRETCH = 2_000;
    private static final int AHEAD = 6;

    /**
     * How it is run.
     *
     * @param asOf what was recorded after this instant is not yet known; empty: time passes up to the latest recording
     * @param language the language of explanations
     * @param most how many of the complaints that change are kept
     * @param parallel whether the regimes run beside one another; it makes no difference to the result
     */
    public record Asked(Optional<Instant> asOf, Language language, int most, boolean parallel) {}

    private final Both<Lane> lanes;
    private final Meeting meeting;
    private final Changes changes;
    private final boolean parallel;

    private Backtest(Both<Regime> regimes, Asked asked, Changes changes) {
        Vocabulary common = vocabulary(regimes);
        this.lanes = regimes.map(regime -> new Lane(regime, common, asked.asOf()));
        this.changes = changes;
        this.meeting = new Meeting(new Why(regimes, asked.language()), changes);
        this.parallel = asked.parallel();
    }

    /**
     * Prepares a backtest.
     *
     * @param regimes the two regimes
     * @param asked how it is run
     * @return the backtest
     * @throws IllegalArgumentException if both declare a fact with different types, for then no log can be read for both
     */
    public static Backtest of(Both<Regime> regimes, Asked asked) {
        return new Backtest(regimes, asked, new Changes(asked.most(), false, change -> {}));
    }

    /**
     * Prepares a backtest that hands on every complaint that changes, as soon as it is known. What sanctions come to is known
     * at the end of the log: they come in a change of their own, without anything else.
     *
     * @param regimes the two regimes
     * @param asked how it is run
     * @param next takes the changes
     * @return the backtest
     * @throws IllegalArgumentException if both declare a fact with different types, for then no log can be read for both
     */
    public static Backtest of(Both<Regime> regimes, Asked asked, Consumer<Change> next) {
        return new Backtest(regimes, asked, new Changes(asked.most(), true, next));
    }

    /**
     * What a log may say that is read for two regimes.
     *
     * @param regimes the two
     * @return whatever one of them knows
     * @throws IllegalArgumentException if both declare a fact with different types
     */
    public static Vocabulary vocabulary(Both<Regime> regimes) {
        return CommonVocabulary.of(regimes.a().vocabulary(), regimes.b().vocabulary());
    }

    /**
     * Runs the log.
     *
     * @param log the log, read with the vocabulary of both
     * @param progress is told the number of rows so far, after each
     * @return what it came to
     * @throws IOException if the log cannot be read
     * @throws org.complaintkit.json.MalformedDocument if it is not what its format asks for
     */
    public Backtested run(LogRows log, LongConsumer progress) throws IOException {
        try (Threads threads = Threads.of(parallel)) {
            Deque<Both<CompletableFuture<Lane.Stretch>>> ahead = new ArrayDeque<>();
            long read = 0;
            boolean more = true;
            while (more) {
                List<LogRow> stretch = next(log);
                more = stretch.size() == STRETCH;
                ahead.add(threads.run(
                        () -> lanes.a().run(stretch), () -> lanes.b().run(stretch)));
                for (int i = 0; i < stretch.size(); i++) {
                    progress.accept(++read);
                }
                if (ahead.size() > AHEAD) {
                    meeting.meet(ahead.remove().map(Backtest::result));
                }
            }
            while (!ahead.isEmpty()) {
                meeting.meet(ahead.remove().map(Backtest::result));
            }
            return finish(threads);
        }
    }

    private static List<LogRow> next(LogRows log) throws IOException {
        List<LogRow> rows = new ArrayList<>(STRETCH);
        while (rows.size() < STRETCH) {
            Optional<LogRow> row = log.next();
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
        }
        return rows;
    }

    /** What a lane found, or the fault that ended it. */
    private static <T> T result(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            } else if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    private Backtested finish(Threads threads) {
        Both<Flow.Settled> settled =
                threads.run(lanes.a()::finish, lanes.b()::finish).map(Backtest::result);
        meeting.meet(lanes.map(Lane::handOver));
        meeting.settle(settled.map(Flow.Settled::accounts));
        Both<Tally> tallies = meeting.tallies();
        Flow.Settled a = settled.a();
        return new Backtested(
                lanes.map(Lane::regime),
                a.rows(),
                a.leftOut(),
                a.asOf(),
                tallies.map(Tally::total),
                meeting.moved(),
                lines(tallies.map(Tally::cells), Counts::new),
                lines(tallies.map(Tally::limits), Clocks::new),
                lines(tallies.map(Tally::parties), Counts::new),
                settled.map(Flow.Settled::refusedRows),
                refusals(),
                lanes.map(lane -> lane.hearing().leftOut()),
                changes.count(),
                changes.kept(),
                meeting.mostHeld());
    }

    private static <K extends Comparable<K>, T> List<Backtested.Line<K, T>> lines(
            Both<Map<K, T>> counted, Supplier<T> nothing) {
        Set<K> keys = new TreeSet<>(counted.a().keySet());
        keys.addAll(counted.b().keySet());
        List<Backtested.Line<K, T>> lines = new ArrayList<>();
        for (K key : keys) {
            lines.add(new Backtested.Line<>(key, counted.map(map -> map.getOrDefault(key, nothing.get()))));
        }
        return lines;
    }

    private List<Backtested.Refused> refusals() {
        Both<Refusals> refused = lanes.map(Lane::refusals);
        Map<Refusals.Kind, Backtested.Refused> kinds = new LinkedHashMap<>();
        for (Backtested.Line<Refusals.Kind, Long> line : lines(refused.map(Refusals::counts), () -> 0L)) {
            Refusals.Kind kind = line.of();
            kinds.put(
                    kind,
                    new Backtested.Refused(
                            kind.verb(),
                            kind.code(),
                            line.counted(),
                            Optional.ofNullable(refused.a().firsts().get(kind))
                                    .or(() -> Optional.ofNullable(
                                            refused.b().firsts().get(kind)))
                                    .orElseThrow()));
        }
        return List.copyOf(kinds.values());
    }
}
