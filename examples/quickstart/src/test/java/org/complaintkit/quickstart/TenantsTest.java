package org.complaintkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Claim;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.OpenDeadline;
import org.complaintkit.persistence.Paging;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.Query;
import org.complaintkit.persistence.Summary;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.persistence.desk.Outcome;
import org.complaintkit.persistence.file.FileStore;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.sanction.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two tenants (R04-03) whose complaints, commands, references, parties and units have the same names: whatever the one does,
 * the other sees what it saw before.
 */
class TenantsTest {

    private static final Tenant RED = Tenant.of("red");
    private static final Tenant BLUE = Tenant.of("blue");
    private static final PersonalRef NAME = new PersonalRef("name-1");

    @TempDir
    private Path folder;

    private Instant now = Lives.MON_0900;

    /** All that one tenant can be shown. */
    private record Seen(
            Complaint complaint,
            List<Recorded> history,
            List<Recorded> answered,
            List<Summary> found,
            List<OpenDeadline> due,
            String text,
            List<Entry> account,
            List<Recorded> outbox) {}

    private static Command command(Tenant tenant, Instant at, String id, Act act) {
        Meta meta = Meta.of(new ComplaintKey(tenant, "C-1"), at, Actor.of("agent-7", "agent"));
        return new Command(meta.id(CommandId.of(id)), act);
    }

    private Outcome register(Desk desk, Tenant tenant, String name) {
        Act act = Act.register("complaint", "phone", "external")
                .with("unit", "north")
                .with("handler", "li")
                .with("complainant.name", new Fact.Kept(NAME));
        return desk.run(command(tenant, now, "cmd-1", act), Map.of(NAME, Personal.of(name)));
    }

    private static Seen seen(Ports store, Desk desk, Tenant tenant) {
        ComplaintKey key = new ComplaintKey(tenant, "C-1");
        Query query = Query.of(tenant).unit("north");
        List<Recorded> outbox = store.outbox().after(Offset.START, 1_000).stream()
                .map(next -> next.recorded())
                .filter(one -> one.envelope().complaint().tenant().equals(tenant))
                .toList();
        return new Seen(
                store.complaints().load(key).orElseThrow().complaint(),
                desk.history(key),
                store.complaints().answered(tenant, CommandId.of("cmd-1")),
                store.finder().find(query, Paging.first(10)),
                store.finder().due(query, Instant.MAX, Paging.first(10)),
                desk.text(key, NAME).map(Personal::reveal).orElse("none"),
                store.accounts().entries(new Party(tenant, "li"), 0, 100),
                outbox);
    }

    private void oneShowsAndChangesNothingOfTheOther(Ports store) {
        Desk desk = Desk.builder(Lives.REGIME, Lives.REGIME)
                .store(store)
                .time((InstantSource) () -> now)
                .build();
        assertThat(register(desk, RED, "Red Person")).isInstanceOf(Outcome.Accepted.class);
        Seen red = seen(store, desk, RED);
        // The same id of a command, of a complaint and of a text: accepted, not a repeat, not a conflict.
        assertThat(register(desk, BLUE, "Blue Person")).isInstanceOf(Outcome.Accepted.class);
        assertThat(seen(store, desk, RED)).isEqualTo(red);
        assertThat(seen(store, desk, BLUE).text()).isEqualTo("Blue Person");

        assertThat(desk.run(command(BLUE, now, "cmd-2", Act.of("answer"))).isAccepted())
                .isTrue();
        assertThat(desk.run(command(BLUE, now, "cmd-3", Act.of("erase"))).isAccepted())
                .isTrue();
        assertThat(seen(store, desk, RED)).isEqualTo(red);
        assertThat(seen(store, desk, BLUE).text()).isEqualTo("none");
        assertThat(seen(store, desk, BLUE).due()).isEmpty();

        // Only the red complaint is due; its claim names it, and its charge goes to the red party alone.
        now = now.plus(Duration.ofDays(1));
        Seen blue = seen(store, desk, BLUE);
        List<Claim> claims = store.wakeUps().claim(now, 10, Duration.ofMinutes(1));
        assertThat(claims).extracting(claim -> claim.complaint().tenant()).containsExactly(RED);
        claims.forEach(store.wakeUps()::release);
        desk.sweep(10);
        desk.carry(1_000);
        assertThat(seen(store, desk, BLUE)).isEqualTo(blue);
        assertThat(desk.account(new Party(RED, "li")).standing()).hasSize(1);
        assertThat(desk.account(new Party(BLUE, "li")).standing()).isEmpty();
        assertThat(seen(store, desk, RED).found())
                .hasSize(1)
                .allMatch(one -> one.complaint().tenant().equals(RED));
        long number = store.numbers().next(RED, "form");
        assertThat(store.numbers().next(BLUE, "form")).isEqualTo(number);
        assertThat(desk.complaint(ComplaintKey.of("C-1"))).as("the sole tenant").isEmpty();
        assertThat(seen(store, desk, RED).complaint().fact("tenant")).contains(Fact.of("red"));
    }

    @Test
    void in_memory_one_shows_and_changes_nothing_of_the_other() {
        oneShowsAndChangesNothingOfTheOther(Ports.of(new InMemoryStore()));
    }

    @Test
    void in_a_folder_one_shows_and_changes_nothing_of_the_other() throws IOException {
        try (FileStore store = FileStore.open(folder)) {
            oneShowsAndChangesNothingOfTheOther(Ports.of(store));
        }
    }
}
