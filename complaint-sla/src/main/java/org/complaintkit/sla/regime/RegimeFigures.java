package org.complaintkit.sla.regime;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.sla.figure.FigurePlan;
import org.complaintkit.sla.figure.FigureRules;
import org.complaintkit.sla.figure.Figures;
import org.complaintkit.sla.figure.Heads;
import org.complaintkit.sla.figure.Life;
import org.complaintkit.sla.figure.Period;
import org.complaintkit.sla.figure.Review;
import org.complaintkit.sla.figure.Reviewing;
import org.complaintkit.sla.figure.Stages;

/**
 * What a regime says of figures, and what has to be kept for it. Pure, immutable and thread-safe.
 *
 * @param rules reports, lists, reviews, rewards and records
 * @param plan what is kept
 * @param stages which states count as closed
 * @param heads who leads each unit and led it before, by unit, as the user gave them
 */
public record RegimeFigures(FigureRules rules, FigurePlan plan, Stages stages, Map<String, Heads> heads) {

    /** Takes a copy. */
    public RegimeFigures {
        heads = Map.copyOf(heads);
    }

    /**
     * The life of a complaint that nobody has registered yet.
     *
     * @param complaint the complaint
     * @return the life, to which its events are applied
     */
    public Life life(ComplaintKey complaint) {
        return Life.unborn(complaint, stages);
    }

    /**
     * Figures of nothing yet.
     *
     * @return new figures, for one owner
     */
    public Figures none() {
        return new Figures(plan);
    }

    /**
     * What follows from the figures of a finished period. The same figures give the same review; ids are made of rule, unit or
     * person, and period, so that nothing is ever charged twice.
     *
     * @param figures the figures
     * @param period the period
     * @return charges, what is not owed, reminders and rewards
     */
    public Review review(Figures figures, Period period) {
        return new Reviewing(rules, heads).review(figures, period);
    }

    /**
     * The periods that can be reviewed.
     *
     * @param figures the figures
     * @param until up to when
     * @return every period, over by then, that some rule looks at, in order
     */
    public List<Period> finished(Figures figures, Instant until) {
        return new Reviewing(rules, heads).finished(figures, until);
    }
}
