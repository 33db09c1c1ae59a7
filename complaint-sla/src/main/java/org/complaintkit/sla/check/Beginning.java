package org.complaintkit.sla.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.regime.Regime;

/** When histories begin: a Monday in March in the middle of the morning, in days that the regime's calendar covers. */
record Beginning(Regime regime) {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    static final ComplaintKey KEY = ComplaintKey.of("C-1");

    Instant instant() {
        Optional<LocalDate> covered = regime.clocks().rules().stream()
                .flatMap(rule -> rule.days().calendar().stream())
                .map(BusinessCalendar::covers)
                .filter(covers -> !covers.contains(MONDAY))
                .map(covers -> covers.first().plusDays(35))
                .findFirst();
        return Stream.of(covered.orElse(MONDAY), MONDAY.plusYears(5), MONDAY.minusYears(5))
                .map(day -> day.atTime(MORNING).atZone(regime.zone()).toInstant())
                .filter(this::isOpen)
                .findFirst()
                .orElseGet(() -> MONDAY.atTime(MORNING).atZone(regime.zone()).toInstant());
    }

    /** Whether a registration falls under it then: refused for the day or the hour it is not. */
    private boolean isOpen(Instant at) {
        FactMap said = FactMap.copyOf(
                Map.of("kind", Fact.of("complaint"), "channel", Fact.of("phone"), "source", Fact.of("external")));
        Command command =
                new Command(Meta.of(KEY, at, Actor.of("ann")), Act.of(org.complaintkit.command.Verbs.REGISTER, said));
        return regime.turn(Complaint.unborn(KEY), command).decision().refusals().stream()
                .noneMatch(refusal -> List.of("not-in-force", "intake-closed").contains(refusal.code()));
    }
}
