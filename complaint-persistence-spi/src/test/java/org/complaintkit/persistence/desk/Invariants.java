package org.complaintkit.persistence.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.audit.Chain;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.persistence.Stored;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Standing;

/** What must be true of the store at every moment, and at the end. */
final class Invariants {

    private static final Instant FAR = Instant.parse("2027-01-01T00:00:00Z");

    private final TwoHourRules rules = new TwoHourRules();
    private final InMemoryStore store;
    private final Set<Command> acknowledged;
    private final Told told;
    private final Map<ComplaintKey, Long> looked = new HashMap<>();

    Invariants(InMemoryStore store, Set<Command> acknowledged, Told told) {
        this.store = store;
        this.acknowledged = acknowledged;
        this.told = told;
    }

    void afterStep() {
        for (int i = 0; i < 3; i++) {
            ComplaintKey key = ComplaintKey.of("C-" + i);
            Optional<Stored> stored = store.load(key);
            long version = stored.map(is -> is.last().version()).orElse(0L);
            if (version != looked.getOrDefault(key, 0L)) {
                require(key, stored.orElseThrow());
                looked.put(key, version);
            }
        }
        for (Command command : acknowledged) {
            CommandId id = command.meta().id().orElseThrow();
            if (store.answered(command.meta().complaint().tenant(), id).isEmpty()) {
                throw new AssertionError("command " + id + " was acknowledged, and is gone");
            }
        }
    }

    private void require(ComplaintKey key, Stored stored) {
        List<Recorded> history = store.history(key, 0, 10_000);
        assertThat(Chain.check(key, history, stored.last().version(), stored.head()))
                .as("the chain of %s", key)
                .isEmpty();
        assertThat(Complaint.unborn(key).applyAll(Sample.events(history)))
                .as("the fold of the events of %s", key)
                .isEqualTo(stored.complaint());
        requireAsIfNobodySwept(key, Sample.events(history));
    }

    /** The commands in the order of their recording, and time passing by itself, give the same events. */
    private void requireAsIfNobodySwept(ComplaintKey key, List<Event> events) {
        Complaint complaint = Complaint.unborn(key);
        List<Event> expected = new ArrayList<>();
        Set<Object> ids = new HashSet<>();
        for (Event event : events) {
            if (event instanceof Event.Acted acted) {
                if (!ids.add(acted.meta().id().orElseThrow())) {
                    throw new AssertionError("command " + acted.meta().id() + " had its effect twice");
                }
                Turn turn = Turn.of(rules, complaint, new Command(acted.meta(), acted.act()));
                expected.addAll(turn.raised());
                expected.addAll(turn.decision().events());
                complaint = turn.after();
            }
        }
        expected.addAll(rules.passTime(complaint, FAR));
        assertThat(expected.size()).isGreaterThanOrEqualTo(events.size());
        assertThat(events).as("the events of %s", key).isEqualTo(expected.subList(0, events.size()));
    }

    void atTheEnd() {
        afterStep();
        Map<Party, List<Charge>> charged = new HashMap<>();
        for (int i = 0; i < 3; i++) {
            ComplaintKey key = ComplaintKey.of("C-" + i);
            Optional<Stored> stored = store.load(key);
            if (stored.isPresent()) {
                Complaint complaint = stored.get().complaint();
                assertThat(rules.wakeAt(complaint)).as("what %s still waits for", key).isEmpty();
                assertThat(told.highest(key))
                        .as("how far the subscriber was told of %s", key)
                        .isEqualTo(stored.get().last().version());
                complaint.charges().forEach(charge -> charged.computeIfAbsent(
                                charge.party(), none -> new ArrayList<>())
                        .add(charge));
            }
        }
        requireAccounts(charged, Party.of("clerk-3"));
        requireAccounts(charged, Party.of("head"));
    }

    private void requireAccounts(Map<Party, List<Charge>> charged, Party party) {
        List<Standing> standing =
                store.load(party).map(is -> is.account().standing()).orElse(List.of());
        assertThat(standing.stream().map(Standing::charge).toList())
                .as("what stands in the account of %s", party)
                .containsExactlyInAnyOrderElementsOf(charged.getOrDefault(party, List.of()));
        for (int i = 0; i < standing.size(); i++) {
            assertThat(standing.get(i).count()).as("counted in order of occurrence").isEqualTo(i + 1);
        }
    }
}
