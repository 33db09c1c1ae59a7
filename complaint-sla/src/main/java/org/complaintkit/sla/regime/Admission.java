package org.complaintkit.sla.regime;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
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
record Admission(InForce inForce, Optional<List<Opening>> openings) {

    private static final Wording CLOSED = Wording.of(
            "intake-closed", "nothing can be registered at {time}; open are {open}", "{time}不受理登记;受理时段:{open}");

    /** A part of every day in which something can be registered. */
    record Opening(String id, List<String> basis, String name, Window window) {}

    List<Refusal> refusals(RegimeRef regime, Instant registeredAt, ZoneId zone) {
        List<Refusal> refusals = new ArrayList<>(inForce.refusals(regime, registeredAt, zone));
        LocalTime time = registeredAt.atZone(zone).toLocalTime();
        openings.filter(all -> all.stream().noneMatch(one -> one.window().contains(time)))
                .ifPresent(all -> refusals.add(closed(all, time)));
        return refusals;
    }

    private static Refusal closed(List<Opening> openings, LocalTime time) {
        String open =
                openings.isEmpty() ? "-" : openings.stream().map(Opening::name).collect(Collectors.joining(", "));
        List<String> basis = openings.stream()
                .flatMap(one -> one.basis().stream())
                .distinct()
                .toList();
        return new Refusal(new Phrase(CLOSED, Map.of("time", time.toString(), "open", open)), basis);
    }
}
