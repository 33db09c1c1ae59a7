package org.complaintkit.crm.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.crm.figure.TicketFigures;
import org.complaintkit.crm.ticket.Promises;
import org.complaintkit.sla.figure.Cycle;
import org.complaintkit.sla.figure.Dimension;
import org.complaintkit.sla.figure.Figure;
import org.complaintkit.sla.figure.FigureValue;
import org.complaintkit.sla.figure.Figures;
import org.complaintkit.sla.figure.Group;
import org.complaintkit.sla.figure.Period;

/**
 * Figures as a page draws them.
 *
 * @param figures the figures
 * @param words the visitor's language
 * @param today the day on which the page is made
 */
record Charts(Figures figures, Words words, LocalDate today) {

    /** A figure in large print; the note says of what. */
    record Card(String title, String value, String note) {}

    /** Two columns side by side, their heights in per cent of the highest. */
    record Week(String name, long received, long shut, double receivedHigh, double shutHigh) {}

    /** One row: what was in time, late and not done, in per cent of the whole. */
    record Row(String name, String share, double met, double late, double undone, String note) {}

    List<Card> cards(Group group) {
        Period month = Cycle.MONTH.on(today);
        Period ever = Cycle.ALL.on(today);
        return List.of(
                card(Figure.RECEIVED, group, month),
                card(Figure.OPEN, group, Cycle.DAY.on(today)),
                card(Figure.ON_TIME_RATE, group, ever),
                card(Figure.SATISFACTION_RATE, group, ever),
                timeCard(figures.time(TicketFigures.REPAIR_TIME, group, ever)));
    }

    private Card card(Figure figure, Group group, Period period) {
        String value = figures.value(figure, group, period).map(this::text).orElse("–");
        return new Card(words.message("figure." + figure.word()), value, words.message("figure.note." + figure.word()));
    }

    private Card timeCard(Optional<FigureValue> time) {
        String p95 = time.filter(FigureValue.Times.class::isInstance)
                .map(value -> words.length(((FigureValue.Times) value).p95()))
                .orElse("–");
        return new Card(
                words.message("figure.repair-time"),
                time.map(this::text).orElse("–"),
                words.message("figure.note.repair-time", p95));
    }

    private String text(FigureValue value) {
        if (value instanceof FigureValue.Count count) {
            return Long.toString(count.count());
        }
        if (value instanceof FigureValue.Times times) {
            return words.length(times.median());
        }
        return Math.round(value.number().doubleValue() * 100) + " %";
    }

    List<Week> weeks(Group group, int many) {
        List<Period> periods = new ArrayList<>();
        for (Period week = Cycle.WEEK.on(today); periods.size() < many; week = week.before()) {
            periods.add(0, week);
        }
        long most = 1;
        for (Period week : periods) {
            most = Math.max(most, Math.max(count(Figure.RECEIVED, group, week), count(Figure.CLOSED, group, week)));
        }
        double unit = 100.0 / most;
        return periods.stream().map(week -> week(group, week, unit)).toList();
    }

    private Week week(Group group, Period week, double unit) {
        long received = count(Figure.RECEIVED, group, week);
        long shut = count(Figure.CLOSED, group, week);
        String name = week.toString().substring(5);
        return new Week(name, received, shut, received * unit, shut * unit);
    }

    private long count(Figure figure, Group group, Period period) {
        return figures.value(figure, group, period)
                .map(value -> value.number().longValueExact())
                .orElse(0L);
    }

    List<Row> promises(Group group) {
        return Promises.names().stream()
                .flatMap(promise -> row(words.of(promise), promise, group).stream())
                .toList();
    }

    List<Row> people(String promise, List<Group> people) {
        return people.stream()
                .flatMap(one -> {
                    String id = one.values().getOrDefault(Dimension.PERSON, "");
                    return row(words.of(id), promise, one).stream();
                })
                .toList();
    }

    private Optional<Row> row(String name, String promise, Group group) {
        return figures.onTime(promise, group, Cycle.ALL.on(today))
                .filter(FigureValue.OnTime.class::isInstance)
                .map(value -> row(name, (FigureValue.OnTime) value));
    }

    private Row row(String name, FigureValue.OnTime value) {
        double unit = 100.0 / (value.met() + value.late() + value.undone());
        return new Row(
                name,
                text(value),
                value.met() * unit,
                value.late() * unit,
                value.undone() * unit,
                words.message("figure.of", value.met(), value.late(), value.undone()));
    }
}
