package org.complaintkit.sla.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.complaintkit.identity.ComplaintKey;

/** Draws up reports and lists from figures. Pure: the same figures give the same lines in the same order. */
public final class Reporting {

    private final Figures figures;
    private final Instant asOf;

    /**
     * Draws up from some figures.
     *
     * @param figures the figures; not changed
     * @param asOf up to when they tell; a period that is not over by then is called unfinished
     */
    public Reporting(Figures figures, Instant asOf) {
        this.figures = figures;
        this.asOf = asOf;
    }

    /**
     * The lines of a report: group by group, period by period. A period in which nothing happened and nothing was open has
     * none.
     *
     * @param report the report; figures are kept by its grouping
     * @return the lines
     */
    public List<FigureLine> lines(Report report) {
        List<FigureLine> lines = new ArrayList<>();
        for (Group group : figures.groups(report.by())) {
            Sums before = null;
            for (Period period : periods(group, report.cycle())) {
                Sums sums = figures.sums(group, period);
                if (!sums.isEmpty()) {
                    Stretch stretch = new Stretch(period, sums, Optional.ofNullable(before));
                    new Page(report, group, stretch).into(lines);
                }
                before = sums;
            }
        }
        return lines;
    }

    private List<Period> periods(Group group, Cycle cycle) {
        NavigableMap<LocalDate, Map<Slot, Long>> days = figures.days(group);
        List<Period> periods = new ArrayList<>();
        if (!days.isEmpty()) {
            LocalDate told = asOf.atZone(figures.plan().zone()).toLocalDate();
            LocalDate last = days.lastKey().isAfter(told) ? days.lastKey() : told;
            for (Period one = cycle.on(days.firstKey()); !one.first().isAfter(last); one = one.after()) {
                periods.add(one);
            }
        }
        return periods;
    }

    private boolean isUnfinished(Period period) {
        return period.cycle() != Cycle.ALL
                && period.endsAt(figures.plan().zone()).isAfter(asOf);
    }

    /** A period, what it came to, and what the one before it came to. */
    private record Stretch(Period period, Sums sums, Optional<Sums> before) {}

    /** What one report says of one group over one period. */
    private final class Page {
        private final Report report;
        private final Group group;
        private final Period period;
        private final Sums sums;
        private final Optional<Sums> before;

        Page(Report report, Group group, Stretch stretch) {
            this.report = report;
            this.group = group;
            this.period = stretch.period();
            this.sums = stretch.sums();
            this.before = stretch.before();
        }

        void into(List<FigureLine> lines) {
            for (Figure figure : report.what()) {
                if (figure == Figure.ON_TIME_RATE) {
                    limits().forEach(limit -> line(figure, Optional.of(limit)).ifPresent(lines::add));
                } else if (report.chooses() || !isIdle(figure)) {
                    line(figure, Optional.empty()).ifPresent(lines::add);
                }
            }
            report.times().forEach(time -> time(time).ifPresent(lines::add));
        }

        private Optional<FigureLine> time(String time) {
            Optional<FigureValue> was =
                    before.flatMap(sum -> sum.times(Measure.OWN_TIME, time).map(times -> times));
            long late = sums.late(Measure.OWN_TIME, time);
            return sums.times(Measure.OWN_TIME, time)
                    .map(value -> line(new FigureLine(
                            report.id(), time, List.of(), group, Optional.empty(), period, value, was, late, false)));
        }

        /** Where nobody asked for it by name, what never happens is not told. */
        private boolean isIdle(Figure figure) {
            boolean counts = figure.isCount() && figures.never(group.tenant(), figure.what());
            return counts || figure == Figure.ENTERED || figure == Figure.ENTRY_BATCHES;
        }

        private Collection<String> limits() {
            Collection<String> limits = new TreeSet<>(sums.kinds(Measure.MET));
            limits.addAll(sums.kinds(Measure.DONE_LATE));
            limits.addAll(sums.kinds(Measure.NOT_DONE));
            return limits;
        }

        private Optional<FigureLine> line(Figure figure, Optional<String> limit) {
            String which = limit.orElse("");
            Optional<FigureValue> was = before.flatMap(sum -> figure.value(sum, which));
            long late = figure.late(sums, which);
            return figure.value(sums, which)
                    .map(value -> line(new FigureLine(
                            report.id(), figure.word(), List.of(), group, limit, period, value, was, late, false)));
        }

        /** With what is the same in every line. */
        private FigureLine line(FigureLine line) {
            return new FigureLine(
                    line.report(),
                    line.figure(),
                    report.basis(),
                    line.group(),
                    line.limit(),
                    line.period(),
                    line.value(),
                    line.before(),
                    line.recordedLate(),
                    isUnfinished(line.period()));
        }
    }

    /**
     * The lists of a listing: group by group, period by period, only where there is a complaint to list.
     *
     * @param listing the listing; the figures' plan has it
     * @return the lists
     */
    public List<ListLine> lists(Listing listing) {
        Map<Group, Map<Period, List<ComplaintKey>>> lists = new TreeMap<>();
        for (Listed listed : figures.lists()) {
            if (listed.list().equals(listing.id())) {
                lists.computeIfAbsent(listed.group(), none -> new TreeMap<>())
                        .computeIfAbsent(listing.cycle().on(listed.day()), none -> new ArrayList<>())
                        .add(listed.complaint());
            }
        }
        List<ListLine> lines = new ArrayList<>();
        lists.forEach((group, periods) -> periods.forEach((period, all) ->
                lines.add(new ListLine(listing, group, period, Draw.from(all, listing, period), all.size()))));
        return lines;
    }
}
