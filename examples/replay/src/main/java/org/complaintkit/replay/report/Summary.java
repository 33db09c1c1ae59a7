package org.complaintkit.replay.report;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.replay.run.LimitLine;
import org.complaintkit.replay.run.Outcome;
import org.complaintkit.replay.run.Result;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Sanction;

/** What the page adds up, so that a browser need not go through a hundred thousand complaints to show it. */
final class Summary {

    /** How often a limit came out how; late is done late, or not done and the time is over. */
    static final class Limit {
        String basis = "";
        private final Map<DeadlineStatus, Long> counts = new EnumMap<>(DeadlineStatus.class);

        long count(DeadlineStatus... statuses) {
            long sum = 0;
            for (DeadlineStatus status : statuses) {
                sum += counts.getOrDefault(status, 0L);
            }
            return sum;
        }
    }

    /** Sanctions of one kind, or in one currency, that fell on one unit. */
    record Burden(String unit, String what) {}

    /** An hour of the week. */
    record Hour(DayOfWeek day, int hour) {}

    /** How many sanctions, and what they come to; nothing for a kind without money. */
    record Weight(long count, BigDecimal total) {
        Weight and(Weight more) {
            return new Weight(count + more.count, total.add(more.total));
        }
    }

    final Map<String, Limit> limits = new TreeMap<>();
    final Map<Hour, Long> hours = new TreeMap<>(Comparator.comparing(Hour::day).thenComparing(Hour::hour));
    final Map<LocalDate, Long> weeks = new TreeMap<>();
    final Map<Burden, Weight> burdens =
            new TreeMap<>(Comparator.comparing(Burden::unit).thenComparing(Burden::what));

    private final ZoneId zone;

    private Summary(ZoneId zone) {
        this.zone = zone;
    }

    static Summary of(Result result, ZoneId zone) {
        Summary summary = new Summary(zone);
        for (Result.Finished one : result.cases()) {
            Outcome outcome = one.outcome();
            began(outcome).ifPresent(summary::began);
            outcome.limits().forEach(summary::limit);
            for (Charge charge : outcome.charges()) {
                String unit = outcome.knownUnit().orElse(charge.party().id());
                result.accounts()
                        .of(charge)
                        .ifPresent(is -> summary.sanction(unit, is.standing().sanction()));
            }
        }
        return summary;
    }

    /** When its first clock started; what has no clock is in no hour and no week. */
    static Optional<Instant> began(Outcome outcome) {
        return outcome.limits().stream().map(LimitLine::startedAt).min(Comparator.naturalOrder());
    }

    private void began(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        hours.merge(new Hour(local.getDayOfWeek(), local.getHour()), 1L, Long::sum);
        LocalDate monday = local.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        weeks.merge(monday, 1L, Long::sum);
    }

    private void limit(LimitLine line) {
        Limit limit = limits.computeIfAbsent(line.key().rule(), none -> new Limit());
        limit.basis = String.join(", ", line.basis());
        limit.counts.merge(line.status(), 1L, Long::sum);
    }

    private void sanction(String unit, Sanction sanction) {
        String what =
                sanction.amount().map(sum -> sum.getCurrencyUnit().getCode()).orElse(sanction.kind());
        BigDecimal amount = sanction.amount().map(sum -> sum.getAmount()).orElse(BigDecimal.ZERO);
        burdens.merge(new Burden(unit, what), new Weight(1, amount), Weight::and);
    }
}
