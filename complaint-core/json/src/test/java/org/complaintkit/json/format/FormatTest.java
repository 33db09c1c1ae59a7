package org.complaintkit.json.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.JsonLines;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Track;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FormatTest {

    private static final Instant MON_0915 = Instant.parse("2026-03-02T01:15:00Z");
    private static final Event MOVED =
            new Event.Moved(MON_0915, new Step(Track.MAIN, State.of("received"), State.of("answered")));
    private static final String LINE = "{\"format\":1,\"event\":{\"moved\":{\"at\":\"2026-03-02T01:15:00Z\","
            + "\"step\":{\"track\":\"main\",\"from\":\"received\",\"to\":\"answered\"}}}}";

    private static List<String> faults(String json) {
        try {
            Format.EVENT.read("events", json);
        } catch (MalformedDocument malformed) {
            return malformed.faults().stream().map(Object::toString).toList();
        }
        return List.of();
    }

    @Test
    void an_event_is_one_line_under_the_name_of_its_type() {
        assertThat(Format.EVENT.write(MOVED)).isEqualTo(LINE);
        assertThat(Format.EVENT.read("events", LINE)).isEqualTo(MOVED);
    }

    @Test
    void fields_may_stand_in_any_order() {
        String turned =
                "{\"event\":{\"moved\":{\"step\":{\"to\":\"answered\",\"from\":\"received\",\"track\":\"main\"},"
                        + "\"at\":\"2026-03-02T09:15:00+08:00\"}},\"format\":1}";
        assertThat(Format.EVENT.read("events", turned)).isEqualTo(MOVED);
    }

    @Test
    void an_unknown_field_is_refused_with_its_place_and_the_nearest_name() {
        assertThat(faults(LINE.replace("\"to\":", "\"too\":\"x\",\"to\":")))
                .singleElement()
                .asString()
                .startsWith("events:1:100 event.moved.step.too: expected the fields: \"track\", \"from\", \"to\"")
                .endsWith("[unknown-field]");
        assertThat(faults(LINE.replace("\"track\":", "\"trak\":")))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("expected the field \"track\", found nothing [missing-field]"))
                .anyMatch(fault -> fault.contains("did you mean \"track\"? [unknown-field]"));
    }

    @Test
    void a_field_given_twice_is_refused() {
        assertThat(faults(LINE.replace("\"to\":", "\"to\":\"x\",\"to\":")))
                .singleElement()
                .asString()
                .endsWith("[duplicate-field]");
    }

    @Test
    void an_unknown_type_is_refused_with_the_nearest_one() {
        assertThat(faults(LINE.replace("\"moved\"", "\"movd\"")))
                .singleElement()
                .asString()
                .startsWith("events:1:21 event: expected exactly one of the fields: \"acted\", \"put-under\"")
                .endsWith("found the fields: \"movd\"; did you mean \"moved\"? [unknown-form]");
    }

    @Test
    void what_the_domain_refuses_is_refused_at_its_place() {
        assertThat(faults(LINE.replace("\"answered\"", "\" answered\"")))
                .singleElement()
                .asString()
                .contains("event.moved.step.to: expected an accepted value (state: a name must not begin or end");
    }

    @Test
    void the_format_has_to_be_told() {
        assertThat(faults(LINE.replace("\"format\":1,", "")))
                .singleElement()
                .asString()
                .endsWith("expected the field \"format\", found nothing [missing-field]");
        for (String wrong : List.of("0", "-1", "1.5", "\"1\"", "null", "3e9", "1e99")) {
            assertThat(faults(LINE.replace(":1,", ":" + wrong + ","))).as(wrong).hasSize(1);
        }
    }

    @Test
    void what_a_later_version_wrote_is_told_apart_from_what_is_wrong() {
        for (String later :
                List.of(LINE, "{\"format\":1,\"event\":{\"unheard-of\":7}}", "{\"format\":1,\"more\":[]}")) {
            assertThatExceptionOfType(WrittenByNewerVersion.class)
                    .isThrownBy(() -> Format.EVENT.read("events", later.replace(":1,", ":7,")))
                    .withMessage("events:1:11 format: written in format 7 by a later version of the library; this one"
                            + " reads formats 1 to 1. Nothing is wrong with it: read it with the later version")
                    .satisfies(newer -> assertThat(List.of(newer.format(), newer.readable()))
                            .containsExactly(7, 1))
                    .satisfies(newer -> assertThat(newer.place().path()).isEqualTo("format"));
        }
    }

    /** Each minor version writes what the one before it reads. The first one has none before it. */
    @Test
    void a_minor_version_writes_nothing_that_the_one_before_cannot_read() {
        int readByTheMinorBefore = 1;
        assertThat(Format.WRITES).isBetween(1, readByTheMinorBefore);
        assertThat(Format.READS).isGreaterThanOrEqualTo(Format.WRITES);
    }

    @Test
    void a_value_stands_inside_another_document_too() {
        String line = JsonLines.one(outer ->
                outer.objects("events", List.of(MOVED, MOVED), (each, event) -> Format.EVENT.write(each, event)));
        List<Event> read = JsonDocument.of("journal", line).read(fields -> fields.list("events", Format.EVENT::read));
        assertThat(read).containsExactly(MOVED, MOVED);
    }

    @Test
    void numbers_are_exact_at_both_ends_of_their_range() {
        Stream.of("1E+99", "-1E+99", "0.1E-99", "-12.50", "0")
                .map(BigDecimal::new)
                .forEach(number -> {
                    Event set = set(new Fact.Quantity(number));
                    assertThat(Format.EVENT.read("events", Format.EVENT.write(set)))
                            .isEqualTo(set);
                });
    }

    @Test
    void money_with_an_exponent_is_refused_before_it_is_written_out() {
        String line = Format.EVENT.write(set(new Fact.Sum(Money.parse("CNY 12.30"))));
        assertThat(line).contains("{\"f\":{\"money\":{\"amount\":\"12.30\",\"currency\":\"CNY\"}}}");
        assertThat(faults(line.replace("12.30", "1E+1000000000")))
                .singleElement()
                .asString()
                .contains("a number is written with digits, a point and no exponent");
        Money much = Money.of(CurrencyUnit.of("CNY"), BigDecimal.TEN.pow(1000));
        assertThatIllegalArgumentException().isThrownBy(() -> Format.EVENT.write(set(new Fact.Sum(much))));
    }

    @Test
    void a_role_given_twice_is_refused() {
        String acted =
                "{\"format\":1,\"command\":{\"meta\":{\"complaint\":{\"id\":\"C-1\"},\"at\":\"2026-03-02T01:15:00Z\","
                        + "\"recordedAt\":\"2026-03-02T01:15:00Z\",\"by\":{\"id\":\"x\",\"roles\":[\"a\",\"a\"]}},"
                        + "\"act\":{\"do\":\"close\"}}}";
        assertThatExceptionOfType(MalformedDocument.class)
                .isThrownBy(() -> Format.COMMAND.read("commands", acted))
                .withMessageContaining("each role once; a is there again");
    }

    private static Event set(Fact fact) {
        return new Event.FactsSet(MON_0915, "rule", List.of(), FactMap.of("f", fact));
    }
}
