package org.complaintkit.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.AccountBatch;
import org.complaintkit.persistence.AccountStore;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Claim;
import org.complaintkit.persistence.CommandRepeated;
import org.complaintkit.persistence.ComplaintStore;
import org.complaintkit.persistence.Finder;
import org.complaintkit.persistence.History;
import org.complaintkit.persistence.Numbers;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Outbox;
import org.complaintkit.persistence.Positioned;
import org.complaintkit.persistence.Vault;
import org.complaintkit.persistence.VersionConflict;
import org.complaintkit.persistence.WakeUps;
import org.complaintkit.sanction.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class InMemoryStoreTest {

    private static final Instant MON_0900 = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final ComplaintKey C1 = ComplaintKey.of("C-1");

    private final InMemoryStore store = new InMemoryStore();

    private static Batch batch(ComplaintKey key, long expected, Optional<Instant> wakeAt, String... commands) {
        List<Recorded> events = new ArrayList<>();
        for (String command : commands) {
            Event event = new Event.LevelRaised(MON_0900, (int) expected + events.size());
            Envelope envelope = new Envelope(
                    key,
                    expected + events.size() + 1,
                    MON_0900,
                    Actor.of("agent-7"),
                    command.isEmpty() ? Optional.empty() : Optional.of(CommandId.of(command)),
                    Optional.empty(),
                    Hash.START);
            events.add(new Recorded(envelope, event));
        }
        return new Batch(key, expected, events, Complaint.unborn(key), wakeAt, Map.of());
    }

    private void due(String id, Instant wakeAt) {
        store.append(batch(ComplaintKey.of(id), 0, Optional.of(wakeAt), ""));
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(claim -> claim.complaint().id()).toList();
    }

    @Test
    void no_port_has_more_than_three_abstract_methods() {
        Stream.of(
                        ComplaintStore.class,
                        AccountStore.class,
                        History.class,
                        WakeUps.class,
                        Outbox.class,
                        Vault.class,
                        Finder.class,
                        Numbers.class)
                .forEach(port -> assertThat(port.getMethods()).hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void a_batch_on_another_version_is_refused_whole() {
        store.append(batch(C1, 0, Optional.empty(), "a"));
        for (long wrong : new long[] {0, 2}) {
            assertThatThrownBy(() -> store.append(batch(C1, wrong, Optional.of(MON_0900), "b")))
                    .isInstanceOfSatisfying(VersionConflict.class, conflict -> {
                        assertThat(conflict.expected()).isEqualTo(wrong);
                        assertThat(conflict.actual()).isEqualTo(1);
                    });
        }
        assertThat(store.answered(Tenant.SOLE, CommandId.of("b"))).isEmpty();
        assertThat(store.after(Offset.START, 10)).hasSize(1);
        assertThat(store.claim(Instant.MAX.minus(MINUTE), 10, MINUTE)).isEmpty();
    }

    @Test
    void a_known_command_is_told_before_the_version_is_looked_at() {
        store.append(batch(C1, 0, Optional.empty(), "a"));
        for (ComplaintKey key : List.of(C1, ComplaintKey.of("C-2"))) {
            assertThatThrownBy(() -> store.append(batch(key, 7, Optional.empty(), "a")))
                    .isInstanceOfSatisfying(CommandRepeated.class, repeated -> {
                        assertThat(repeated.id()).isEqualTo(CommandId.of("a"));
                        assertThat(repeated.tenant()).isEqualTo(Tenant.SOLE);
                    });
        }
    }

    @Test
    void the_events_of_a_command_are_found_by_its_id() {
        store.append(batch(C1, 0, Optional.empty(), "", "a", "a", "b"));
        store.append(batch(C1, 4, Optional.empty(), "c"));
        List<Recorded> all = store.history(C1, 0, 10);
        assertThat(store.answered(Tenant.SOLE, CommandId.of("a"))).isEqualTo(all.subList(1, 3));
        assertThat(store.answered(Tenant.SOLE, CommandId.of("b"))).isEqualTo(all.subList(3, 4));
        assertThat(store.answered(Tenant.SOLE, CommandId.of("A"))).isEmpty();
        assertThat(store.answered(Tenant.of("other"), CommandId.of("a"))).isEmpty();
        assertThat(store.history(C1, 3, 1)).isEqualTo(all.subList(3, 4));
        assertThat(store.history(C1, 5, 10)).isEmpty();
    }

    @Test
    void wake_ups_are_claimed_in_order_and_strictly_before_the_instant() {
        due("second", MON_0900.plusSeconds(1));
        due("first", MON_0900);
        due("third", MON_0900.plusSeconds(2));
        assertThat(ids(store.claim(MON_0900, 10, MINUTE))).isEmpty();
        assertThat(ids(store.claim(MON_0900.plusSeconds(2), 1, MINUTE))).containsExactly("first");
        assertThat(ids(store.claim(MON_0900.plusSeconds(2), 10, MINUTE))).containsExactly("second");
    }

    @Test
    void a_claim_keeps_others_off_until_it_is_released_or_runs_out() {
        due("C-1", MON_0900);
        Instant now = MON_0900.plusSeconds(1);
        Claim first = store.claim(now, 10, MINUTE).get(0);
        assertThat(store.claim(now.plus(MINUTE), 10, MINUTE)).isEmpty();
        Claim second = store.claim(now.plus(MINUTE).plusNanos(1), 10, MINUTE).get(0);
        store.release(first);
        assertThat(store.claim(now.plus(MINUTE).plusNanos(1), 10, MINUTE)).isEmpty();
        store.release(second);
        assertThat(store.claim(now, 10, MINUTE)).hasSize(1);
    }

    @Test
    void an_append_moves_the_wake_up_and_ends_the_claim() {
        due("C-1", MON_0900);
        Claim claim = store.claim(MON_0900.plusSeconds(1), 10, MINUTE).get(0);
        store.append(batch(C1, 1, Optional.of(MON_0900.plusSeconds(3)), ""));
        store.release(claim);
        assertThat(store.claim(MON_0900.plusSeconds(3), 10, MINUTE)).isEmpty();
        assertThat(store.claim(MON_0900.plusSeconds(4), 10, MINUTE)).hasSize(1);
        store.append(batch(C1, 2, Optional.empty()));
        assertThat(store.claim(MON_0900.plusSeconds(4000), 10, MINUTE)).isEmpty();
        assertThat(store.history(C1, 0, 10)).hasSize(2);
    }

    @Test
    void a_reader_of_the_outbox_misses_nothing_while_eight_write() throws Exception {
        int each = 200;
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                ComplaintKey key = ComplaintKey.of("C-" + i);
                writers.add(pool.submit(() -> {
                    for (int version = 0; version < 2 * each; version += 2) {
                        store.append(batch(key, version, Optional.empty(), "", ""));
                    }
                }));
            }
            Map<ComplaintKey, Long> seen = new HashMap<>();
            Offset offset = Offset.START;
            int total = 0;
            while (total < 8 * 2 * each) {
                for (Positioned next : store.after(offset, 7)) {
                    assertThat(next.offset()).isGreaterThan(offset);
                    Envelope envelope = next.recorded().envelope();
                    assertThat(envelope.version()).isEqualTo(seen.merge(envelope.complaint(), 1L, Long::sum));
                    offset = next.offset();
                    total++;
                }
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            assertThat(store.after(offset, 7)).isEmpty();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_reader_never_goes_back() {
        assertThat(store.reached("r")).isEqualTo(Offset.START);
        store.reach("r", new Offset(5));
        store.reach("r", new Offset(3));
        assertThat(store.reached("r")).isEqualTo(new Offset(5));
        assertThat(store.reached("s")).isEqualTo(Offset.START);
    }

    @Test
    void an_account_is_guarded_by_its_version_also_without_entries() {
        Party party = Party.of("clerk-3");
        AccountBatch first = new AccountBatch(party, 0, List.of(), Account.empty(party), new Offset(4));
        store.append(first);
        assertThatThrownBy(() -> store.append(first)).isInstanceOf(VersionConflict.class);
        assertThat(store.load(party).orElseThrow().version()).isEqualTo(1);
        assertThat(store.load(party).orElseThrow().upTo()).isEqualTo(new Offset(4));
        assertThat(store.load(Party.of("Clerk-3"))).isEmpty();
    }
}
