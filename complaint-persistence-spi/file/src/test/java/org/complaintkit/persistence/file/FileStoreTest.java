package org.complaintkit.persistence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Act;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Claim;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.StorageFailure;
import org.complaintkit.persistence.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private static final Instant MON_0900 = Instant.parse("2026-03-02T01:00:00Z");
    private static final ComplaintKey C1 = ComplaintKey.of("C-1");
    private static final PersonalRef PHONE = new PersonalRef("phone");

    @TempDir
    private Path folder;

    private FileStore store() {
        return FileStore.open(folder);
    }

    private static Batch next(FileStore store, String command, Event event, Map<PersonalRef, Personal> texts) {
        Optional<Stored> stored = store.load(C1);
        Complaint before = stored.map(Stored::complaint).orElseGet(() -> Complaint.unborn(C1));
        long version = stored.map(at -> at.last().version()).orElse(0L);
        Envelope envelope = new Envelope(
                C1,
                version + 1,
                MON_0900,
                Actor.of("agent-7"),
                Optional.of(CommandId.of(command)),
                Optional.empty(),
                stored.map(Stored::head).orElse(Hash.START));
        return new Batch(
                C1,
                version,
                List.of(new Recorded(envelope, event)),
                before.apply(event),
                Optional.of(MON_0900.plusSeconds(version)),
                texts);
    }

    private static void raise(FileStore store, int level, Map<PersonalRef, Personal> texts) {
        store.append(next(store, "cmd-" + level, new Event.LevelRaised(MON_0900, level), texts));
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private void append(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardOpenOption.APPEND);
    }

    @Test
    void what_was_appended_is_there_when_it_is_opened_again() throws IOException {
        try (FileStore store = store()) {
            raise(store, 1, Map.of(PHONE, Personal.of("138 0000\n😀")));
            raise(store, 2, Map.of());
            store.reach("carrier", new Offset(2));
            store.next(Tenant.SOLE, "numbers");
        }
        try (FileStore store = store()) {
            Stored stored = store.load(C1).orElseThrow();
            assertThat(stored.complaint().level()).isEqualTo(2);
            assertThat(store.history(C1, 0, 10)).hasSize(2);
            assertThat(store.answered(Tenant.SOLE, CommandId.of("cmd-2"))).hasSize(1);
            assertThat(store.text(C1, PHONE).map(Personal::reveal)).contains("138 0000\n😀");
            assertThat(store.reached("carrier")).isEqualTo(new Offset(2));
            assertThat(store.next(Tenant.SOLE, "numbers")).isEqualTo(2);
            assertThat(store.claim(MON_0900.plusSeconds(60), 10, Duration.ofMinutes(1)))
                    .extracting(Claim::complaint)
                    .containsExactly(C1);
            raise(store, 3, Map.of());
        }
    }

    @Test
    void a_torn_last_line_is_cut_off_wherever_it_was_torn() throws IOException {
        try (FileStore store = store()) {
            raise(store, 1, Map.of());
        }
        byte[] whole = Files.readAllBytes(folder.resolve("journal.jsonl"));
        String more = new String(whole, StandardCharsets.UTF_8).split("\n", -1)[1];
        for (String torn : List.of("{", more.substring(0, more.length() / 2), more, "\0\0\0\0\n", "\0")) {
            Files.write(folder.resolve("journal.jsonl"), whole);
            append("journal.jsonl", torn);
            store().close();
            assertThat(Files.readAllBytes(folder.resolve("journal.jsonl"))).isEqualTo(whole);
        }
    }

    @Test
    void a_torn_first_line_is_written_again() throws IOException {
        Files.writeString(folder.resolve("journal.jsonl"), "{\"jour");
        store().close();
        assertThat(file("journal.jsonl")).isEqualTo("{\"journal\":1}\n");
    }

    @Test
    void a_line_that_is_not_what_was_written_is_named() throws IOException {
        try (FileStore store = store()) {
            raise(store, 1, Map.of());
            raise(store, 2, Map.of());
        }
        String whole = file("journal.jsonl");
        Files.writeString(folder.resolve("journal.jsonl"), whole.replace("\"level\":2", "\"level\":3"));
        refused("journal.jsonl:3: version 2 of C-1 is not what was recorded");
        Files.writeString(folder.resolve("journal.jsonl"), whole.replace("{\"level-raised\":", "{\"level-risen\":"));
        refused("journal.jsonl:2: the line cannot be taken in: journal.jsonl:2:");
        Files.writeString(folder.resolve("journal.jsonl"), whole.replace("{\"format\":1,", "{\"format\":9,"));
        refused("written in format 9 by a later version of the library");
        Files.writeString(folder.resolve("journal.jsonl"), whole.replace("{\"journal\":1}", "{\"journal\":2}"));
        refused("journal.jsonl:1: {\"journal\":1} is what this version reads");
    }

    private void refused(String message) {
        assertThatExceptionOfType(StorageFailure.class).isThrownBy(this::store).withMessageContaining(message);
    }

    @Test
    void what_is_erased_is_gone_from_the_disk() throws IOException {
        try (FileStore store = store()) {
            raise(store, 1, Map.of(PHONE, Personal.of("13800000001")));
            Event erased = new Event.Acted(Meta.of(C1, MON_0900, Actor.of("dpo")), Act.of("erase"), Track.MAIN);
            store.append(next(store, "cmd-erase", erased, Map.of(new PersonalRef("why"), Personal.of("asked to"))));
            assertThat(file("texts.jsonl")).doesNotContain("13800000001").contains("asked to");
            raise(store, 3, Map.of(PHONE, Personal.of("13800000003")));
            store.erase(C1);
            assertThat(file("texts.jsonl")).isEmpty();
            assertThat(file("journal.jsonl")).doesNotContain("1380000000");
        }
        try (FileStore store = store()) {
            assertThat(store.text(C1, PHONE)).isEmpty();
            assertThat(store.load(C1).orElseThrow().last().version()).isEqualTo(3);
        }
    }

    @Test
    void a_kill_between_the_journal_and_the_texts_leaves_no_erased_text() throws IOException {
        try (FileStore store = store()) {
            raise(store, 1, Map.of(PHONE, Personal.of("13800000001")));
        }
        append("journal.jsonl", "{\"erased\":{\"complaint\":\"C-1\"}}\n");
        store().close();
        assertThat(file("texts.jsonl")).isEmpty();
    }

    @Test
    void a_text_whose_batch_was_never_written_is_gone() throws IOException {
        try (FileStore store = store()) {
            raise(store, 1, Map.of(PHONE, Personal.of("13800000001")));
        }
        append("texts.jsonl", "{\"complaint\":\"C-1\",\"version\":2,\"texts\":{\"phone\":\"13800000002\"}}\n");
        try (FileStore store = store()) {
            assertThat(store.text(C1, PHONE).map(Personal::reveal)).contains("13800000001");
            assertThat(file("texts.jsonl")).doesNotContain("13800000002");
        }
    }

    @Test
    void a_text_that_nobody_erased_has_to_be_there() throws IOException {
        try (FileStore store = store()) {
            raise(store, 1, Map.of(PHONE, Personal.of("13800000001")));
        }
        Files.delete(folder.resolve("texts.jsonl"));
        refused("texts.jsonl: texts that came with version 1 of C-1 are missing");
    }

    @Test
    void a_folder_is_open_once() throws IOException {
        try (FileStore store = store()) {
            refused(folder + " is open already");
            raise(store, 1, Map.of());
        }
        store().close();
    }
}
