package org.complaintkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FieldsTest {

    enum OnReopen {
        RESTART,
        FROM_CHANGE
    }

    record Limit(String id, Duration within, OnReopen onReopen, Optional<String> note) {
        Limit {
            if (within.isNegative()) {
                throw new IllegalArgumentException("within is not negative, given " + within);
            }
        }
    }

    record Policy(String id, LocalDate from, List<Limit> limits) {}

    private static Read<Limit> limit(Fields fields) {
        Read<String> id = fields.text("id");
        Read<Duration> within = fields.object("within", inner -> inner.duration("elapsed"));
        Read<OnReopen> onReopen = fields.oneOf("onReopen", OnReopen.class);
        Read<Optional<String>> note = fields.optionalText("note");
        return fields.make("within", () -> new Limit(id.get(), within.get(), onReopen.get(), note.get()));
    }

    private static Read<Policy> policy(Fields fields) {
        fields.ignore("$schema");
        Read<String> id = fields.text("id");
        Read<LocalDate> from = fields.date("appliesFrom");
        Read<List<Limit>> limits = fields.list("limits", item -> item.object(FieldsTest::limit));
        return fields.make(() -> new Policy(id.get(), from.get(), limits.get()));
    }

    private static List<Fault> faults(Function<Fields, ? extends Read<?>> reader, String text) {
        return catchThrowableOfType(
                        MalformedDocument.class,
                        () -> JsonDocument.of("p.json", text)
                                .read(fields -> reader.apply(fields).map(any -> any)))
                .faults();
    }

    @Test
    void a_whole_document_becomes_a_value() {
        String text = """
                {"$schema":"x","id":"p","appliesFrom":"2026-03-02",
                 "limits":[{"id":"reply","within":{"elapsed":"PT2H"},"onReopen":"from-change"}]}
                """;

        Policy policy = JsonDocument.of("p.json", text).read(FieldsTest::policy);

        Limit reply = new Limit("reply", Duration.ofHours(2), OnReopen.FROM_CHANGE, Optional.empty());
        assertThat(policy).isEqualTo(new Policy("p", LocalDate.of(2026, 3, 2), List.of(reply)));
    }

    @Test
    void all_faults_of_a_document_come_at_once_in_the_order_of_their_places() {
        String text = """
                {
                  "id": 7,
                  "applies_from": "2026-03-02",
                  "limits": [
                    {"id":"a","within":{"elapsed":"2h"},"onReopen":"restrat"},
                    {"id":"b","within":{"elapsed":"PT1H","elapsd":1},"onReopen":null,"note":[]},
                    "c"
                  ]
                }
                """;

        List<Fault> faults = faults(FieldsTest::policy, text);

        assertThat(faults)
                .extracting(Fault::english)
                .containsExactly(
                        "p.json:1:1 appliesFrom: expected the field \"appliesFrom\", found nothing [missing-field]",
                        "p.json:2:9 id: expected a text in double quotes, found 7 [wrong-type]",
                        "p.json:3:3 applies_from: expected the fields: \"$schema\", \"id\", \"appliesFrom\", \"limits\","
                                + " found \"applies_from\"; did you mean \"appliesFrom\"? [unknown-field]",
                        "p.json:5:35 limits[0].within.elapsed: expected a duration such as PT2H or PT30M,"
                                + " found \"2h\" [not-a-duration]",
                        "p.json:5:52 limits[0].onReopen: expected one of: \"restart\", \"from-change\","
                                + " found \"restrat\"; did you mean \"restart\"? [unknown-name]",
                        "p.json:6:42 limits[1].within.elapsd: expected the fields: \"elapsed\","
                                + " found \"elapsd\" [unknown-field]",
                        "p.json:6:65 limits[1].onReopen: expected one of: \"restart\", \"from-change\","
                                + " found null [wrong-type]",
                        "p.json:6:77 limits[1].note: expected a text in double quotes, found a list [...] [wrong-type]",
                        "p.json:7:5 limits[2]: expected an object {...}, found \"c\" [wrong-type]");
    }
}
