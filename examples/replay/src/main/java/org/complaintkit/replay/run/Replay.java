package org.complaintkit.replay.run;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.Event;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.replay.log.LogRow;
import org.complaintkit.replay.log.LogRows;
import org.complaintkit.replay.log.LogStep;
import org.complaintkit.rule.Refusal;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sla.regime.Regime;
import org.jspecify.annotations.Nullable;

/** Puts a log through a regime. For one log and one thread. */
public final class Replay {

    private final Regime regime;
    private final Explaining explaining;
    private final Map<ComplaintKey, Case> cases = new LinkedHashMap<>();
    private final Course course;
    private long read;
    private @Nullable Teller teller;

    /**
     * Prepares a replay.
     *
     * @param regime the regime
     * @param asOf what was recorded after this instant is not yet known; empty: time passes up to the latest recording
     * @param explaining says how deadlines came about
     */
    public Replay(Regime regime, Optional<Instant> asOf, Explaining explaining) {
        this.regime = regime;
        this.explaining = explaining;
        this.course = new Course(regime, asOf, new All());
    }

    /**
     * Adds up figures, too.
     *
     * @param asked which ones, in place of the regime's reports
     * @return this replay
     */
    public Replay figures(Optional<Told.Asked> asked) {
        teller = new Teller(regime, asked);
        return this;
    }

    /**
     * Runs the log.
     *
     * @param log the log
     * @param progress is told the number of rows so far, after each
     * @return what it came to
     * @throws IOException if the log cannot be read
     * @throws org.complaintkit.json.MalformedDocument if it is not what its format asks for
     */
    public Result run(LogRows log, LongConsumer progress) throws IOException {
        for (Optional<LogRow> next = log.next(); next.isPresent(); next = log.next()) {
            course.run(next.get());
            progress.accept(++read);
        }
        return finish();
    }

    /** Every complaint stays, with what is printed of it. */
    private final class All implements Course.Holding {

        @Override
        public Optional<Case> known(LogRow row) {
            return Optional.ofNullable(cases.get(row.complaint()));
        }

        @Override
        public Case begun(LogRow row) {
            ComplaintKey key = row.complaint();
            Case one = teller == null
                    ? new Case(key)
                    : new Case(key, teller.regime().life(key));
            cases.put(key, one);
            return one;
        }

        @Override
        public void compare(long line, Case one, LogStep.Compare stated) {
            one.compare(new Reckoning(regime, course.shared()).compare(line, one, stated));
        }

        @Override
        public void over(Case one, Complaint last) {
            one.life().ifPresent(life -> Objects.requireNonNull(teller).add(life));
            one.finish(Outcome.of(last, regime.ref(), course.shared(), explaining));
        }
    }

    private Result finish() {
        Instant until = course.last();
        List<Charge> charges = new ArrayList<>();
        Course.Holding holding = new All();
        for (Case one : cases.values()) {
            if (one.outcome().isEmpty()) {
                List<Event> raised = regime.passTime(one.now(), until);
                one.live(raised);
                holding.over(one, one.now().applyAll(raised));
            }
            charges.addAll(one.outcome().orElseThrow().charges());
        }
        Optional<Told> told = Optional.ofNullable(teller).map(figures -> figures.tell(until));
        told.map(Teller::charges).ifPresent(charges::addAll);
        Accounts accounts = new Accounts(regime);
        long refusedLast = accounts.run(charges, course.sanctionRows(), until);
        accounts.unpriced().forEach(this::unpriced);
        List<Result.Finished> finished =
                cases.values().stream().map(Case::finished).toList();
        cases.clear();
        return new Result(
                finished,
                accounts,
                course.rows(),
                course.refusedRows() + refusedLast,
                course.leftOut(),
                course.until(),
                told);
    }

    /** What has no price is told with its complaint, or where it belongs to none, with its period. */
    private void unpriced(Charge charge, Refusal why) {
        Case one = cases.get(charge.id().complaint());
        if (one != null) {
            one.refuse(RefusedRow.charge(why));
        }
    }
}
