package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.complaintkit.json.Fault;
import org.complaintkit.json.MalformedDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad parts about people and intake; a mark stands where the fault has to point. */
class BadPeopleTest {

    private static final String SAYS = ",\"says\":{\"en\":\"no\",\"zh\":\"否\"}";

    /** A part, where in it the fault lies, what is expected there, and the nearest name if there is one. */
    record Bad(String part, String path, String expected, String nearest) {
        @Override
        public String toString() {
            return part;
        }
    }

    private static Bad bad(String part, String path, String expected) {
        return new Bad(part, path, expected, "");
    }

    static Stream<Bad> names() {
        return Stream.of(
                new Bad(
                        "\"permissions\":[{\"id\":\"a\",\"do\":[@\"anser\"],\"by\":[\"x\"]}]",
                        "permissions[0].do[0]",
                        "a verb of the lifecycle",
                        "answer"),
                new Bad(
                        "\"guards\":[{\"id\":\"a\",\"do\":[\"answer\"],\"needs\":{\"by\":{\"is\":@\"respondant\"}}"
                                + SAYS + "}]",
                        "guards[0].needs.by.is",
                        "a fact that is declared",
                        "respondent"),
                new Bad(
                        "\"guards\":[{\"id\":\"a\",\"do\":[\"answer\"],\"needs\":{\"by\":{\"did\":@\"sumbit\"}}" + SAYS
                                + "}]",
                        "guards[0].needs.by.did",
                        "a verb of the lifecycle",
                        "submit"),
                new Bad(
                        "\"guards\":[{\"id\":\"a\",\"do\":[\"answer\"],\"needs\":{\"fact\":\"handler\",\"sameAs\":@\"unti\"}"
                                + SAYS + "}]",
                        "guards[0].needs.sameAs",
                        "a fact that is declared",
                        "unit"),
                new Bad(
                        "\"requires\":[{\"id\":\"a\",\"do\":[\"close\"],\"fields\":[@\"complainant.nmae\"]}]",
                        "requires[0].fields[0]",
                        "a fact that is declared",
                        "complainant.name"),
                new Bad(
                        "\"forms\":[{\"id\":\"a\",\"do\":[\"register\"],\"fields\":[@\"plaet\"]}]",
                        "forms[0].fields[0]",
                        "a fact that is declared",
                        "plate"),
                new Bad(
                        "\"requires\":[{\"id\":\"a\",\"do\":[\"close\"],@\"field\":[\"unit\"]}]",
                        "requires[0].field",
                        "the fields",
                        "fields"),
                new Bad(
                        "\"guards\":[{\"id\":\"a\",\"do\":[\"answer\"],\"needs\":{\"times\":\"submit\",\"over\":@\"cases\",\"atLeast\":1}"
                                + SAYS + "}]",
                        "guards[0].needs.over",
                        "one of",
                        "case"));
    }

    static Stream<Bad> shapes() {
        return Stream.of(
                bad("\"permissions\":[{\"id\":\"a\",\"do\":@[],\"by\":[\"x\"]}]", "permissions[0].do", "at least one"),
                bad(
                        "\"permissions\":[{\"id\":\"a\",\"do\":[\"answer\"],\"by\":@[]}]",
                        "permissions[0].by",
                        "at least one"),
                bad(
                        "\"permissions\":[{\"id\":@\"not-open\",\"do\":[\"answer\"],\"by\":[\"x\"]}]",
                        "permissions[0].id",
                        "an id that"),
                bad(
                        "\"permissions\":[{\"id\":\"a\",\"do\":[\"answer\"],\"by\":[\"x\"]}],"
                                + "\"requires\":[{\"id\":@\"a\",\"do\":[\"close\"],\"fields\":[\"unit\"]}]",
                        "requires[0].id",
                        "an id that"),
                bad(
                        "\"guards\":[@{\"id\":\"a\",\"do\":[\"answer\"],\"needs\":{\"by\":\"x\"}}]",
                        "guards[0].says",
                        "the field \"says\""),
                bad(
                        "\"guards\":[{\"id\":\"a\",\"do\":[\"answer\"],\"needs\":{\"count\":\"persons\",\"atLeast\":@0}"
                                + SAYS + "}]",
                        "guards[0].needs.atLeast",
                        "a whole number from 1 to 20"),
                bad(
                        "\"guards\":[{\"id\":\"a\",\"do\":[\"answer\"],\"needs\":{\"count\":@\"points\",\"atLeast\":2}"
                                + SAYS + "}]",
                        "guards[0].needs.count",
                        "a fact of type list"),
                bad(
                        "\"guards\":[{\"id\":\"a\",\"do\":[\"answer\"],\"needs\":{\"start\":\"in\",\"window\":\"day\"}"
                                + SAYS + "}]",
                        "guards[0].needs",
                        "exactly one of the fields"),
                bad(
                        "\"facts\":{\"by role x\":@{\"type\":\"flag\"}}",
                        "facts[\"by role x\"]",
                        "the library does not derive itself"),
                bad(
                        "\"derived\":[{\"id\":\"a\",\"fact\":@\"unit\",\"on\":[\"register\"],\"from\":[\"knownAt\"],"
                                + "\"within\":{\"elapsed\":\"PT2H\"}}]",
                        "derived[0].fact",
                        "a fact of type flag"),
                bad(
                        "\"facts\":{\"inTime\":{\"type\":\"flag\"}},\"derived\":[{\"id\":\"a\",\"fact\":\"inTime\",\"on\":[\"register\"],"
                                + "\"from\":[@\"unit\"],\"within\":{\"elapsed\":\"PT2H\"}}]",
                        "derived[0].from[0]",
                        "a fact of type moment"),
                bad(
                        "\"facts\":{\"inTime\":{\"type\":\"flag\"}},\"derived\":[@{\"id\":\"a\",\"fact\":\"inTime\",\"on\":[\"register\"],"
                                + "\"from\":[\"knownAt\"],\"within\":{\"days\":2}}]",
                        "derived[0]",
                        "a is counted on a calendar"));
    }

    @ParameterizedTest
    @MethodSource({"names", "shapes"})
    void a_fault_is_told_with_its_place_and_what_was_probably_meant(Bad bad) {
        String marked = "{\"id\":\"people\",\"version\":\"1\",\"zone\":\"UTC\",\"title\":{\"en\":\"P\",\"zh\":\"人\"},\n"
                + bad.part() + "}";
        MalformedDocument refused = catchThrowableOfType(
                MalformedDocument.class,
                () -> RegimeReader.read("regime.json", SampleRegime.bytes(marked.replace("@", ""))));
        assertThat(refused).isNotNull();
        List<Fault> there = refused.faults().stream()
                .filter(fault -> fault.place().path().equals(bad.path()))
                .toList();
        assertThat(there).as(refused.getMessage()).hasSize(1);
        Fault fault = there.get(0);
        assertThat(fault.place().line()).isEqualTo(2);
        if (bad.part().contains("@")) {
            assertThat(fault.place().column()).isEqualTo(bad.part().indexOf('@') + 1);
        }
        assertThat(fault.expected().en()).contains(bad.expected());
        assertThat(fault.expected().zh()).isNotBlank();
        assertThat(fault.nearest().orElse("")).isEqualTo(bad.nearest());
    }
}
