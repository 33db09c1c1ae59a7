package org.complaintkit.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Act;
import org.complaintkit.event.Event;
import org.complaintkit.law.Invented;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was written once is read for good, and hashes to the same. With {@code -Dcomplaintkit.freeze=true} values that no
 * sample has yet are added to the samples; nothing that is there is changed.
 */
class SamplesTest {

    @BeforeAll
    static void freeze() throws IOException {
        if (!Boolean.getBoolean("complaintkit.freeze")) {
            return;
        }
        Path folder = Files.createDirectories(Samples.FOLDER.resolve(String.valueOf(Format.WRITES)));
        for (Samples<?> samples : Samples.all()) {
            List<String> lines = new ArrayList<>(samples.frozen(Format.WRITES));
            written(samples).stream().filter(line -> !lines.contains(line)).forEach(lines::add);
            Files.write(folder.resolve(samples.name() + ".jsonl"), lines);
            if (samples.name().equals("recorded")) {
                List<String> hashes = new ArrayList<>(Samples.lines(folder.resolve("recorded.sha256")));
                for (String line : lines.subList(hashes.size(), lines.size())) {
                    hashes.add(
                            Samples.hash(Format.RECORDED.read("frozen", line)).toString());
                }
                Files.write(folder.resolve("recorded.sha256"), hashes);
            }
        }
    }

    static List<Samples<?>> samples() {
        return Samples.all();
    }

    private static <T> List<String> written(Samples<T> samples) {
        return samples.values().stream().map(samples.format()::write).toList();
    }

    private static <T> List<T> read(Samples<T> samples, int format) {
        return samples.frozen(format).stream()
                .map(line -> samples.format().read(samples.name(), line))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_frozen_sample_of_every_format_is_read(Samples<?> samples) {
        for (int format = 1; format <= Format.READS; format++) {
            assertThat(read(samples, format)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void a_sample_of_the_format_that_is_written_is_written_as_it_was(Samples<T> samples) {
        List<String> frozen = samples.frozen(Format.WRITES);
        assertThat(read(samples, Format.WRITES).stream().map(samples.format()::write))
                .containsExactlyElementsOf(frozen);
    }

    @Test
    void every_frozen_event_hashes_to_what_it_did() {
        Samples<?> recorded = Samples.all().get(1);
        for (int format = 1; format <= Format.READS; format++) {
            Path hashes = Samples.FOLDER.resolve(String.valueOf(format)).resolve("recorded.sha256");
            assertThat(read(recorded, format).stream()
                            .map(one -> Samples.hash((Recorded) one))
                            .map(Object::toString))
                    .containsExactlyElementsOf(Samples.lines(hashes));
        }
    }

    /** A type or a component that was added has no sample yet: freeze one. */
    @ParameterizedTest
    @MethodSource("samples")
    <T> void every_field_of_every_type_has_a_sample(Samples<T> samples) {
        Map<String, Set<String>> fields = new HashMap<>();
        for (String line : samples.frozen(Format.WRITES)) {
            String type = Samples.typeOf(samples.format().read(samples.name(), line));
            fields.computeIfAbsent(type, unknown -> new TreeSet<>()).addAll(Samples.fields(line));
        }
        for (T value : samples.values()) {
            assertThat(fields.getOrDefault(Samples.typeOf(value), Set.of()))
                    .as(Samples.typeOf(value))
                    .containsAll(Samples.fields(samples.format().write(value)));
        }
    }

    @Test
    void every_type_of_event_and_of_act_is_among_the_samples() {
        Set<Class<?>> events = new java.util.HashSet<>();
        Set<Class<?>> acts = new java.util.HashSet<>();
        for (Object one : read(Samples.all().get(1), Format.WRITES)) {
            Event event = ((Recorded) one).event();
            events.add(event.getClass());
            if (event instanceof Event.Acted acted) {
                acts.add(acted.act().getClass());
            }
        }
        assertThat(events).containsAll(Invented.leaves(Event.class));
        assertThat(acts).containsAll(Invented.leaves(Act.class));
    }
}
