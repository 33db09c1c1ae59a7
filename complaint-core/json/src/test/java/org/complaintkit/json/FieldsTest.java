package org.complaintkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.complaintkit.rule.Text;
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
        Read<LocalDate> from = fields.required("appliesFrom", Item::date);
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

    @Test
    void what_a_domain_record_refuses_becomes_a_fault_at_the_blamed_field() {
        String text = """
                {"id":"a","within":{"elapsed":"-PT1H"},"onReopen":"restart"}
                """;

        assertThat(faults(FieldsTest::limit, text))
                .extracting(Fault::english)
                .containsExactly("p.json:1:20 within: expected an accepted value (within is not negative, given PT-1H),"
                        + " found an object {...} [not-accepted]");
    }

    @Test
    void a_value_that_a_step_refuses_becomes_a_fault_at_the_value() {
        Function<Fields, Read<Integer>> reader = fields -> {
            Read<Integer> share = fields.whole("share")
                    .where(n -> n <= 100, new Text("at most 100", "不超过 100"))
                    .map(n -> 100 / n);
            return fields.make(share::get);
        };

        assertThat(faults(reader, "{\"share\":101}"))
                .extracting(Fault::english)
                .containsExactly("p.json:1:10 share: expected at most 100, found 101 [not-accepted]");
        assertThat(faults(reader, "{\"share\":0}"))
                .extracting(Fault::english)
                .containsExactly("p.json:1:10 share: expected an accepted value (/ by zero), found 0 [not-accepted]");
        assertThat(faults(reader, "{\"share\":0.5}")).extracting(Fault::code).containsExactly("wrong-type");
    }

    private static Read<String> condition(Fields fields) {
        Map<String, Function<Fields, Read<String>>> forms = new LinkedHashMap<>();
        forms.put("fact", in -> in.text("fact"));
        forms.put(
                "all",
                in -> in.list("all", item -> item.object(FieldsTest::condition)).map(parts -> String.join("+", parts)));
        return fields.form(forms);
    }

    @Test
    void the_form_of_an_object_is_told_by_the_one_field_that_names_it() {
        JsonDocument document = JsonDocument.of("p.json", "{\"all\":[{\"fact\":\"kind\"},{\"fact\":\"cause\"}]}");

        assertThat(document.read(FieldsTest::condition)).isEqualTo("kind+cause");
        assertThat(faults(FieldsTest::condition, "{\"all\":[{\"fcat\":\"kind\"}]}"))
                .extracting(Fault::english)
                .containsExactly("p.json:1:9 all[0]: expected exactly one of the fields: \"fact\", \"all\","
                        + " found the fields: \"fcat\"; did you mean \"fact\"? [unknown-form]");
        assertThat(faults(FieldsTest::condition, "{\"all\":[],\"fact\":\"kind\"}"))
                .extracting(Fault::code)
                .containsExactly("unknown-form");
    }

    @Test
    void a_part_fetched_before_the_whole_is_made_ends_its_object_and_not_the_document() {
        Function<Fields, Read<String>> hasty = fields -> {
            String id = fields.text("id").get();
            return fields.make(() -> id + fields.text("name").get());
        };
        Function<Fields, Read<List<String>>> reader = fields -> fields.list("all", item -> item.object(hasty));

        assertThat(faults(reader, "{\"all\":[{\"id\":1,\"name\":\"x\"},{\"name\":\"y\"}]}"))
                .extracting(fault -> fault.code() + " " + fault.place().path())
                .containsExactly("wrong-type all[0].id", "missing-field all[1].id");
    }

    @Test
    void a_time_without_an_offset_is_named_as_such_in_both_languages() {
        Fault fault = faults(fields -> fields.required("at", Item::instant), "{\"at\":\"2026-03-02T09:15:00\"}")
                .get(0);

        assertThat(fault.english())
                .isEqualTo("p.json:1:7 at: expected a date and time with its offset such as 2026-03-02T09:15:00+08:00,"
                        + " found a time without an offset [no-offset]");
        assertThat(fault.chinese())
                .isEqualTo("p.json 第1行第7列 at：应为带时区偏移的日期时间（如 2026-03-02T09:15:00+08:00），实为没有时区偏移的时间 [no-offset]");
    }

    @Test
    void the_exception_lists_its_faults_in_both_languages() {
        MalformedDocument malformed = catchThrowableOfType(
                MalformedDocument.class, () -> JsonDocument.of("p.json", "{}").read(FieldsTest::policy));

        assertThat(malformed).hasMessageStartingWith("3 faults:\n  p.json:1:1 id: expected the field \"id\"");
        assertThat(malformed.chinese()).startsWith("3 处错误：\n  p.json 第1行第1列 id：应为字段 \"id\"，实为空缺");
    }
}
