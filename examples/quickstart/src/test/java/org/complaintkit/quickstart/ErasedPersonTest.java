package org.complaintkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.complaintkit.audit.Recorded;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.persistence.file.FileStore;
import org.complaintkit.persistence.memory.InMemoryStore;
import org.complaintkit.quickstart.Lives.Said;
import org.complaintkit.sanction.Account;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Erasing a person leaves the state, the figures, the accounts and the audit chain as they were. */
class ErasedPersonTest {

    private static final Instant END = Lives.MON_0900.plusSeconds(40L * 86_400);
    private static final List<ComplaintKey> KEYS =
            List.of(ComplaintKey.of("C-1"), ComplaintKey.of("C-2"), ComplaintKey.of("C-3"));

    @TempDir
    private Path folder;

    private static Desk desk(Ports store) {
        return Desk.builder(Lives.REGIME, Lives.REGIME)
                .store(store)
                .time(InstantSource.fixed(END))
                .build();
    }

    /** As recorded then, whatever the clock of the desk says; at the end time has passed. */
    private static Desk ran(Ports store, List<Said> all) {
        Desk desk = desk(store);
        for (Said said : all) {
            desk.runAsRecorded(said.command(), said.texts());
        }
        desk.sweep(100);
        desk.carry(10_000);
        return desk;
    }

    /** The same, but somebody asks now and then to be forgotten. */
    private static List<Said> withErasures(List<Said> all, Random random) {
        List<Said> more = new ArrayList<>();
        for (Said said : all) {
            more.add(said);
            if (random.nextInt(4) == 0) {
                more.add(Lives.erase(
                        said.command().meta().complaint(), said.command().meta().at()));
            }
        }
        return more;
    }

    private static void same(Complaint erased, Complaint whole) {
        assertThat(erased.position()).isEqualTo(whole.position());
        assertThat(erased.round()).isEqualTo(whole.round());
        assertThat(erased.level()).isEqualTo(whole.level());
        assertThat(erased.facts()).isEqualTo(whole.facts());
        assertThat(erased.deadlines()).isEqualTo(whole.deadlines());
        assertThat(erased.charges()).isEqualTo(whole.charges());
    }

    /** As it stands; in which order its charges came in depends on when time was looked at, whoever looked. */
    private static List<String> account(Desk desk) {
        Account account = desk.account(Party.of("li"));
        return Stream.concat(
                        account.standing().stream()
                                .map(one -> one.charge() + " no. " + one.count() + " " + one.state() + " "
                                        + one.sanction().amount()),
                        Stream.of(account.total(CurrencyUnit.of("CNY")), account.balance(CurrencyUnit.of("CNY")))
                                .map(Object::toString))
                .toList();
    }

    private static void sameButForTheTexts(Ports erasedStore, List<Said> erasing, long seed) {
        Ports wholeStore = Ports.of(new InMemoryStore());
        Desk whole = ran(wholeStore, Lives.random(seed));
        Desk erased = ran(erasedStore, erasing);
        assertThat(account(erased)).as("seed %d", seed).isEqualTo(account(whole));
        assertThat(Lives.figures(erasedStore.outbox())).isEqualTo(Lives.figures(wholeStore.outbox()));
        for (ComplaintKey key : KEYS) {
            same(erased.complaint(key).orElseThrow(), whole.complaint(key).orElseThrow());
            assertThat(Lives.flaws(erasedStore, erased, key)).isEmpty();
        }
    }

    @Test
    void an_act_of_erasing_at_any_point_of_a_life_changes_nothing_else() {
        for (long seed = 0; seed < 60; seed++) {
            List<Said> erasing = withErasures(Lives.random(seed), new Random(seed));
            sameButForTheTexts(Ports.of(new InMemoryStore()), erasing, seed);
        }
    }

    @Test
    void nor_on_files_which_have_no_text_of_the_person_any_more_and_open_as_before() throws IOException {
        for (long seed = 0; seed < 8; seed++) {
            Path home = folder.resolve("store-" + seed);
            List<Said> erasing = withErasures(Lives.random(seed), new Random(seed));
            KEYS.forEach(key -> erasing.add(Lives.erase(key, END)));
            List<List<Recorded>> histories = new ArrayList<>();
            try (FileStore store = FileStore.open(home)) {
                sameButForTheTexts(Ports.of(store), erasing, seed);
                Desk desk = desk(Ports.of(store));
                KEYS.forEach(key -> histories.add(desk.history(key)));
            }
            assertThat(texts(home)).doesNotContain("CANARY");
            try (FileStore store = FileStore.open(home)) {
                Desk desk = desk(Ports.of(store));
                for (ComplaintKey key : KEYS) {
                    assertThat(desk.history(key)).isEqualTo(histories.get(KEYS.indexOf(key)));
                    assertThat(Lives.flaws(Ports.of(store), desk, key)).isEmpty();
                }
            }
        }
    }

    @Test
    void the_vault_alone_erases_without_an_event() {
        InMemoryStore store = new InMemoryStore();
        Desk desk = ran(Ports.of(store), Lives.random(7));
        ComplaintKey key = KEYS.get(0);
        List<Recorded> before = desk.history(key);
        PersonalRef name = new PersonalRef("ref-register-complainant.name-" + Lives.MON_0900.getEpochSecond());
        assertThat(desk.text(key, name)).isPresent();
        store.erase(key);
        assertThat(desk.text(key, name)).isEmpty();
        assertThat(desk.history(key)).isEqualTo(before);
        assertThat(Lives.flaws(Ports.of(store), desk, key)).isEmpty();
    }

    @Test
    void these_lives_have_breaches_fines_and_rounds() {
        TreeSet<String> kinds = new TreeSet<>();
        for (long seed = 0; seed < 60; seed++) {
            InMemoryStore store = new InMemoryStore();
            Desk desk = ran(Ports.of(store), Lives.random(seed));
            KEYS.forEach(key -> desk.history(key)
                    .forEach(one -> kinds.add(one.event().getClass().getSimpleName())));
        }
        assertThat(kinds).contains("DeadlineBreached", "DeadlineWarned", "DeadlineMet", "Charged", "RoundOpened");
    }

    private static String texts(Path home) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
