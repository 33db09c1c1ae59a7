package org.complaintkit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.audit.Recorded;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.diagram.Timeline;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.json.format.Format;
import org.complaintkit.lifecycle.Fields;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Paging;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.Query;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.persistence.desk.Outcome;
import org.complaintkit.persistence.file.FileStore;
import org.complaintkit.quickstart.Lives.Said;
import org.complaintkit.rule.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * A text in every personal field of every verb, taken through whole lives on a store of files, is found in the file of texts
 * and nowhere else. The fields come from the library's own table, so one that is added later is looked after as well.
 */
@Isolated("it looks at what is logged")
class PersonalLifeTest {

    /** What may lead to a state in which a verb is open; each is tried. */
    private static final List<List<String>> BEFORE = List.of(
            List.of(),
            List.of("accept"),
            List.of("accept", "investigate"),
            List.of("accept", "investigate", "submit"),
            List.of("accept", "propose"),
            List.of("suspend"),
            List.of("answer"),
            List.of("answer", "close"),
            List.of("decline"),
            List.of("determine-liability"),
            List.of("determine-liability", "dispute-liability"));

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @TempDir
    private Path folder;

    private final StringBuilder told = new StringBuilder();
    private final Set<String> kept = new TreeSet<>();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final PrintStream before = System.err;
    private Instant now = Lives.MON_0900;
    private FileStore store;
    private Desk desk;

    @BeforeEach
    void open() {
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        store = FileStore.open(folder);
        desk = Desk.builder(Lives.REGIME, Lives.REGIME)
                .store(Ports.of(store))
                .time((InstantSource) () -> now)
                .counters((what, times) -> told.append(what))
                .build();
    }

    @AfterEach
    void close() throws IOException {
        System.setErr(before);
        store.close();
    }

    private static List<String> personal(Verb verb) {
        return Fields.table(verb).values().stream()
                .filter(field -> field.declared()
                        .filter(is -> is.type() == FactType.PERSONAL)
                        .isPresent())
                .map(Fields.Field::name)
                .toList();
    }

    private static FactMap needed(Verb verb) {
        FactMap facts = FactMap.EMPTY;
        for (Fields.Field field : Fields.table(verb).values()) {
            if (field.needed()
                    || (verb.name().equals("extend-limit") && field.name().equals("until"))) {
                facts = facts.with(field.name(), value(field.declared().orElseThrow()));
            }
        }
        return switch (verb.name()) {
            case "correct" -> facts.with("category", Fact.of("delay"));
            case "extend-limit" -> facts.with("against", Fact.of("reply"));
            case "adopt" -> facts.with("state", Fact.of("accepted"));
            default -> facts;
        };
    }

    private static Fact value(FactDeclaration declared) {
        return switch (declared.type()) {
            case MOMENT -> Fact.of(Lives.MON_0900.plusSeconds(90_000));
            case NUMBER -> Fact.of(1);
            default -> Fact.of(declared.oneOf().stream().sorted().findFirst().orElse("lives@1"));
        };
    }

    private Outcome run(Said said) {
        Outcome outcome = desk.run(said.command(), said.texts());
        now = now.plusSeconds(1);
        told.append(said.command()).append(said).append(outcome);
        outcome.refusals().forEach(refusal -> told.append(refusal.text()));
        if (outcome.isAccepted()) {
            said.command().act().facts().forEach((name, fact) -> {
                if (fact instanceof Fact.Kept text) {
                    ComplaintKey key = said.command().meta().complaint();
                    assertThat(desk.text(key, text.ref()).map(Personal::reveal))
                            .contains("CANARY " + said.command().verb() + " " + name);
                    kept.add(said.command().verb() + " " + name);
                }
            });
        }
        return outcome;
    }

    /** Each way to a state in which it may be done; one is enough. */
    private void live(Verb verb, int number) {
        String[] texts = personal(verb).toArray(String[]::new);
        for (int way = 0; way < BEFORE.size(); way++) {
            ComplaintKey key = ComplaintKey.of("C-" + number + "-" + way);
            if (!Set.of("register", "adopt").contains(verb.name())) {
                run(Lives.register(key, now, "complainant.name"));
            }
            for (String first : BEFORE.get(way)) {
                run(Lives.said(key, now, Verb.of(first), needed(Verb.of(first))));
            }
            if (run(Lives.said(key, now, verb, needed(verb), texts)).isAccepted()) {
                return;
            }
        }
    }

