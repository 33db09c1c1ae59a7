package org.complaintkit.replay.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.Event;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.replay.log.LogRow;
import org.complaintkit.replay.log.LogStep;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sla.regime.Regime;

/**
 * Puts rows through a regime as {@link Replay} does, and keeps the open complaints alone: one that is over is handed on.
 * What stays of it are its charges, which wait for the accounts, and 20 to 40 bytes that know where it stood, so that a
 * later row of it meets the same lifecycle; but a repetition of a row of it, by the id of its command, is not told from
 * another command any more. What other systems say of the rules is passed over. For one log and one thread.
 */
public final class Flow {

    /** Takes what the flow leaves behind. */
    public interface Shore {

        /**
         * A complaint is over.
         *
         * @param over the complaint
         */
        void over(Over over);

        /**
         * Something was refused.
         *
         * @param row what, and why
         */
        void refused(RefusedRow row);
    }

    /**
     * What the whole log came to.
     *
     * @param accounts the accounts of all parties
     * @param rows how many rows were run
     * @param refusedRows how many of them were refused, wholly or in part
     * @param leftOut what was left out because it was recorded later
     * @param asOf up to when time passed; empty where there were no rows
     */
    public record Settled(
            Accounts accounts, long rows, long refusedRows, Result.LeftOut leftOut, Optional<Instant> asOf) {}

    /** Where a complaint stood when it was over. */
    private record Place(RegimeRef regime, Position position) {}

    private record Begun(Case one, Instant first) {}

    private final Regime regime;
    private final Shore shore;
    private final Course.Holding holding = new Open();
    private final Course course;
    private final Map<ComplaintKey, Begun> open = new LinkedHashMap<>();
    private final Map<ComplaintKey, Case> charged = new HashMap<>();
    private final Gone<Place> gone = new Gone<>();
    private final List<Charge> charges = new ArrayList<>();
    private Case current = new Case(ComplaintKey.of("-"));

    /**
     * Begins.
     *
     * @param regime the regime
     * @param asOf what was recorded after this instant is not yet known; empty: time passes up to the latest recording
     * @param shore takes what is over
     */
    public Flow(Regime regime, Optional<Instant> asOf, Shore shore) {
        this.regime = regime;
        this.shore = shore;
        this.course = new Course(regime, asOf, holding);
    }

    /**
     * What the regime makes out of a command of the log before it is run.
     *
     * @param translation gives the command that is run in its place; nothing where the row is to be refused
     * @return this flow
     */
    public Flow hears(Function<Command, Optional<Command>> translation) {
        course.hears(translation);
        return this;
    }

    /**
     * Runs the next row.
     *
     * @param row the row
     */
    public void run(LogRow row) {
        course.run(row);
        if (current.outcome().isPresent()) {
            current.handOver().forEach(shore::refused);
        }
    }

    /** {@return how many complaints are held, because something can happen to them} */
    public int open() {
        return open.size();
    }

    /**
     * Ends: time passes for what is open, which is handed on, and the accounts are drawn up.
     *
     * @return what it came to
     */
    public Settled finish() {
        Instant until = course.last();
        for (Begun begun : List.copyOf(open.values())) {
            Complaint now = begun.one().now();
            List<Event> raised = regime.passTime(now, until);
            holding.over(begun.one(), now.applyAll(raised));
        }
        Accounts accounts = new Accounts(regime);
        long refusedLast = accounts.run(charges, course.sanctionRows(), until);
        course.sanctionRows().forEach(row -> row.one().handOver().forEach(shore::refused));
        accounts.unpriced().values().forEach(why -> shore.refused(RefusedRow.charge(why)));
        return new Settled(
                accounts, course.rows(), course.refusedRows() + refusedLast, course.leftOut(), course.until());
    }

    /** The open complaints alone are held. */
    private final class Open implements Course.Holding {

        @Override
        public Optional<Case> known(LogRow row) {
            ComplaintKey key = row.complaint();
            Begun begun = open.get(key);
            Optional<Case> found = begun != null
                    ? Optional.of(begun.one())
                    : Optional.ofNullable(charged.get(key))
                            .or(() -> gone.where(key)
                                    .map(place -> Case.gone(remains(key, place, row.recordedAt(), List.of()))));
            found.ifPresent(one -> current = one);
            return found;
        }

        @Override
        public Case begun(LogRow row) {
            current = new Case(row.complaint());
            open.put(row.complaint(), new Begun(current, row.recordedAt()));
            return current;
        }

        @Override
        public void compare(long line, Case one, LogStep.Compare stated) {
            // What another system says of its rules has no say in what two regimes come to.
        }

        @Override
        public void over(Case one, Complaint last) {
            Begun begun = open.remove(last.key());
            if (begun == null) {
                return;
            }
            Place place = new Place(last.regime().orElse(regime.ref()), last.position());
            one.finish(remains(last.key(), place, last.recordedAt().orElse(begun.first()), last.charges()));
            if (last.charges().isEmpty()) {
                gone.add(last.key(), place);
            } else {
                charged.put(last.key(), one);
                charges.addAll(last.charges());
            }
            List<RefusedRow> refusals = one.handOver();
            refusals.forEach(shore::refused);
            shore.over(new Over(begun.first(), last, refusals));
        }
    }

    private static Outcome remains(ComplaintKey key, Place place, Instant recordedAt, List<Charge> charges) {
        return new Outcome(
                key,
                place.regime(),
                "-",
                place.position(),
                null,
                null,
                0,
                0,
                List.of(),
                charges,
                List.of(),
                Optional.of(recordedAt));
    }
}
