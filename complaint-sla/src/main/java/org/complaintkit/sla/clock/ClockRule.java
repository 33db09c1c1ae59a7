package org.complaintkit.sla.clock;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Names;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Start;

/**
 * A time limit as a document states it: for whom, from when, until when, met by what. Made by a {@link ClockRuleBuilder}.
 *
 * @param id the name of the limit
 * @param basis the rules that it cites
 * @param applies to which complaints; may look at the start too (see {@link StartFacts})
 * @param starts what starts its clock
 * @param metBy what meets it
 * @param endedBy what cancels it unmet
 * @param restartedBy what cancels the running clock and starts it anew: so each unit answers for its own time
 * @param within the limit
 * @param days the zone and, where the limit needs one, the calendar that it counts on
 * @param pausedWhile its clock stands still while this holds
 * @param onReopen what it does when the complaint comes back
 * @param onReclassify from where it runs when a change of facts brings it about or alters it
 * @param recurs whether it begins again each time it was met or missed, until something ends it
 * @param target whether it is only measured: then it is missed, never breached
 * @param extension how it may be extended; empty where it may not
 * @param rungs the points on its way
 */
public record ClockRule(
        String id,
        List<String> basis,
        Condition applies,
        List<Trigger> starts,
        List<Trigger> metBy,
        List<Trigger> endedBy,
        List<Trigger> restartedBy,
        Limit within,
        Start.Days days,
        Condition pausedWhile,
        OnReopen onReopen,
        OnReclassify onReclassify,
        boolean recurs,
        boolean target,
        Optional<ExtensionRule> extension,
        List<RungRule> rungs) {

    /**
     * Checks the rule.
     *
     * @throws IllegalArgumentException if the id is not a name, nothing starts or meets the clock, it recurs without an
     *     end, two rungs have one name, a warning would come before the start, or the limit needs a calendar and has none
     */
    public ClockRule {
        Names.require("limit", id);
        basis = List.copyOf(basis);
        starts = List.copyOf(starts);
        metBy = List.copyOf(metBy);
        endedBy = List.copyOf(endedBy);
        restartedBy = List.copyOf(restartedBy);
        rungs = List.copyOf(rungs);
        if (starts.isEmpty() || metBy.isEmpty()) {
            throw new IllegalArgumentException("limit " + id
                    + ": it needs a verb that starts it and one that meets it; it has " + starts + " and " + metBy);
        }
        if (recurs && endedBy.isEmpty()) {
            throw new IllegalArgumentException(
                    "limit " + id + " begins again each time and nothing ends it; say what does (endedBy)");
        }
        if (rungs.stream().map(RungRule::name).distinct().count() < rungs.size()) {
            throw new IllegalArgumentException("limit " + id + ": two warnings or rungs have one name");
        }
        requireForesight(id, within, days, rungs);
        if (within.needsCalendar() && days.calendar().isEmpty()) {
            throw new IllegalArgumentException(
                    "limit " + id
                            + " counts working time or working days, or moves a last day that is a day off, and has no calendar");
        }
    }

    private static void requireForesight(String id, Limit within, Start.Days days, List<RungRule> rungs) {
        if (within.needsCalendar() && days.calendar().isEmpty()) {
            return;
        }
        for (RungRule rung : rungs) {
            if (rung.offset() instanceof RungRule.Before before && !Foresight.canWarn(within, days, before.lead())) {
                throw new IllegalArgumentException("limit " + id + ": a warning " + before.lead()
                        + " before it is due would come before its start; warn later, or after a share of it");
            }
        }
    }

    /**
     * Begins a limit.
     *
     * @param id the name of the limit
     * @param within the limit
     * @param days the zone and, where the limit needs one, the calendar that it counts on
     * @param onReopen what it does when the complaint comes back; there is no default
     * @return the builder
     */
    public static ClockRuleBuilder builder(String id, Limit within, Start.Days days, OnReopen onReopen) {
        return new ClockRuleBuilder(id, within, days, onReopen);
    }

    /** A limit that looks at no fact is the same whatever becomes known: nothing need be reckoned anew. */
    boolean looksAtFacts() {
        return !applies.equals(Condition.ALWAYS) || within.looksAtFacts();
    }

    /** Whether it reacts to anything but acts. */
    boolean listens() {
        return recurs
                || Stream.of(starts, metBy, endedBy, restartedBy)
                        .flatMap(List::stream)
                        .anyMatch(trigger -> !isOfAnAct(trigger));
    }

    private static boolean isOfAnAct(Trigger trigger) {
        return trigger instanceof Trigger.Act
                || trigger instanceof Trigger.ActSince
                || trigger instanceof Trigger.Recording;
    }
}
