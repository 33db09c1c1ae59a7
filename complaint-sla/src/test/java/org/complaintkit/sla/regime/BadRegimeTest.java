package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.json.Fault;
import org.complaintkit.json.MalformedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad regimes, each made from a good one by one change; a mark stands where the fault has to point. */
class BadRegimeTest {

    private static final String MARK = "@";

    /** One change, and what has to be said of it. */
    record Bad(String from, String to, String path, String expected, String found, Optional<String> nearest) {

        static Bad of(String from, String to, String path, String expected, String found) {
            return new Bad(from, to, path, expected, found, Optional.empty());
        }

        Bad near(String name) {
            return new Bad(from, to, path, expected, found, Optional.of(name));
        }

        @Override
        public String toString() {
            return from + " becomes " + to;
        }
    }

    static Stream<Bad> misspelt() {
        return Stream.of(
                Bad.of(
                                "\"metBy\":[\"answer\"],\"within\":{\"par",
                                "@\"metBuy\":[\"answer\"],\"within\":{\"par",
                                "limits[0].metBuy",
                                "the fields",
                                "\"metBuy\"")
                        .near("metBy"),
                Bad.of("\"windows\"", "@\"window\"", "window", "the fields", "\"window\"")
                        .near("windows"),
                Bad.of(
                                "\"starts\":[\"register\"],\"metBy\":[\"close",
                                "\"starts\":[@\"regsiter\"],\"metBy\":[\"close",
                                "limits[1].starts[0]",
                                "a verb of the lifecycle",
                                "\"regsiter\"")
                        .near("register"),
                Bad.of("[\"close\"]", "[@\"closed\"]", "limits[1].metBy[0]", "a verb of the lifecycle", "\"closed\"")
                        .near("close"),
                Bad.of(
                                "{\"fact\":\"cause\"",
                                "{\"fact\":@\"cuase\"",
                                "limits[0].when.fact",
                                "a fact that is declared",
                                "\"cuase\"")
                        .near("cause"),
                Bad.of(
                                "\"is\":\"personal\"",
                                "\"is\":@\"presonal\"",
                                "limits[0].when.is",
                                "a value of cause",
                                "\"presonal\"")
                        .near("personal"),
                Bad.of(
                                "\"party\":\"handler\"",
                                "\"party\":@\"handlre\"",
                                "sanctions[0].party",
                                "a fact that tells the party",
                                "\"handlre\"")
                        .near("handler"),
                Bad.of(
                                "{\"fact\":\"cause\",\"is\":\"personal\"}",
                                "{\"start\":\"in\",\"window\":@\"dya\"}",
                                "limits[0].when.window",
                                "a window of the day",
                                "\"dya\"")
                        .near("day"),
                Bad.of(
                                "\"breach\":\"reply\"",
                                "\"breach\":@\"repyl\"",
                                "sanctions[0].on.breach",
                                "a limit of this regime",
                                "\"repyl\"")
                        .near("reply"),
                Bad.of("\"restart\"", "@\"restrat\"", "limits[0].onReopen", "one of", "\"restrat\"")
                        .near("restart"),
                Bad.of("\"from-start\"", "@\"fromstrat\"", "limits[0].onReclassify", "one of", "\"fromstrat\"")
                        .near("from-start"),
                Bad.of("\"over\":\"ever\"", "\"over\":@\"years\"", "sanctions[0].counted.over", "one of", "\"years\"")
                        .near("year"),
                Bad.of("\"unit\":\"hours\"", "\"unit\":@\"hour\"", "backdating.unit", "one of", "\"hour\"")
                        .near("hours"),
                Bad.of(
                                "{\"workingDays\":3}",
                                "@{\"workingDasy\":3}",
                                "limits[1].within",
                                "exactly one of the fields",
                                "\"workingDasy\"")
                        .near("workingDays"),
                Bad.of(
                                "{\"workingDays\":3}",
                                "{\"amount\":3,\"unit\":@\"wroking days\"}",
                                "limits[1].within.unit",
                                "one of",
                                "\"wroking days\"")
                        .near("working days"),
                Bad.of(
                                "{\"workingDays\":3}",
                                "{\"untilFact\":@\"requestedReplyAtt\"}",
                                "limits[1].within.untilFact",
                                "a fact that is declared",
                                "\"requestedReplyAtt\"")
                        .near("requestedReplyAt"),
                Bad.of(
                                "{\"workingDays\":3}",
                                "{\"by\":\"cause\",\"limits\":{@\"othre\":{\"workingDays\":3}}}",
                                "limits[1].within.limits.othre",
                                "a value of cause",
                                "\"othre\"")
                        .near("other"),
                Bad.of(
                                "\"parameter\":\"fine\"",
                                "\"parameter\":@\"fien\"",
                                "sanctions[0].price.parameter",
                                "a parameter of this regime",
                                "\"fien\"")
                        .near("fine"),
                Bad.of(
                                "\"fine\":{\"default\"",
                                "\"fine\":{@\"defualt\"",
                                "parameters.fine.defualt",
                                "the fields",
                                "\"defualt\"")
                        .near("default"));
    }

