package org.complaintkit.sla.figure;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.complaintkit.sla.figure.FigureValue.Times;

/** The sums of one group over one period. */
final class Sums {

    private final Period period;
    private final Map<Measure, Map<String, NavigableMap<Long, Long>>> counts = new EnumMap<>(Measure.class);
    private final Map<Measure, Map<String, Long>> late = new EnumMap<>(Measure.class);
    private final Map<Measure, Integer> days = new EnumMap<>(Measure.class);

    Sums(Period period, NavigableMap<LocalDate, Map<Slot, Long>> days) {
        this.period = period;
        days.headMap(period.first(), false).values().forEach(this::addStocks);
        days.subMap(period.first(), true, period.end(), false).values().forEach(this::addDay);
    }

    private void addStocks(Map<Slot, Long> day) {
        day.forEach((slot, count) -> {
            if (slot.what() == Measure.OPEN || slot.what() == Measure.PENDING) {
                add(slot, count);
            }
        });
    }

    private void addDay(Map<Slot, Long> day) {
        Set<Measure> seen = new TreeSet<>();
        day.forEach((slot, count) -> {
            add(slot, count);
            if (seen.add(slot.what())) {
                days.merge(slot.what(), 1, Integer::sum);
            }
            if (slot.isRecordedFrom(period.end())) {
                late.computeIfAbsent(slot.what(), none -> new TreeMap<>()).merge(slot.of(), count, Long::sum);
            }
        });
    }

    private void add(Slot slot, long count) {
        counts.computeIfAbsent(slot.what(), none -> new TreeMap<>())
                .computeIfAbsent(slot.of(), none -> new TreeMap<>())
                .merge(slot.bucket(), count, Long::sum);
    }

    /** Whether nothing at all happened in the period, and nothing is open. */
    boolean isEmpty() {
        return days.isEmpty() && all(Measure.OPEN) == 0;
    }

    /** The limits, grounds or rules of a measure. */
    Set<String> kinds(Measure what) {
        return counts.getOrDefault(what, Map.of()).keySet();
    }

    long of(Measure what, String of) {
        Map<Long, Long> buckets = counts.getOrDefault(what, Map.of()).getOrDefault(of, new TreeMap<>());
        return buckets.values().stream().mapToLong(Long::longValue).sum();
    }

    long all(Measure what) {
        return kinds(what).stream().mapToLong(of -> of(what, of)).sum();
    }

    int days(Measure what) {
        return days.getOrDefault(what, 0);
    }

    /** Of a measure with kinds, those of one; of all where none is named. */
    long late(Measure what, String of) {
        Map<String, Long> kinds = late.getOrDefault(what, Map.of());
        return of.isEmpty() ? kinds.values().stream().mapToLong(Long::longValue).sum() : kinds.getOrDefault(of, 0L);
    }

    /** The median of an even number is the mean of the two in the middle; the percentile is at rank ceil(0.95 n). */
    Optional<Times> times(Measure what, String of) {
        NavigableMap<Long, Long> buckets = counts.getOrDefault(what, Map.of()).getOrDefault(of, new TreeMap<>());
        long all = of(what, of);
        if (all < 1) {
            return Optional.empty();
        }
        Duration lower = at(buckets, (all + 1) / 2);
        Duration upper = at(buckets, all / 2 + 1);
        return Optional.of(new Times(lower.plus(upper).dividedBy(2), at(buckets, (all * 95 + 99) / 100), all));
    }

    private static Duration at(NavigableMap<Long, Long> buckets, long rank) {
        long seen = 0;
        for (Map.Entry<Long, Long> bucket : buckets.entrySet()) {
            seen += bucket.getValue();
            if (seen >= rank) {
                return Duration.ofSeconds(bucket.getKey());
            }
        }
        throw new IllegalStateException("rank " + rank + " lies beyond all " + seen);
    }
}
