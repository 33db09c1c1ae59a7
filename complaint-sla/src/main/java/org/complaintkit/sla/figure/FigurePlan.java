package org.complaintkit.sla.figure;

import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What figures are kept, so that nothing is kept that nobody asks for. Figures that are added up must have the same plan.
 *
 * @param zone the zone in which days are counted
 * @param by the groupings; the empty one is a tenant's whole
 * @param times lengths of time of one's own
 * @param listings lists of complaints
 */
public record FigurePlan(ZoneId zone, Set<Set<Dimension>> by, List<OwnTime> times, List<Listing> listings) {

    /** Takes copies; the groupings of the listings are kept as well. */
    public FigurePlan {
        Set<Set<Dimension>> all = new LinkedHashSet<>();
        all.add(Set.of());
        by.forEach(one -> all.add(Set.copyOf(one)));
        by = Set.copyOf(all);
        times = List.copyOf(times);
        listings = List.copyOf(listings);
    }

    /**
     * A tenant's whole, and by each dimension alone.
     *
     * @param zone the zone in which days are counted
     * @return the plan
     */
    public static FigurePlan of(ZoneId zone) {
        Set<Set<Dimension>> by = new LinkedHashSet<>();
        EnumSet.allOf(Dimension.class).forEach(one -> by.add(Set.of(one)));
        return new FigurePlan(zone, by, List.of(), List.of());
    }

    /**
     * The same with more.
     *
     * @param groupings further groupings
     * @param lists further lists of complaints
     * @return the plan
     */
    public FigurePlan with(Collection<Set<Dimension>> groupings, List<Listing> lists) {
        Set<Set<Dimension>> more = new LinkedHashSet<>(by);
        more.addAll(groupings);
        return new FigurePlan(zone, more, times, lists);
    }

    /**
     * The same with lengths of time of one's own.
     *
     * @param own the lengths of time
     * @return the plan
     */
    public FigurePlan times(List<OwnTime> own) {
        return new FigurePlan(zone, by, own, listings);
    }
}