    @Test
    void no_text_is_anywhere_but_in_the_vault() throws IOException {
        Set<String> every = new TreeSet<>();
        int number = 0;
        for (Verb verb : verbs()) {
            personal(verb).forEach(field -> every.add(verb + " " + field));
            live(verb, number++);
        }
        assertThat(kept).as("each was kept in the vault").containsAll(every);
        assertThat(every).hasSizeGreaterThan(60);
        now = now.plusSeconds(40L * 86_400);
        desk.sweep(1_000);
        desk.carry(100_000);
        dump();
        String log = log();
        assertThat(log).contains("register accepted", " refused, command");
        assertThat(told).contains("DeadlineBreached", "Charged", "Refused");
        assertThat(told.toString()).doesNotContain("CANARY");
        assertThat(log).doesNotContain("CANARY");
        assertThat(Files.readString(folder.resolve("journal.jsonl"))).doesNotContain("CANARY");
        assertThat(Files.readString(folder.resolve("texts.jsonl"))).contains("CANARY register details");
    }

    /** At TRACE into a file, or wherever a build that has another binding sends it. */
    private String log() throws IOException {
        Path file = Path.of("target", "desk.log");
        return errors.toString(StandardCharsets.UTF_8) + (Files.exists(file) ? Files.readString(file) : "");
    }

    private static List<Verb> verbs() {
        List<Verb> verbs = new ArrayList<>(Lifecycle.standard().verbs());
        verbs.add(Verb.of("adopt"));
        verbs.removeIf(verb -> personal(verb).isEmpty());
        return verbs;
    }

    /** All that a store, a diagram and the formats give of every complaint. */
    private void dump() {
        Query all = Query.of(Tenant.SOLE);
        store.find(all, Paging.first(10_000)).forEach(summary -> {
            ComplaintKey key = summary.complaint();
            List<Recorded> history = desk.history(key);
            Complaint complaint = desk.complaint(key).orElseThrow();
            told.append(summary).append(history).append(complaint).append(complaint.snapshot());
            told.append(Format.COMPLAINT.write(complaint));
            history.forEach(one -> told.append(Format.RECORDED.write(one)));
            for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
                Timeline timeline = Timeline.ofRecorded(history, SHANGHAI);
                told.append(timeline.text(language)).append(timeline.mermaid(language));
            }
            told.append(store.load(key));
        });
        told.append(store.after(Offset.START, 100_000));
        told.append(store.due(all, Instant.MAX, Paging.first(10_000)));
        told.append(Lives.figures(store));
        told.append(desk.account(Party.of("li")).standing());
    }

    @Test
    void no_exception_tells_a_text() {
        ComplaintKey key = ComplaintKey.of("C-1");
        Map<PersonalRef, Personal> stray = Map.of(new PersonalRef("stray"), Personal.of("CANARY stray"));
        Said register = Lives.register(key, now, "details");
        Throwable unasked = catchThrowable(() -> desk.run(register.command(), stray));
        assertThat(unasked).isNotNull();
        assertThat(all(unasked)).doesNotContain("CANARY");
        run(register);
        Throwable open = catchThrowable(() -> FileStore.open(folder));
        assertThat(all(open)).contains("open").doesNotContain("CANARY");
        Throwable text = catchThrowable(() -> Personal.of("CANARY \u0000"));
        assertThat(all(text)).doesNotContain("CANARY");
    }

    @Test
    void a_file_of_texts_that_was_damaged_is_named_without_its_texts() throws IOException {
        run(Lives.register(ComplaintKey.of("C-1"), now, "details"));
        store.close();
        Path texts = folder.resolve("texts.jsonl");
        String whole = Files.readString(texts);
        List<String> damages = List.of(
                whole.replace("\"texts\"", "\"text\""),
                whole.replace("{", "{{"),
                whole.replace("\"CANARY", "[\"CANARY"),
                whole.replace("\"version\":", "\"version\":\"x\",\"w\":"),
                whole.replace("details\"}", "details\" CANARY}"));
        for (String damaged : damages) {
            Files.write(texts, damaged.getBytes(StandardCharsets.UTF_8));
            Throwable thrown = catchThrowable(() -> FileStore.open(folder).close());
            assertThat(thrown).isNotNull();
            assertThat(all(thrown)).contains("texts.jsonl").doesNotContain("CANARY r");
        }
        Files.writeString(texts, whole);
        store = FileStore.open(folder);
    }

    private static String all(Throwable thrown) {
        StringBuilder all = new StringBuilder();
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            all.append(one).append('\n');
        }
        return all.toString();
    }
}
