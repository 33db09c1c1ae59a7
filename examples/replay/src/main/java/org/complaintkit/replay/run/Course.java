package org.complaintkit.replay.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.replay.log.LogRow;
import org.complaintkit.replay.log.LogStep;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.regime.Regime;

/** Puts rows through a regime, one after the other. Which complaints are held, and what stays of them, others decide. */
final class Course {

    private static final Wording REUSED = Wording.of(
            "command-reused",
            "command id {id} was used before on this complaint, for something else; give each command its own id",
            "命令标识“{id}”已用于该单的另一条命令;每条命令须有自己的标识");

    private static final Wording NOT_KNOWN = Wording.of(
            "nothing-known-of-it", "nothing that {do} records here is known to the regime", "制度不认识{do}此处所记的内容");

    /** Holds the complaints. */
    interface Holding {

        /** The complaint of a row, where a row before named it; empty for a new one. */
        Optional<Case> known(LogRow row);

        /** One that this row is the first to name. */
        Case begun(LogRow row);

        /** What another system says of its rules. */
        void compare(long line, Case one, LogStep.Compare stated);

        /** Nothing more can happen to it. */
        void over(Case one, Complaint last);
    }

    private final Regime regime;
    private final Optional<Instant> asOf;
    private final Holding holding;
    private final Matters matters;
    private final Shared shared = new Shared();
    private final List<SanctionRow> sanctionRows = new ArrayList<>();
    private Function<Command, Optional<Command>> heard = Optional::of;
    private Instant latest = Instant.MIN;
    private long rows;
    private long refusedRows;
    private long leftOut;
    private long partlyLeftOut;

    Course(Regime regime, Optional<Instant> asOf, Holding holding) {
        this.regime = regime;
        this.asOf = asOf;
        this.holding = holding;
        this.matters = new Matters(regime.vocabulary().facts().containsKey(Matters.EARLIER));
    }

    /** What the regime makes out of a command before it is run; empty where it makes nothing of it. */
    void hears(Function<Command, Optional<Command>> translation) {
        heard = translation;
    }

    Shared shared() {
        return shared;
    }

    List<SanctionRow> sanctionRows() {
        return sanctionRows;
    }

    long rows() {
        return rows;
    }

    long refusedRows() {
        return refusedRows;
    }

    Result.LeftOut leftOut() {
        return new Result.LeftOut(leftOut, partlyLeftOut);
    }

    /** Up to when time passes; empty where there were no rows. */
    Optional<Instant> until() {
        return asOf.or(() -> rows == 0 ? Optional.empty() : Optional.of(latest));
    }

    Instant last() {
        return until().orElse(latest);
    }

    void run(LogRow row) {
        if (isLater(row.recordedAt())) {
            leftOut++;
            return;
        }
        rows++;
        reached(row.recordedAt());
        Optional<Case> known = holding.known(row);
        Case one = known.isPresent() ? known.get() : holding.begun(row);
        boolean refused = false;
        boolean partly = false;
        List<LogStep> steps = row.steps(known.isEmpty());
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
            holding.compare(row.line(), one, compare);
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
        Optional<Command> told = heard.apply(matters.told(command));
        if (told.isEmpty()) {
            String verb = command.verb().name();
            one.refuse(new RefusedRow(line, verb, Refusal.of(NOT_KNOWN, Map.of("do", verb))));
            return false;
        }
        Turn turn = Turn.of(regime, one.now(), told.get());
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
            holding.over(one, turn.after());
        }
        return accepted;
    }
}
