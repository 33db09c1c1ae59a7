package org.complaintkit.benchmarks.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The limit: running sums of all open seconds, with an index by time and one by work. */
final class IndexedTime implements TimeAdder {

    private static final int BITS = 14;

    private final long base;
    private final int[] opens;
    private final int[] worked;
    private final int[] byTime;
    private final int[] byWork;

    IndexedTime(Set<LocalDate> holidays) {
        List<long[]> spans = spans(holidays).toList();
        base = spans.get(0)[0];
        opens = new int[spans.size()];
        worked = new int[spans.size() + 1];
        for (int i = 0; i < opens.length; i++) {
            opens[i] = (int) (spans.get(i)[0] - base);
            worked[i + 1] = worked[i] + (int) (spans.get(i)[1] - spans.get(i)[0]);
        }
        byTime = index(opens);
        byWork = index(worked);
    }

    private static Stream<long[]> spans(Set<LocalDate> holidays) {
        return Office.first()
                .datesUntil(Office.last().plusDays(1))
                .filter(day -> !Office.isWeekend(day) && !holidays.contains(day))
                .flatMap(day -> Stream.of(Office.PERIODS).map(period ->
                        new long[] {second(day, period[0]), second(day, period[1])}));
    }

    private static long second(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Office.ZONE).toEpochSecond();
    }

    private static int[] index(int[] values) {
        int[] index = new int[(values[values.length - 1] >> BITS) + 2];
        int at = 0;
        for (int slot = 0; slot < index.length; slot++) {
            while (at + 1 < values.length && values[at + 1] <= slot << BITS) {
                at++;
            }
            index[slot] = at;
        }
        return index;
    }

    private int workedAt(Instant instant) {
        int at = (int) (instant.getEpochSecond() - base);
        int span = byTime[at >> BITS];
        while (span + 1 < opens.length && opens[span + 1] <= at) {
            span++;
        }
        return worked[span] + Math.min(at - opens[span], worked[span + 1] - worked[span]);
    }

    Duration between(Instant start, Instant end) {
        return Duration.ofSeconds((long) workedAt(end) - workedAt(start));
    }

    @Override
    public Instant add(Instant start, Duration amount) {
        int target = workedAt(start) + (int) amount.toSeconds();
        int span = byWork[target >> BITS];
        while (worked[span + 1] < target) {
            span++;
        }
        while (worked[span] >= target) {
            span--;
        }
        return Instant.ofEpochSecond(base + opens[span] + (target - worked[span]));
    }
}
