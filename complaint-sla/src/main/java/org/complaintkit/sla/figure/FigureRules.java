package org.complaintkit.sla.figure;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a regime says of figures.
 *
 * @param times lengths of time of its own
 * @param reports who gets which figures
 * @param listings who gets which lists of complaints
 * @param reviews what follows from figures
 * @param rewards who gets what for good work
 * @param records what is kept of each person
 */
public record FigureRules(
        List<OwnTime> times,
        List<Report> reports,
        List<Listing> listings,
        List<ReviewRule> reviews,
        List<RewardRule> rewards,
        List<RecordRule> records) {

    /** Nothing. */
    public static final FigureRules NONE =
            new FigureRules(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Takes copies. */
    public FigureRules {
        times = List.copyOf(times);
        reports = List.copyOf(reports);
        listings = List.copyOf(listings);
        reviews = List.copyOf(reviews);
        rewards = List.copyOf(rewards);
        records = List.copyOf(records);
    }

    /**
     * What has to be kept for them.
     *
     * @param zone the zone in which days are counted
     * @return each dimension alone, and the groupings of the reports and lists
     */
    public FigurePlan plan(ZoneId zone) {
        Set<Set<Dimension>> by = new LinkedHashSet<>();
        reports.forEach(report -> by.add(report.by()));
        return FigurePlan.of(zone).with(by, listings).times(times);
    }

    /** The cycles over which something is reviewed, each once. */
    List<Cycle> cycles() {
        Set<Cycle> cycles = new LinkedHashSet<>();
        reviews.forEach(rule -> cycles.add(rule.cycle()));
        rewards.forEach(rule -> cycles.add(rule.cycle()));
        return new ArrayList<>(cycles);
    }
}
