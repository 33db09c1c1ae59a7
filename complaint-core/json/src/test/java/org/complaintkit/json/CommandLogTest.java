package org.complaintkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.lifecycle.Lifecycle;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLogTest {

    private static final String AT = "\"at\":\"2026-03-02T09:15:00+08:00\"";
    private static final String BY = "\"by\":{\"id\":\"agent-7\",\"roles\":[\"agent\"]}";
    private static final Instant MON_09_15 = Instant.parse("2026-03-02T01:15:00Z");
    private static final Vocabulary VOCABULARY = new Vocabulary(
            Set.copyOf(Lifecycle.standard().verbs()),
            Map.of(
                    "cause",
                    new FactDeclaration(
                            "cause", FactType.NAME, Set.of("personal", "other"), Optional.empty(), Optional.empty()),
                    "media",
                    FactDeclaration.of("media", FactType.FLAG)));

    private static CommandLog log(String text) {
        return CommandLog.open(
                "log.jsonl", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), VOCABULARY);
    }

    private static LoggedCommand one(String fields) throws IOException {
        return log("{\"complaint\":\"C-1\"," + AT + "," + BY + "," + fields + "}\n")
                .next()
                .orElseThrow();
    }

    private static Fault fault(String line) {
        MalformedDocument malformed =
                catchThrowableOfType(MalformedDocument.class, () -> log(line).next());
        assertThat(malformed.faults()).hasSize(1);
        return malformed.faults().get(0);
    }

    @Nested
    class WhatIsRead {

        @Test
        void a_registration_with_its_header_and_facts() throws IOException {
            LoggedCommand read = log("{\"tenant\":\"city\",\"complaint\":\"C-1\",\"id\":\"cmd-1\"," + AT
                            + ",\"recordedAt\":\"2026-03-02T10:00:00+08:00\",\"do\":\"register\","
                            + "\"by\":{\"id\":\"agent-7\",\"roles\":[\"agent\",\"leader\"],\"unit\":\"desk\"},"
                            + "\"kind\":\"complaint\",\"channel\":\"phone\",\"source\":\"external\","
                            + "\"unit\":\"station-12\",\"evidence\":[\"photo-1\",\"photo-2\"],\"sensitive\":true}")
                    .next()
                    .orElseThrow();
            Command command = read.command();
            assertThat(read.line()).isEqualTo(1);
            assertThat(command.meta().complaint()).isEqualTo(new ComplaintKey(Tenant.of("city"), "C-1"));
            assertThat(command.meta().id()).contains(CommandId.of("cmd-1"));
            assertThat(command.meta().at()).isEqualTo(MON_09_15);
            assertThat(command.meta().recordedAt()).isEqualTo(MON_09_15.plusSeconds(45 * 60));
            assertThat(command.meta().by())
                    .isEqualTo(new Actor(
                            "agent-7", Actor.of("x", "agent", "leader").roles(), Optional.of("desk")));
            assertThat(command.act())
                    .isEqualTo(Act.register("complaint", "phone", "external")
                            .with("unit", "station-12")
                            .with("evidence", new Fact.Listing(List.of("photo-1", "photo-2")))
                            .with("sensitive", Fact.of(true)));
        }

        @Test
        void fields_may_stand_before_the_verb_that_decides_about_them() throws IOException {
            assertThat(one("\"severity\":\"major\",\"points\":3,\"do\":\"classify\"")
                            .command()
                            .act()
                            .facts()
                            .toMap())
                    .containsOnly(Map.entry("severity", Fact.of("major")), Map.entry("points", Fact.of(3)));
        }

        @Test
        void a_note_names_a_fact_with_its_value_in_either_order_and_without_a_value_it_is_a_yes() throws IOException {
            assertThat(one("\"do\":\"note\",\"fact\":\"cause\",\"value\":\"personal\"")
                            .command()
                            .act()
                            .facts()
                            .toMap())
                    .containsOnly(Map.entry("cause", Fact.of("personal")));
            assertThat(one("\"do\":\"note\",\"value\":\"other\",\"fact\":\"cause\"")
                            .command()
                            .act()
                            .facts()
                            .toMap())
                    .containsOnly(Map.entry("cause", Fact.of("other")));
            assertThat(one("\"do\":\"note\",\"fact\":\"media\"")
                            .command()
                            .act()
                            .facts()
                            .toMap())
                    .containsOnly(Map.entry("media", Fact.of(true)));
        }

        @Test
        void money_and_moments_keep_their_exact_value() throws IOException {
            assertThat(
                            one("\"do\":\"propose\",\"remedy\":\"discount\",\"concession\":{\"amount\":\"12.30\",\"currency\":\"CNY\"}")
                                    .command()
                                    .act()
                                    .facts()
                                    .fact("concession"))
                    .contains(new Fact.Sum(Money.parse("CNY 12.30")));
            assertThat(one("\"do\":\"promise\",\"until\":\"2026-03-03T00:00:00.5Z\"")
                            .command()
                            .act()
                            .facts()
                            .fact("until"))
                    .contains(Fact.of(Instant.parse("2026-03-03T00:00:00.500Z")));
        }

        @Test
        void personal_texts_stand_apart_and_the_command_holds_references_only() throws IOException {
            LoggedCommand read = one(
                    "\"do\":\"register\",\"kind\":\"complaint\",\"channel\":\"phone\",\"source\":\"external\","
                            + "\"subject\":\"CANARY late parcel\",\"complainant\":{\"name\":\"CANARY Li\",\"phone\":\"CANARY 138\"}");
            assertThat(read.texts().keySet())
                    .containsExactlyInAnyOrder(
                            new PersonalRef("1:subject"),
                            new PersonalRef("1:complainant.name"),
                            new PersonalRef("1:complainant.phone"));
            assertThat(read.texts().get(new PersonalRef("1:complainant.name")).reveal())
                    .isEqualTo("CANARY Li");
            assertThat(read.command().act().facts().fact("complainant.phone"))
                    .contains(new Fact.Kept(new PersonalRef("1:complainant.phone")));
            assertThat(read.toString()).doesNotContain("CANARY");
        }

        @Test
        void blank_lines_count_but_are_passed_over_and_the_end_is_empty() throws IOException {
            CommandLog log = log("\n\r\n{\"complaint\":\"C-1\"," + AT + "," + BY + ",\"do\":\"accept\"}");
            assertThat(log.next().orElseThrow().line()).isEqualTo(3);
            assertThat(log.next()).isEmpty();
        }

        @Test
        void a_number_may_be_large_but_stays_exact() throws IOException {
            assertThat(one("\"do\":\"classify\",\"points\":12345678901234567890.5")
                            .command()
                            .act()
                            .facts()
                            .fact("points"))
                    .contains(new Fact.Quantity(new BigDecimal("12345678901234567890.5")));
        }
    }

    @Nested
    class WhatIsRefused {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "a misspelt verb|\"do\":\"clasify\",\"severity\":\"major\"|unknown-name|do|classify",
                    "a misspelt field|\"do\":\"classify\",\"severety\":\"major\"|unknown-field|severety|severity",
                    "a field of another verb|\"do\":\"accept\",\"severity\":\"major\"|unknown-field|severity|",
                    "a misspelt fact of a note|\"do\":\"note\",\"fact\":\"cuase\"|unknown-name|fact|cause",
                    "a field twice|\"do\":\"accept\",\"do\":\"accept\"|duplicate-field|do|",
                    "a flag for a name|\"do\":\"classify\",\"severity\":true|wrong-type|severity|",
                    "a time without offset|\"do\":\"promise\",\"until\":\"2026-03-03T00:00:00\"|no-offset|until|",
                    "a value out of range|\"do\":\"accept\",\"cause\":\"weather\"|not-accepted|cause|",
                    "a misspelt field of by|\"do\":\"accept\",\"by\":{\"id\":\"a\",\"rolls\":[]}|duplicate-field|by|",
                })
        void with_the_path_and_the_nearest_name(String what, String fields, String code, String path, String nearest) {
            Fault fault = fault("{\"complaint\":\"C-1\"," + AT + "," + BY + "," + fields + "}");
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.place().source()).isEqualTo("log.jsonl");
            assertThat(fault.place().line()).isEqualTo(1);
            assertThat(fault.place().path()).isEqualTo(path);
            assertThat(fault.nearest()).isEqualTo(Optional.ofNullable(nearest));
        }

        @ParameterizedTest
        @CsvSource({"complaint", "at", "do", "by"})
        void a_line_without_one_of_the_four_fields_that_every_line_has(String missing) {
            Map<String, String> all =
                    Map.of("complaint", "\"complaint\":\"C-1\"", "at", AT, "do", "\"do\":\"accept\"", "by", BY);
            String line = "{"
                    + String.join(
                            ",",
                            all.entrySet().stream()
                                    .filter(field -> !field.getKey().equals(missing))
                                    .map(Map.Entry::getValue)
                                    .toList())
                    + "}";
            Fault fault = fault(line);
            assertThat(fault.code()).isEqualTo("missing-field");
            assertThat(fault.place().path()).isEqualTo(missing);
        }

        @Test
        void a_registration_that_lacks_its_channel_names_it() {
            Fault fault = fault("{\"complaint\":\"C-1\"," + AT + "," + BY
                    + ",\"do\":\"register\",\"kind\":\"complaint\",\"source\":\"external\"}");
            assertThat(fault.code()).isEqualTo("not-accepted");
            assertThat(fault.english()).contains("channel");
        }

        @Test
        void a_cut_line_with_its_number() {
            String good = "{\"complaint\":\"C-1\"," + AT + "," + BY + ",\"do\":\"accept\"}\n";
            CommandLog log = log(good + good + good.substring(0, 40));
            MalformedDocument malformed = catchThrowableOfType(MalformedDocument.class, () -> {
                log.next();
                log.next();
                log.next();
            });
            assertThat(malformed.faults().get(0).place().line()).isEqualTo(3);
            assertThat(malformed.faults().get(0).code()).isEqualTo("cut-off");
        }

        @Test
        void no_fault_of_a_personal_field_repeats_what_it_holds() {
            Fault fault = fault("{\"complaint\":\"C-1\"," + AT + "," + BY
                    + ",\"do\":\"register\",\"subject\":\"CANARY\",\"phone\":\"CANARY\"}");
            assertThat(fault.english() + fault.chinese()).doesNotContain("CANARY");
        }

        @Test
        void after_a_fault_the_next_line_is_read() throws IOException {
            CommandLog log = log("{\"complaint\":7}\n{\"complaint\":\"C-2\"," + AT + "," + BY + ",\"do\":\"accept\"}");
            catchThrowableOfType(MalformedDocument.class, log::next);
            assertThat(log.next().orElseThrow().command().meta().complaint()).isEqualTo(ComplaintKey.of("C-2"));
        }
    }
}