    static Stream<Bad> missing() {
        return Stream.of(
                Bad.of("\"onReopen\":\"restart\",", "", "limits[0].onReopen", "the field \"onReopen\"", "nothing"),
                Bad.of(
                        ",\"onReclassify\":\"from-start\"",
                        "",
                        "limits[0].onReclassify",
                        "the field \"onReclassify\"",
                        "nothing"),
                Bad.of("\"zone\":\"Asia/Shanghai\",\n", "\n", "zone", "the field \"zone\"", "nothing"),
                Bad.of(",\"metBy\":[\"close\"]", "", "limits[1].metBy", "the field \"metBy\"", "nothing"));
    }

    static Stream<Bad> wrong() {
        return Stream.of(
                Bad.of("\"version\":\"1\"", "\"version\":@1", "version", "a text", "1"),
                Bad.of(
                        "[\"register\"],\"metBy\":[\"close",
                        "@\"register\",\"metBy\":[\"close",
                        "limits[1].starts",
                        "a list",
                        "\"register\""),
                Bad.of(
                        "{\"workingDays\":3}",
                        "{\"workingDays\":@2.3}",
                        "limits[1].within.workingDays",
                        "a whole number of working days, or a half",
                        "2.3"),
                Bad.of(
                        "{\"workingDays\":3}",
                        "{\"workingDays\":@0}",
                        "limits[1].within.workingDays",
                        "working days must be 1 or more, it is 0",
                        "0"),
                Bad.of(
                        "{\"workingDays\":3}",
                        "{\"elapsed\":@\"PT-2H\"}",
                        "limits[1].within.elapsed",
                        "elapsed time must be longer than zero, it is PT-2H",
                        "\"PT-2H\""),
                Bad.of(
                        "{\"workingDays\":3}",
                        "{\"elapsed\":@\"2 hours\"}",
                        "limits[1].within.elapsed",
                        "a duration such as PT2H",
                        "\"2 hours\""),
                Bad.of(
                        "{\"workingDays\":3}",
                        "{\"amount\":@-1,\"unit\":\"months\"}",
                        "limits[1].within.amount",
                        "months must be 1 or more, it is -1",
                        "-1"),
                Bad.of(
                        "{\"workingDays\":3}",
                        "{\"amount\":@0.5,\"unit\":\"hours\"}",
                        "limits[1].within.amount",
                        "a whole number",
                        "0.5"),
                Bad.of(
                        "{\"workingDays\":3}",
                        "{\"untilFact\":@\"handler\"}",
                        "limits[1].within.untilFact",
                        "a fact of type moment",
                        "\"handler\""),
                Bad.of(
                        "\"zone\":\"Asia/Shanghai\",\n",
                        "\"zone\":@\"Asia/Shanghia\",\n",
                        "zone",
                        "a time zone",
                        "\"Asia/Shanghia\""),
                Bad.of(
                        "[\"2026-01-01\",\"2026-12-31\"]",
                        "@[\"2026-12-31\",\"2026-01-01\"]",
                        "calendar.covers",
                        "2026-12-31",
                        "a list"),
                Bad.of(
                        "[\"2026-01-01\",\"2026-12-31\"]",
                        "@[\"2026-01-01\"]",
                        "calendar.covers",
                        "the first and the last date",
                        "a list"),
                Bad.of(
                        "\"id\":\"report\"",
                        "\"id\":@\"reply\"",
                        "limits[1].id",
                        "an id that no other limit has",
                        "\"reply\""),
                Bad.of("\"amount\":24", "\"amount\":@-24", "backdating.amount", "zero or more", "-24"),
                Bad.of(
                        "\"party\":\"handler\"",
                        "\"party\":@\"details\"",
                        "sanctions[0].party",
                        "a fact of type name",
                        "\"details\""),
                Bad.of(
                        "\"party\":\"handler\"",
                        "\"when\":@{\"start\":\"in\",\"window\":\"day\"},\"party\":\"handler\"",
                        "sanctions[0].when",
                        "exactly one of the fields: \"fact\", \"all\", \"any\", \"not\"",
                        "\"start\", \"window\""),
                Bad.of(
                        "\"currency\":\"CNY\"",
                        "\"currency\":@\"YUAN\"",
                        "parameters.fine.default.currency",
                        "YUAN",
                        "\"YUAN\""),
                Bad.of(
                        "[\"20.00\",\"50.00\"]",
                        "@[\"20.00\",\"-50.00\"]",
                        "parameters.fine.default.steps",
                        "a fine must not be negative: CNY -50.00",
                        "a list"),
                Bad.of(
                        "[\"20.00\",\"50.00\"]",
                        "@[\"20.00\",\"50.005\"]",
                        "parameters.fine.default.steps",
                        "scale",
                        "a list"),
                Bad.of(
                        "\"50.00\"",
                        "@\"1E999999999\"",
                        "parameters.fine.default.steps[1]",
                        "an amount such as",
                        "\"1E999999999\""),
                Bad.of("\"50.00\"", "@50.00", "parameters.fine.default.steps[1]", "a text", "50.00"),
                Bad.of("\"day\":[\"08:00\",\"20:00\"]", "\"day\":@[\"08:00\"]", "windows.day", "a window", "a list"),
                Bad.of("\"version\":\"1\"", "\"version\":\"1\",@\"version\":\"2\"", "version", "once", "\"version\""));
    }

