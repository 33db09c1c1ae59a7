package org.complaintkit.sla.limit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.fact.Fact;
import org.complaintkit.rule.Phrase;
import org.complaintkit.sla.calendar.BusinessCalendar;

/** A limit counted on a calendar of its own, which a fact may choose; without one for the fact, on that of the start. */
record OnCalendar(
        Optional<String> fact,
        Map<String, BusinessCalendar> calendars,
        Optional<BusinessCalendar> otherwise,
        Limit limit)
        implements Combined {

    OnCalendar {
        calendars = Map.copyOf(calendars);
    }

    @Override
    public Collection<Limit> parts() {
        return List.of(limit);
    }

    @Override
    public boolean needsCalendar() {
        return otherwise.isEmpty() && limit.needsCalendar();
    }

    @Override
    public Set<String> facts() {
        Set<String> facts = new LinkedHashSet<>(Combined.super.facts());
        fact.ifPresent(facts::add);
        return Set.copyOf(facts);
    }

    @Override
    public boolean looksAtFacts() {
        return fact.isPresent() || limit.looksAtFacts();
    }

    @Override
    public Due due(Start start, Trace trace) {
        Optional<BusinessCalendar> own = chosen(start).or(() -> otherwise);
        fact.ifPresent(name -> trace.note(start.at(), () -> LimitWordings.because(name, start.facts())));
        own.or(() -> start.days().calendar()).ifPresent(calendar -> trace.note(start.at(), () -> says(calendar)));
        return limit.due(own.map(start::on).orElse(start), trace);
    }

    private Optional<BusinessCalendar> chosen(Start start) {
        return fact.flatMap(start.facts()::fact)
                .filter(Fact.Name.class::isInstance)
                .flatMap(value -> Optional.ofNullable(calendars.get(value.toString())));
    }

    private static Phrase says(BusinessCalendar calendar) {
        return new Phrase(
                LimitWordings.ON_CALENDAR, Map.of("calendar", calendar.edition().toString()));
    }
}
