package org.complaintkit.sla.regime;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.clock.StartFacts.Window;

/** When something may be registered: from the day on which a regime applies, while one of its openings is open. */
record Admission(Optional<LocalDate> appliesFrom, Optional<List<Opening>> openings) {

    private static final Wording NOT_IN_FORCE = Wording.of(
            "not-in-force",
            "{regime} applies from {from}; this was registered on {day}",
            "{regime}自{from}起实施;该单登记于{day}");

    private static final Wording CLOSED = Wording.of(
            "intake-closed", "nothing can be registered at {time}; open are {open}", "{time}不受理登记;受理时段:{open}");

    /** A part of every day in which something can be registered. */
    record Opening(String id, List<String> basis, String name, Window window) {}

    List<Refusal> refusals(RegimeRef regime, ZonedDateTime at) {
        List<Refusal> refusals = new ArrayList<>(0);
        appliesFrom
                .filter(at.toLocalDate()::isBefore)
                .ifPresent(from -> refusals.add(Refusal.of(
                        NOT_IN_FORCE,
                        Map.of(
                                "regime", regime.toString(),
                                "from", from.toString(),
                                "day", at.toLocalDate().toString()))));
        openings.filter(all -> all.stream().noneMatch(one -> one.window().contains(at.toLocalTime())))
                .ifPresent(all -> refusals.add(closed(all, at)));
        return refusals;
    }

    private static Refusal closed(List<Opening> openings, ZonedDateTime at) {
        String open = openings.isEmpty()
                ? "-"
                : openings.stream().map(Opening::name).collect(Collectors.joining(", "));
        List<String> basis = openings.stream()
                .flatMap(one -> one.basis().stream())
                .distinct()
                .toList();
        return new Refusal(
                new Phrase(CLOSED, Map.of("time", at.toLocalTime().toString(), "open", open)), basis);
    }
}
