package org.complaintkit.sla.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.complaintkit.json.JsonDocument;
import org.complaintkit.json.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a finding sends its reader. */
class PlacesTest {

    private static final String DOCUMENT = """
            {
              "lifecycle": {
                "moves": [
                  {"in": ["-"], "do": ["register"], "to": "open"},
                  {"in": ["open", "waiting"], "do": ["close", "drop"], "to": "closed", "by": ["chief"],
                   "guards": [{"id": "answered", "basis": []}]},
                  {"in": ["open"], "do": ["hold"], "to": "waiting"}
                ]
              },
              "limits": [
                {"id": "reply"}
              ]
            }""";

    @ParameterizedTest
    @CsvSource({
        "limits/reply, 11",
        "lifecycle/answered, 6",
        "lifecycle/open close, 5",
        "lifecycle/waiting drop, 5",
        "lifecycle/open hold, 7",
        "lifecycle/open, 4",
        "lifecycle/waiting, 5",
        "lifecycle/closed, 5",
        "lifecycle/nowhere, 2",
        "limits/nothing, 10"
    })
    void a_part_stands_in_its_line_and_what_is_not_found_at_its_section(String part, int line) {
        Places places = Places.of(JsonDocument.of("r.json", DOCUMENT).root());
        assertThat(places.of(part)).map(Place::line).contains(line);
    }

    @ParameterizedTest
    @CsvSource({"guards/answered", "nothing"})
    void what_has_no_section_has_no_place(String part) {
        assertThat(Places.of(JsonDocument.of("r.json", DOCUMENT).root()).of(part))
                .isEmpty();
    }
}