    @ParameterizedTest
    @MethodSource({"misspelt", "wrong"})
    void a_fault_is_told_with_its_place_and_what_was_probably_meant(Bad bad) {
        assertThat(SampleRegime.TEXT).as("the change is one").containsOnlyOnce(bad.from());
        String marked = SampleRegime.TEXT.replace(bad.from(), bad.to());
        Fault fault = faultAt(bad.path(), faults(marked.replace(MARK, ""), SampleRegime.GIVEN));
        String before = marked.substring(0, marked.indexOf(MARK));
        assertThat(fault.place().line())
                .isEqualTo(1 + (int) before.chars().filter(c -> c == '\n').count());
        assertThat(fault.place().column()).isEqualTo(before.length() - before.lastIndexOf('\n'));
        requireSays(fault, bad);
    }

    @ParameterizedTest
    @MethodSource("missing")
    void a_missing_field_is_told_at_the_object_that_lacks_it(Bad bad) {
        String text = SampleRegime.TEXT.replace(bad.from(), bad.to());
        Fault fault = faultAt(bad.path(), faults(text, SampleRegime.GIVEN));
        String object = bad.path().startsWith("limits[0]")
                ? "{\"id\":\"reply\""
                : bad.path().startsWith("limits[1]") ? "{\"id\":\"report\"" : "{\"id\":\"sample\"";
        String before = text.substring(0, text.indexOf(object));
        assertThat(fault.place().line())
                .isEqualTo(1 + (int) before.chars().filter(c -> c == '\n').count());
        assertThat(fault.place().column()).isEqualTo(before.length() - before.lastIndexOf('\n'));
        requireSays(fault, bad);
    }

    private static void requireSays(Fault fault, Bad bad) {
        assertThat(fault.place().source()).isEqualTo("regime.json");
        assertThat(fault.expected().en()).contains(bad.expected());
        assertThat(fault.found().en()).contains(bad.found());
        assertThat(fault.nearest()).isEqualTo(bad.nearest());
        assertThat(fault.expected().zh()).isNotBlank();
    }

