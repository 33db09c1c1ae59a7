package org.complaintkit.sla.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Limits;
import org.complaintkit.sla.limit.Start;

/** The calendar that a limit names, or the fact that chooses one; without an {@code else}, the regime's own. */
record CalendarChoice(
        Optional<String> fact, Map<String, BusinessCalendar> byValue, Optional<BusinessCalendar> otherwise) {

    static CalendarChoice of(BusinessCalendar calendar) {
        return new CalendarChoice(Optional.empty(), Map.of(), Optional.of(calendar));
    }

    Limit of(Limit limit) {
        return fact.isPresent()
                ? Limits.onCalendarBy(fact.get(), byValue, otherwise, limit)
                : Limits.onCalendar(otherwise.orElseThrow(), limit);
    }

    /** Every calendar that may be chosen. */
    List<Start.Days> candidates(List<Start.Days> own) {
        List<Start.Days> all = new ArrayList<>(otherwise.isPresent() ? List.of() : own);
        byValue.values().forEach(calendar -> all.add(Start.Days.of(calendar)));
        otherwise.ifPresent(calendar -> all.add(Start.Days.of(calendar)));
        return all;
    }
}
