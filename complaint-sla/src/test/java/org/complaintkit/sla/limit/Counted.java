package org.complaintkit.sla.limit;

import static org.complaintkit.sla.sample.Shanghai.at;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.complaintkit.deadline.Span;
import org.complaintkit.fact.Facts;
import org.complaintkit.rule.Language;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.calendar.Hours;
import org.complaintkit.sla.calendar.Week;
import org.complaintkit.sla.sample.Shanghai;

/** What tables of limits share. */
final class Counted {

    private Counted() {}

    /** Pauses are written {@code from>to}, several with a bar between. */
    static Start start(String local, String pauses, Start.Days days) {
        List<Span> spans = new ArrayList<>();
        for (String pause : pauses.isEmpty() ? new String[0] : pauses.split("\\|", -1)) {
            String[] ends = pause.split(">", -1);
            spans.add(Span.since(at(ends[0].strip())).until(at(ends[1].strip())));
        }
        return new Start(at(local), spans, days, Facts.NONE);
    }

    static Instant due(Limit limit, Start start) {
        return limit.due(start, Trace.NONE).at();
    }

    static List<String> lines(Limit limit, Start start, Language language) {
        Trace.Kept trace = new Trace.Kept();
        Due due = limit.due(start, trace);
        return new Explanation("reply", List.of(), start.at(), trace.stretches(), due, start.zone()).lines(language);
    }

    /** Written {@code days 3}. */
    static Limit limit(String text, DayRule rule) {
        int amount = Integer.parseInt(text.split(" ", -1)[1]);
        return switch (text.split(" ", -1)[0]) {
            case "days" -> Limits.calendarDays(amount, rule);
            case "workingDays" -> Limits.workingDays(amount, rule);
            default -> Limits.months(amount, rule);
        };
    }

    static BusinessCalendar openEveryDay(String from, String to) {
        return BusinessCalendar.builder(Shanghai.ZONE, Coverage.ofYears(2026, 2026))
                .week(Week.of(EnumSet.allOf(DayOfWeek.class), Hours.parse(from, to)))
                .build();
    }
}