    @Test
    void the_good_one_is_read() {
        Regime regime = SampleRegime.read(SampleRegime.TEXT, SampleRegime.GIVEN);
        assertThat(regime.ref().toString()).isEqualTo("sample@1");
        assertThat(regime.vocabulary().facts()).containsOnlyKeys("cause");
    }

    @Test
    void several_faults_are_told_at_once_in_the_order_of_the_document() {
        String text = SampleRegime.TEXT
                .replace("\"restart\"", "\"restrat\"")
                .replace("\"over\":\"ever\"", "\"over\":\"evre\"")
                .replace("\"unit\":\"hours\"", "\"unit\":\"huors\"");
        assertThat(faults(text, SampleRegime.GIVEN))
                .extracting(fault -> fault.place().line() + " " + fault.place().path())
                .containsExactly("3 backdating.unit", "11 limits[0].onReopen", "16 sanctions[0].counted.over");
    }

    @Test
    void a_parameter_that_is_not_given_is_told_where_the_document_asks_for_it() {
        Fault fault = faultAt("limits[0].within.parameter", faults(SampleRegime.TEXT, "{}"));
        assertThat(fault.code()).isEqualTo("parameter-not-given");
        assertThat(fault.place().line()).isEqualTo(10);
        assertThat(fault.expected().en()).isEqualTo("the document leaves hours blank: give it under \"parameters\"");
    }

    @Test
    void a_parameter_of_the_wrong_shape_is_told_where_it_was_given() {
        List<Fault> faults = faults(SampleRegime.TEXT, SampleRegime.GIVEN.replace("\"PT2H\"", "2"));
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).place().english()).isEqualTo("given.json:2:22 parameters.hours.elapsed");
        assertThat(faults.get(0).expected().en()).contains("a duration such as PT2H");
    }

    @Test
    void a_field_that_what_is_given_does_not_have_is_told_where_it_was_given() {
        String text = SampleRegime.TEXT.replace(
                "\"within\":{\"parameter\":\"hours\"}", "\"within\":{\"parameter\":\"hours\",\"part\":\"length\"}");
        Fault fault = faultAt("parameters.hours", faults(text, SampleRegime.GIVEN));
        assertThat(fault.code()).isEqualTo("missing-field");
        assertThat(fault.place().source()).isEqualTo("given.json");
        assertThat(fault.expected().en()).isEqualTo("the field \"length\"");
        String given = SampleRegime.GIVEN.replace("{\"elapsed\":\"PT2H\"}", "{\"length\":{\"elapsed\":\"PT2H\"}}");
        assertThatCode(() -> SampleRegime.read(text, given)).doesNotThrowAnyException();
    }

    @Test
    void a_parameter_that_the_regime_does_not_have_is_told_with_the_nearest() {
        List<Fault> faults = faults(SampleRegime.TEXT, SampleRegime.GIVEN.replace("}}}", "},\n\"hour\":{}}}"));
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).place().line()).isEqualTo(3);
        assertThat(faults.get(0).place().source()).isEqualTo("given.json");
        assertThat(faults.get(0).nearest()).contains("hours");
    }

    @Test
    void working_days_without_a_calendar_are_told_at_the_limit() {
        String text = SampleRegime.TEXT.replaceAll("(?s) \"calendar\":.*?\\}\\},\n", "\n\n");
        Fault fault = faultAt("limits[1].within", faults(text, SampleRegime.GIVEN));
        assertThat(fault.place().line()).isEqualTo(13);
        assertThat(fault.expected().en()).contains("limit report counts working time or working days", "no calendar");
    }

    @Test
    void a_document_that_is_cut_off_is_told_where_it_ends() {
        String cut = SampleRegime.TEXT.substring(0, SampleRegime.TEXT.indexOf("\"metBy\":[\"close"));
        List<Fault> faults = faults(cut, SampleRegime.GIVEN);
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).place().line()).isEqualTo(12);
    }

    private static Fault faultAt(String path, List<Fault> faults) {
        return faults.stream()
                .filter(fault -> fault.place().path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fault at " + path + " among " + faults));
    }

    static List<Fault> faults(String text, String given) {
        MalformedDocument malformed =
                catchThrowableOfType(MalformedDocument.class, () -> SampleRegime.read(text, given));
        assertThat(malformed).as("%s", text).isNotNull();
        return malformed.faults();
    }
}
