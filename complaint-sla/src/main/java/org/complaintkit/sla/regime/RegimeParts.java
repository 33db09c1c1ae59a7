package org.complaintkit.sla.regime;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.command.Verbs;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.clock.Clocks;
import org.complaintkit.sla.escalation.Escalations;
import org.complaintkit.sla.penalty.Charging;
import org.complaintkit.sla.penalty.PriceList;

/** What a regime is made of; {@code away} are the main states in which no limit applies any more. */
record RegimeParts(
        RegimeRef ref,
        Text title,
        Admission admission,
        ZoneId zone,
        Lifecycle lifecycle,
        Set<State> away,
        Vocabulary vocabulary,
        Duration backdating,
        Derivations derivations,
        Clocks clocks,
        Escalations escalations,
        Guide guide,
        Optional<Accountability> accountability,
        Charging charging,
        PriceList prices,
        RegimeFigures figures,
        Optional<RegimeDocument> document,
        Map<CalendarEdition, Instant> calendarsEnd) {

    /** Made once: compiling its table costs more than reading most documents. */
    static final Lifecycle STANDARD = Lifecycle.standard();

    private static final List<String> ON_ACCOUNTS =
            List.of("confirm-sanction", "reduce-sanction", "waive-sanction", "settle-sanction");

    /** Whether anything reacts to what happens to clocks, so that it is worth asking. */
    boolean listens() {
        return !escalations.rules().isEmpty() || clocks.listens();
    }

    /** Final states, and those that only lead there or back by an appeal: declined, transferred, withdrawn. */
    static Set<State> away(Lifecycle lifecycle) {
        Set<State> away = new HashSet<>();
        for (State state : lifecycle.states(Track.MAIN)) {
            boolean isAway = lifecycle.isFinal(state)
                    || List.of("declined", "transferred", "withdrawn").contains(state.name());
            if (isAway) {
                away.add(state);
            }
        }
        return Set.copyOf(away);
    }

    /** What a log may say: with sanctions also what is done on accounts. */
    static Vocabulary vocabulary(Lifecycle lifecycle, Map<String, FactDeclaration> facts, boolean charges) {
        Set<Verb> verbs = new HashSet<>(lifecycle.verbs());
        if (charges) {
            ON_ACCOUNTS.forEach(verb -> verbs.add(Verb.of(verb)));
        }
        verbs.add(Verbs.ADOPT);
        return new Vocabulary(verbs, facts);
    }

    /** The first instant that each calendar does not know. */
    static Map<CalendarEdition, Instant> ends(List<ClockRule> limits, List<BusinessCalendar> others) {
        Map<CalendarEdition, Instant> ends = new LinkedHashMap<>();
        Stream.concat(limits.stream().flatMap(limit -> limit.days().calendar().stream()), others.stream())
                .forEach(calendar -> ends.put(
                        calendar.edition(),
                        calendar.covers()
                                .last()
                                .plusDays(1)
                                .atStartOfDay(calendar.zone())
                                .toInstant()));
        return Collections.unmodifiableMap(ends);
    }
}
