package org.complaintkit.sla.figure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.complaintkit.identity.Tenant;
import org.complaintkit.sanction.Charge;

/**
 * The sums of many lives, by day and group. For one owner and one thread; what is kept are whole counts, so that adding and
 * taking away in any order gives the same to the last digit, and figures of parts add up to those of the whole.
 *
 * <p>A complaint that goes on is taken away as it was and added as it is: {@link #replace}.
 */
public final class Figures {

    private final FigurePlan plan;
    private final Counting counting;
    private final Map<Group, NavigableMap<LocalDate, Map<Slot, Long>>> sums = new TreeMap<>();
    private final NavigableMap<Noted, Long> notes = new TreeMap<>();
    private final NavigableMap<Listed, Long> lists = new TreeMap<>();
    private final NavigableMap<Charge, Long> charges = new TreeMap<>();

    /**
     * Figures of nothing yet.
     *
     * @param plan what is kept
     */
    public Figures(FigurePlan plan) {
        this.plan = plan;
        this.counting = new Counting(plan);
    }

    /**
     * What is kept.
     *
     * @return the plan
     */
    public FigurePlan plan() {
        return plan;
    }

    /**
     * Adds a life.
     *
     * @param life a life that is not among them yet
     */
    public void add(Life life) {
        count(life, 1);
    }

    /**
     * Takes a life away.
     *
     * @param life a life that was added as it is
     */
    public void remove(Life life) {
        count(life, -1);
    }

    /**
     * Puts a life in the place of what it was before.
     *
     * @param before as it was added
     * @param after as it is now
     */
    public void replace(Life before, Life after) {
        remove(before);
        add(after);
    }

    /**
     * Adds the figures of other complaints.
     *
     * @param others the others; they stay as they are
     * @throws IllegalArgumentException if they were kept by another plan
     */
    public void addAll(Figures others) {
        if (!plan.equals(others.plan)) {
            throw new IllegalArgumentException(
                    "figures of different plans do not add up: " + plan + " and " + others.plan);
        }
        others.sums.forEach((group, days) ->
                days.forEach((day, slots) -> slots.forEach((slot, count) -> add(group, day, slot, count))));
        others.notes.forEach((note, count) -> add(notes, note, count));
        others.lists.forEach((listed, count) -> add(lists, listed, count));
        others.charges.forEach((charge, count) -> add(charges, charge, count));
    }

    /**
     * Counts a charge that belongs to no complaint.
     *
     * @param charge the charge
     * @param unit the unit that it is about
     */
    public void add(Charge charge, Optional<String> unit) {
        add(charges, charge, 1);
        Mark mark = new Mark(
                Measure.SANCTION,
                charge.occurredAt(),
                charge.occurredAt(),
                unit.orElse(null),
                charge.party().id(),
                "",
                1);
        counting.count(Life.unborn(charge.id().complaint()), mark, this::add);
    }

    /**
     * Counts a reward.
     *
     * @param reward the reward
     */
    public void add(Reward reward) {
        Mark mark = new Mark(
                Measure.REWARD,
                reward.at(),
                reward.at(),
                reward.unit().orElse(null),
                reward.party().id(),
                "",
                1);
        counting.count(Life.unborn(reward.id().complaint()), mark, this::add);
    }

    private void count(Life life, long sign) {
        counting.count(life, (group, day, slot, count) -> add(group, day, slot, sign * count));
        life.course().notes().forEach(note -> add(notes, note, sign));
        life.course().charges().values().forEach(charge -> add(charges, charge, sign));
        for (Listing list : plan.listings()) {
            if (!life.course().marks().isEmpty() && list.when().holds(life)) {
                list(life, list, sign);
            }
        }
    }

    private void list(Life life, Listing list, long sign) {
        counting.marks(life).stream()
                .filter(mark -> mark.what() == list.at().what())
                .reduce((one, other) -> other)
                .ifPresent(mark -> counting.group(life, mark, list.by())
                        .ifPresent(group ->
                                add(lists, new Listed(list.id(), group, counting.day(mark.at()), life.key()), sign)));
    }

