package org.complaintkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintkit.audit.Chain;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Flaw;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the chain takes in of an event, found by reflection: an event or a component that is forgotten shows here. */
class ChainOfEveryEventTest {

    private static final Invented WHOLE = Invented.whole();

    static List<Class<?>> events() {
        return Invented.leaves(Event.class);
    }

    private static Recorded whole(Class<?> event) {
        Envelope whole = WHOLE.a(Envelope.class);
        Envelope first = new Envelope(
                whole.complaint(), 1, whole.recordedAt(), whole.by(), whole.command(), whole.regime(), Hash.START);
        return new Recorded(first, (Event) WHOLE.of(event));
    }

    private static Hash hash(Recorded recorded) {
        return Chain.next(recorded.envelope().before(), recorded);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_component_altered_in_turn_is_found(Class<?> event) {
        Recorded recorded = whole(event);
        Hash head = hash(recorded);
        Altered altered = Altered.of(recorded);
        assertThat(altered.refused()).isEmpty();
        Map<Hash, String> hashes = new HashMap<>(Map.of(head, "what was recorded"));
        altered.found().forEach((path, other) -> {
            assertThat(hashes.put(hash((Recorded) other), path)).as(path).isNull();
            assertThat(flaws(recorded, (Recorded) other, head)).as(path).isNotEmpty();
        });
    }

    private static List<Flaw> flaws(Recorded was, Recorded is, Hash head) {
        return Chain.check(was.envelope().complaint(), List.of(is), 1, head);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_component_of_the_whole_value_is_altered(Class<?> event) {
        assertThat(event.isRecord()).isTrue();
        for (var component : event.getRecordComponents()) {
            String path = ".event." + component.getName();
            assertThat(Altered.of(whole(event)).found().keySet()).anyMatch(found -> found.startsWith(path));
        }
    }

    @Test
    void no_two_types_of_event_are_the_same() {
        assertThat(events().stream().map(event -> hash(whole(event)))).doesNotHaveDuplicates();
    }

    @Test
    void the_order_of_facts_and_of_roles_is_no_part_of_the_value() {
        Recorded one = with(FactMap.of("a", Fact.of(1)).with("b", Fact.of(2)), Actor.of("x", "r", "s", "t"));
        Recorded two = with(FactMap.of("b", Fact.of(2)).with("a", Fact.of(1)), Actor.of("x", "t", "s", "r"));
        assertThat(two).isEqualTo(one);
        assertThat(hash(two)).isEqualTo(hash(one));
        assertThat(one.envelope().by().roles()).isEqualTo(Set.of(Role.of("r"), Role.of("s"), Role.of("t")));
    }

    private static Recorded with(FactMap facts, Actor by) {
        Envelope old = whole(Event.FactsSet.class).envelope();
        Envelope envelope =
                new Envelope(old.complaint(), 1, old.recordedAt(), by, old.command(), old.regime(), Hash.START);
        return new Recorded(envelope, new Event.FactsSet(old.recordedAt(), "rule", List.of(), facts));
    }

    @Test
    void all_types_of_events_are_looked_at() {
        assertThat(events()).hasSizeGreaterThanOrEqualTo(19).contains(Event.Acted.class);
    }
}
