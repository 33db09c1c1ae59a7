package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.complaintkit.json.MalformedDocument;
import org.junit.jupiter.api.Test;

/** What people get wrong in reports, reviews, rewards and sanctions, each document answered with all its faults at once. */
class BadFiguresTest {

    private static final String HEAD = """
            {"id":"desk","version":"1","title":{"en":"Desk","zh":"服务台"},"zone":"Asia/Shanghai",
            """;

    private static final String FIGURES = HEAD + """
             "figures":[{"id":"first-word","from":"regster","to":"answer","which":"last"}],
             "reports":[
              {"id":"monthly","basis":["1"],"figures":["recieved"],"by":["unit"],"each":"month","to":["board"]},
              {"id":"monthly","basis":["1"],"figures":["received"],"by":["units"],"each":"fortnight","to":["board"]},
              {"id":"late","basis":["1"],"lists":{"fact":"severty","is":"major"},"at":"answer-time","each":"week","to":["board"]}],
             "records":[{"id":"file","basis":["1"],"notes":["satisfacton"]}]}
            """;

    @Test
    void figures_that_there_are_not_periods_dimensions_facts_and_an_id_that_stands_twice() {
        assertThat(paths(FIGURES))
                .containsExactly(
                        "figures[0].from unknown-name register",
                        "reports[0].figures[0] unknown-name received",
                        "reports[1].id not-accepted",
                        "reports[1].by[0] unknown-name unit",
                        "reports[1].each unknown-name",
                        "reports[2].lists.fact unknown-name severity",
                        "reports[2].at unknown-name",
                        "records[0].notes[0] unknown-name satisfaction");
    }

    private static final String REVIEWS = HEAD + """
             "reviews":[
              {"id":"low","basis":["1"],"of":"unit","each":"month","when":{"figure":"satisfaction-rat","atMost":"0.9"},
               "party":"heads","price":{"amount":"50","currency":"CNY"}},
              {"id":"lower","basis":["1"],"of":"planet","each":"month","when":{"figure":"satisfaction-rate","below":"0.9"},
               "party":"head","price":{"amount":"50.00","currency":"CNY"}}],
             "rewards":[
              {"id":"best","basis":["1"],"of":"person","each":"year","prize":{"amount":"fifty","currency":"CNY"}}],
             "windows":{"day":["08:00","20:00"]},
             "accountable":{"basis":"1","head":"chief"},
             "intake":[{"id":"day","basis":["1"],"open":"dya"}]}
            """;

    @Test
    void tests_of_figures_parties_prizes_and_openings() {
        assertThat(paths(REVIEWS))
                .containsExactly(
                        "reviews[0].when.atLeast missing-field",
                        "reviews[0].when.figure unknown-name satisfaction-rate",
                        "reviews[0].when.atMost unknown-field",
                        "reviews[0].party unknown-name head",
                        "reviews[1].of unknown-name",
                        "reviews[1].when.below wrong-type",
                        "rewards[0].prize.kind missing-field",
                        "rewards[0].prize.amount not-accepted",
                        "accountable.id missing-field",
                        "accountable.basis wrong-type",
                        "accountable.head unknown-field",
                        "intake[0].open unknown-name day");
    }

    private static final String CONDITIONS = HEAD + """
             "facts":{"seals":{"type":"list"},"size":{"type":"number"}},
             "guards":[
              {"id":"a","do":["close"],"needs":{"last":"answr","after":"submit"},"says":{"en":"a","zh":"a"}},
              {"id":"b","do":["close"],"needs":{"last":"answer","after":["sumbit"]},"says":{"en":"a","zh":"a"}},
              {"id":"c","do":["close"],"needs":{"fact":"size","has":"x"},"says":{"en":"a","zh":"a"}},
              {"id":"d","do":["close"],"needs":{"fact":"seals","haz":"x"},"says":{"en":"a","zh":"a"}},
              {"id":"e","do":["close"],"needs":{"times":"answr","atLeast":2},"says":{"en":"a","zh":"a"}},
              {"id":"f","do":["close"],"needs":{"done":"reply","atLeast":1},"says":{"en":"a","zh":"a"}}],
             "permissions":[{"id":"g","do":["close"],"by":["head"],"when":{"fact":"size","atLeast":"ten"}}],
             "forms":[{"id":"h","do":["register"],"fields":["size","size"]}],
             "sanctions":[
              {"id":"i","basis":["1"],"on":{"violation":"rude"},"party":"size","price":{"amount":"50","currency":"CNY"}},
              {"id":"j","basis":["1"],"on":{"brech":"reply"},"party":"handler","counted":{"by":"parties","over":"year"},
               "price":{"first":"50","each":"-1","currency":"CNY"}}]}
            """;

    @Test
    void conditions_of_acts_and_the_prices_of_sanctions() {
        assertThat(paths(CONDITIONS))
                .containsExactly(
                        "guards[0].needs.last unknown-name answer",
                        "guards[0].needs.after wrong-type",
                        "guards[1].needs.after[0] unknown-name submit",
                        "guards[2].needs.fact not-accepted",
                        "guards[3].needs unknown-form has",
                        "guards[4].needs.times unknown-name answer",
                        "guards[5].needs.done unknown-name",
                        "permissions[0].when.atLeast wrong-type",
                        "sanctions[0].counted missing-field",
                        "sanctions[0].party not-accepted",
                        "sanctions[1].on unknown-form breach",
                        "sanctions[1].counted.by unknown-name",
                        "sanctions[1].price not-accepted");
    }

    /** Where, what, and what was probably meant. */
    private static List<String> paths(String text) {
        MalformedDocument refused = catchThrowableOfType(
                MalformedDocument.class, () -> RegimeReader.read("desk.json", SampleRegime.bytes(text)));
        return refused.faults().stream()
                .map(fault -> fault.place().path() + " " + fault.code()
                        + fault.nearest().map(near -> " " + near).orElse(""))
                .toList();
    }
}
