package org.complaintkit.scale.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.connector.source.SourceOutput;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.scale.rules.CommandText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenPartTest {

    private static final String AT_NINE = line("C-1", "09:00:00");
    private static final String AT_TEN = line("C-2", "10:00:00");
    private static final String AT_HALF_PAST_NINE = line("C-3", "09:30:00");

    @TempDir
    private Path folder;

    private static String line(String complaint, String time) {
        return """
                {"complaint":"%s","tenant":"east","at":"2026-03-02T%sZ","do":"register",\
                "by":{"id":"clerk-1","roles":["agent"]},"kind":"enquiry","channel":"phone","source":"external"}
                """.formatted(complaint, time);
    }

    private List<Arrival> read(LogPart part, int most) throws IOException {
        Collected collected = new Collected();
        CommandText text = new CommandText(Regimes.load("hotline-400-usage").vocabulary());
        try (OpenPart open = new OpenPart(part)) {
            for (int i = 0; i < most && open.emitTo(collected, text); i++) {
                left = open.left();
            }
        }
        return collected.all;
    }

    private LogPart left = new LogPart("", 0, 0);

    private LogPart part(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("part.jsonl"), content);
        return new LogPart(file.toString(), 0, Long.MIN_VALUE);
    }

    @Test
    void a_line_recorded_before_the_one_in_front_of_it_is_told_as_late() throws IOException {
        List<Arrival> all = read(part(AT_NINE + AT_TEN + AT_HALF_PAST_NINE), 9);
        assertThat(all).extracting(Arrival::complaint).containsExactly("east\nC-1", "east\nC-2", "");
        assertThat(all.get(2).line()).endsWith("\"fault\":\"late\"}");
        assertThat(all.get(2).at()).isEqualTo(all.get(1).at());
    }

    @Test
    void a_line_that_is_no_command_is_told_without_what_it_says() throws IOException {
        List<Arrival> all = read(part(AT_NINE + "{\"complaint\":\"C-2\",\"secret\":1}\n" + AT_TEN), 9);
        assertThat(all).extracting(Arrival::complaint).containsExactly("east\nC-1", "", "east\nC-2");
        assertThat(all.get(1).line()).contains("\"fault\":").doesNotContain("secret");
    }

    @Test
    void an_empty_line_is_nothing() throws IOException {
        assertThat(read(part("\n" + AT_NINE + "  \n" + AT_TEN.strip()), 9))
                .extracting(Arrival::complaint)
                .containsExactly("east\nC-1", "east\nC-2");
    }

    @Test
    void it_goes_on_behind_the_last_line_that_was_emitted() throws IOException {
        LogPart whole = part(AT_NINE + AT_TEN + AT_HALF_PAST_NINE);
        List<Arrival> all = new ArrayList<>(read(whole, 2));
        LogPart again = new LogPart.One().deserialize(1, new LogPart.One().serialize(left));
        all.addAll(read(again, 9));
        assertThat(all).isEqualTo(read(whole, 9));
    }

    private static final class Collected implements SourceOutput<Arrival> {

        private final List<Arrival> all = new ArrayList<>();

        @Override
        public void collect(Arrival arrival) {
            all.add(arrival);
        }

        @Override
        public void collect(Arrival arrival, long at) {
            all.add(arrival);
        }

        @Override
        public void emitWatermark(Watermark watermark) {}

        @Override
        public void markIdle() {}

        @Override
        public void markActive() {}
    }
}
