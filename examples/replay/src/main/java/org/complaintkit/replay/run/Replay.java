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
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.replay.log.LogRow;
import org.complaintkit.replay.log.LogRows;
import org.complaintkit.replay.log.LogStep;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sla.regime.Regime;
import org.jspecify.annotations.Nullable;

/** Puts a log through a regime. For one log and one thread. */
public final class Replay {

    private static final Wording REUSED = Wording.of(
            "command-reused",
            "command id {id} was used before on this complaint, for something else; give each command its own id",
            "命令标识“{id}”已用于该单的另一条命令;每条命令须有自己的标识");

    private final Regime regime;
    private final Optional<Instant> asOf;
    private final Explaining explaining;
    private final Map<ComplaintKey, Case> cases = new LinkedHashMap<>();
    private final Shared shared = new Shared();
    private final List<SanctionRow> sanctionRows = new ArrayList<>();
    private final Reckoning reckoning;
    private final Matters matters;
    private Instant latest = Instant.MIN;
    private long read;
    private long rows;
    private long refusedRows;
    private long leftOut;
    private long partlyLeftOut;
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
        this.asOf = asOf;
        this.explaining = explaining;
        this.reckoning = new Reckoning(regime, shared);
        this.matters = new Matters(regime.vocabulary().facts().containsKey(Matters.EARLIER));
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
            LogRow row = next.get();
            if (isLater(row.recordedAt())) {
                leftOut++;
            } else {
                run(row);
            }
            progress.accept(++read);
        }
        return finish();
    }

    private void run(LogRow row) {
        rows++;
        reached(row.recordedAt());
        Case known = cases.get(row.complaint());
        Case one = known == null ? begun(row.complaint()) : known;
        if (known == null) {
            cases.put(row.complaint(), one);
        }
        boolean refused = false;
        boolean partly = false;
        List<LogStep> steps = row.steps(known == null);
        // A step may bring others with it, at the end.
        for (int i = 0; i < steps.size(); i++) {
            LogStep.Asked asked = steps.get(i).asked(one.now());
            if (isLater(asked)) {
                partly = true;
            } else {
                refused |= !run(row, one, asked);
            }
        }
        refusedRows += refused ? 1 : 0;
        partlyLeftOut += partly ? 1 : 0;
    }

    private Case begun(ComplaintKey key) {
        return teller == null ? new Case(key) : new Case(key, teller.regime().life(key));
    }

    private boolean isLater(LogStep.Asked asked) {
        if (asked instanceof LogStep.Run run) {
            return isLater(run.command().meta().recordedAt());
        }
        return asked instanceof LogStep.Compare compare && compare.to().isEmpty() && isLater(compare.at());
    }

    private boolean isLater(Instant recordedAt) {
        return asOf.filter(recordedAt::isAfter).isPresent();
    }

    private boolean run(LogRow row, Case one, LogStep.Asked asked) {
        if (asked instanceof LogStep.Run run) {
            return run(row.line(), one, run.command());
        } else if (asked instanceof LogStep.Compare compare) {
            one.compare(reckoning.compare(row.line(), one, compare));
            return true;
        }
        LogStep.Unfit unfit = (LogStep.Unfit) asked;
        one.refuse(new RefusedRow(row.line(), unfit.activity(), shared.one(unfit.refusal())));
        return false;
    }

    private void reached(Instant recordedAt) {
        latest = recordedAt.isAfter(latest) ? recordedAt : latest;
    }

    private boolean run(long line, Case one, Command command) {
        reached(command.meta().recordedAt());
        boolean named = command.meta().id().isPresent();
        CommandIds.Seen seen = named ? one.ids().seen(command) : CommandIds.Seen.NEVER;
        if (seen == CommandIds.Seen.SAME) {
            return true;
        }
        if (seen == CommandIds.Seen.OTHER) {
            String id = command.meta().id().orElseThrow().id();
            one.refuse(new RefusedRow(line, command.verb().name(), Refusal.of(REUSED, Map.of("id", id))));
            return false;
        }
        if (SanctionRow.isOne(command, regime)) {
            sanctionRows.add(new SanctionRow(line, one, command));
            if (named) {
                one.ids().add(command);
            }
            return true;
        }
        return decide(line, one, command);
    }

    private boolean decide(long line, Case one, Command command) {
        Turn turn = Turn.of(regime, one.now(), matters.told(command));
        for (Refusal refusal : turn.decision().refusals()) {
            one.refuse(new RefusedRow(line, command.verb().name(), shared.one(refusal)));
        }
        boolean accepted = turn.decision().isAccepted();
        if (accepted && command.meta().id().isPresent()) {
            one.ids().add(command);
        }
        if (accepted) {
            matters.accepted(command);
        }
        one.become(turn.after());
        one.live(turn.raised());
        one.live(turn.decision().events());
        if (accepted && one.outcome().isEmpty() && regime.isOver(turn.after())) {
            finish(one, turn.after());
        }
        return accepted;
    }

    private Outcome outcome(Complaint complaint) {
        return Outcome.of(complaint, regime.ref(), shared, explaining);
    }

    private Result finish() {
        Optional<Instant> until = asOf.or(() -> rows == 0 ? Optional.empty() : Optional.of(latest));
        List<Charge> charges = new ArrayList<>();
        for (Case one : cases.values()) {
            if (one.outcome().isEmpty()) {
                List<Event> raised = regime.passTime(one.now(), until.orElse(latest));
                one.live(raised);
                finish(one, one.now().applyAll(raised));
            }
            charges.addAll(one.outcome().orElseThrow().charges());
        }
        Optional<Told> told = Optional.ofNullable(teller).map(figures -> figures.tell(until.orElse(latest)));
        told.map(Teller::charges).ifPresent(charges::addAll);
        Accounts accounts = new Accounts(regime);
        refusedRows += accounts.run(charges, sanctionRows, until.orElse(latest));
        accounts.unpriced().forEach(this::unpriced);
        List<Result.Finished> finished =
                cases.values().stream().map(Case::finished).toList();
        cases.clear();
        return new Result(
                finished, accounts, rows, refusedRows, new Result.LeftOut(leftOut, partlyLeftOut), until, told);
    }

    /** What has no price is told with its complaint, or where it belongs to none, with its period. */
    private void unpriced(Charge charge, Refusal why) {
        Case one = cases.get(charge.id().complaint());
        if (one != null) {
            one.refuse(RefusedRow.charge(why));
        }
    }

    private void finish(Case one, Complaint last) {
        one.life().ifPresent(life -> Objects.requireNonNull(teller).add(life));
        one.finish(outcome(last));
    }
}