    private void add(Group group, LocalDate day, Slot slot, long count) {
        Map<LocalDate, Map<Slot, Long>> days = sums.computeIfAbsent(group, none -> new TreeMap<>());
        Map<Slot, Long> slots = days.computeIfAbsent(day, none -> new TreeMap<>());
        add(slots, slot, count);
        if (slots.isEmpty()) {
            days.remove(day);
        }
        if (days.isEmpty()) {
            sums.remove(group);
        }
    }

    private static <K> void add(Map<K, Long> counts, K key, long count) {
        long sum = counts.getOrDefault(key, 0L) + count;
        if (sum == 0) {
            counts.remove(key);
        } else {
            counts.put(key, sum);
        }
    }

    /**
     * What a figure comes to; of an on-time rate, over all limits.
     *
     * @param figure which one
     * @param group of which complaints
     * @param period over which period
     * @return the value, or empty where nobody can reckon it
     */
    public Optional<FigureValue> value(Figure figure, Group group, Period period) {
        Sums over = sums(group, period);
        if (figure != Figure.ON_TIME_RATE) {
            return figure.value(over, "");
        }
        FigureValue.OnTime all =
                new FigureValue.OnTime(over.all(Measure.MET), over.all(Measure.DONE_LATE), over.all(Measure.NOT_DONE));
        return all.met() + all.late() + all.undone() < 1 ? Optional.empty() : Optional.of(all);
    }

    /**
     * How often one limit was met in time.
     *
     * @param limit the limit
     * @param group of which complaints
     * @param period over which period
     * @return the value, or empty where it was neither met nor passed
     */
    public Optional<FigureValue> onTime(String limit, Group group, Period period) {
        return Figure.ON_TIME_RATE.value(sums(group, period), limit);
    }

    /**
     * One of the plan's own lengths of time.
     *
     * @param time its name
     * @param group of which complaints
     * @param period over which period
     * @return the value, or empty where there is none
     */
    public Optional<FigureValue> time(String time, Group group, Period period) {
        return sums(group, period).times(Measure.OWN_TIME, time).map(times -> times);
    }

    Sums sums(Group group, Period period) {
        return new Sums(period, days(group));
    }

    NavigableMap<LocalDate, Map<Slot, Long>> days(Group group) {
        return sums.getOrDefault(group, Collections.emptyNavigableMap());
    }

    /**
     * The groups of a grouping.
     *
     * @param by the grouping, which the plan must have
     * @return the groups in which anything was counted, in order
     */
    public SortedSet<Group> groups(Set<Dimension> by) {
        SortedSet<Group> groups = new TreeSet<>(sums.keySet());
        groups.removeIf(group -> !group.by().equals(by));
        return groups;
    }

    /**
     * The first day on which anything was counted.
     *
     * @param tenant whose
     * @return the day, or empty where nothing was
     */
    public Optional<LocalDate> firstDay(Tenant tenant) {
        NavigableMap<LocalDate, Map<Slot, Long>> days = days(Group.of(tenant));
        return days.isEmpty() ? Optional.empty() : Optional.of(days.firstKey());
    }

    /**
     * Every note about a unit, a person or a period.
     *
     * @return the notes, in order of time
     */
    public List<Noted> notes() {
        return List.copyOf(notes.keySet());
    }

    /**
     * Every charge that stands.
     *
     * @return the charges, in order of occurrence
     */
    public List<Charge> charges() {
        return List.copyOf(charges.keySet());
    }

    /** Whether a measure was never taken of a tenant's complaints. */
    boolean never(Tenant tenant, Measure what) {
        return days(Group.of(tenant)).values().stream()
                .flatMap(slots -> slots.keySet().stream())
                .noneMatch(slot -> slot.what() == what);
    }

    SortedSet<Listed> lists() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(lists.keySet()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures that
                && plan.equals(that.plan)
                && sums.equals(that.sums)
                && notes.equals(that.notes)
                && lists.equals(that.lists)
                && charges.equals(that.charges);
    }

    @Override
    public int hashCode() {
        return sums.hashCode();
    }

    @Override
    public String toString() {
        return "figures of " + sums.size() + " groups";
    }
}
