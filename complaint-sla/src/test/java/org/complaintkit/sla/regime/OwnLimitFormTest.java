package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.complaintkit.sla.sample.Shanghai.at;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.complaintkit.fact.Facts;
import org.complaintkit.json.Fault;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.limit.Due;
import org.complaintkit.sla.limit.Explanation;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Limits;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.limit.Stretch;
import org.complaintkit.sla.limit.Trace;
import org.complaintkit.sla.sample.Shanghai;
import org.junit.jupiter.api.Test;

/** A form of limit that the library does not have: from Java, by name in JSON, explained in its own words. */
class OwnLimitFormTest {

    /** Noon of the next day whose number can be divided: a delivery every so many days of the month. */
    record NextDelivery(int every) implements Limit {
        private static final Wording SAYS = Wording.of("delivery", "the delivery of day {day}", "{day}日的配送");

        @Override
        public Due due(Start start, Trace trace) {
            LocalDate day = start.day().plusDays(1);
            while (day.getDayOfMonth() % every != 0) {
                day = day.plusDays(1);
            }
            Instant due = day.atTime(12, 0).atZone(start.zone()).toInstant();
            Phrase says = new Phrase(SAYS, Map.of("day", Integer.toString(day.getDayOfMonth())));
            trace.add(new Stretch(start.at(), due, Stretch.Kind.GIVEN, says));
            return Due.at(due);
        }
    }

    private static final LimitForms OWN = LimitForms.NONE.with(
            "delivery", arguments -> arguments.whole("every").map(NextDelivery::new));

    private static Regime read(byte[] bytes) {
        LimitForms own =
                LimitForms.NONE.with("delivery", fields -> fields.whole("every").map(NextDelivery::new));
        return RegimeReader.read("regime.json", bytes, Given.NOTHING, own); // {"own":"delivery","every":5}
    }

    @Test
    void the_page_reads_a_document_with_it() {
        String document = """
                {"id":"x","version":"1","title":{"en":"x","zh":"x"},"zone":"Asia/Shanghai",
                 "limits":[{"id":"reply","basis":["T-1"],"starts":["register"],"metBy":["answer"],
                  "within":{"own":"delivery","every":5},"onReopen":"restart"}]}""";
        Regime regime = read(document.getBytes(StandardCharsets.UTF_8));
        assertThat(regime.preview("reply", at("2026-09-14 10:00"), Facts.NONE)
                        .due()
                        .at())
                .isEqualTo(at("2026-09-15 12:00"));
    }

    @Test
    void an_own_form_is_used_from_java() {
        Limit limit = Limits.earliestOf(List.of(new NextDelivery(5), Limits.workingDays(3)));
        assertThat(limit.due(Start.of(at("2026-09-14 10:00"), Shanghai.WORKED), Trace.NONE)
                        .at())
                .isEqualTo(at("2026-09-15 12:00"));
    }

    @Test
    void an_own_form_is_used_by_name_and_explains_itself() {
        String within = "{\"afterOpening\":{\"own\":\"delivery\",\"every\":5}}";
        Explanation explanation = OneLimit.read(within, OWN).preview("reply", at("2026-09-15 18:00"), Facts.NONE);
        assertThat(explanation.due().at()).isEqualTo(at("2026-09-20 12:00"));
        assertThat(explanation.lines(Language.ENGLISH))
                .contains("  2026-09-16 09:00 to 2026-09-20 12:00: the delivery of day 20");
        assertThat(explanation.lines(Language.CHINESE)).contains("  2026-09-16 09:00至2026-09-20 12:00:20日的配送");
    }

    @Test
    void a_name_that_nobody_gave_and_a_field_that_the_form_does_not_ask_for_are_refused() {
        List<Fault> unknown = OneLimit.faults("{\"own\":\"delivrey\",\"every\":5}", OWN);
        assertThat(unknown).hasSize(1);
        assertThat(unknown.get(0).nearest()).contains("delivery");
        assertThat(unknown.get(0).place().path()).isEqualTo("limits[0].within.own");
        assertThat(OneLimit.faults("{\"own\":\"delivery\",\"every\":5,\"lastDay\":\"moved\"}", OWN))
                .extracting(fault -> fault.place().path())
                .containsExactly("limits[0].within.lastDay");
        assertThat(OneLimit.faults("{\"own\":\"delivery\"}", OWN))
                .extracting(Fault::code)
                .containsExactly("missing-field");
    }

    @Test
    void two_own_forms_have_two_names() {
        assertThatThrownBy(() ->
                        OWN.with("delivery", arguments -> arguments.whole("n").map(NextDelivery::new)))
                .hasMessageContaining("delivery already; use another name");
    }
}
