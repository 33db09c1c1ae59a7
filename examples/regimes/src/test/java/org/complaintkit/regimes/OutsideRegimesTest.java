package org.complaintkit.regimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A regulator's rules beyond the documents. Worked out by hand from DISP 1.5 and 1.6 and the bank holidays of England. */
class OutsideRegimesTest {

    private static final Regime DISP = Regimes.load("fca-disp");
    private static final Regime PAYMENTS = Regimes.load("fca-disp-payments");

    /**
     * 2 March 2026 is a Monday, 2 April the Thursday before Easter, 30 October a Friday after the clocks went back. Eight
     * weeks from 2 March are 27 April; its end is at 23:00 UTC, as the clocks went forward on 29 March.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00:00Z, 2026-03-06T00:00:00Z, 2026-04-27T23:00:00Z",
        "2026-04-02T10:00:00Z, 2026-04-09T23:00:00Z, 2026-05-28T23:00:00Z",
        "2026-10-30T18:00:00Z, 2026-11-05T00:00:00Z, 2026-12-26T00:00:00Z"
    })
    void three_business_days_for_a_summary_resolution_and_eight_weeks_for_a_final_response(
            String received, String third, String eighth) {
        assertThat(due(DISP, "summary-resolution", received, false)).isEqualTo(third);
        assertThat(due(DISP, "final-response", received, false)).isEqualTo(eighth);
        assertThat(due(PAYMENTS, "summary-resolution", received, false)).isEqualTo(third);
    }

    /** From 2 March the 15th business day is 23 March; the 35th, without Good Friday and Easter Monday, 22 April. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00:00Z, false, 2026-03-24T00:00:00Z",
        "2026-03-02T10:00:00Z, true, 2026-04-22T23:00:00Z",
        "2026-03-14T10:00:00Z, false, 2026-04-07T23:00:00Z"
    })
    void fifteen_business_days_for_payments_and_thirty_five_where_it_is_exceptional(
            String received, boolean exceptional, String last) {
        assertThat(due(PAYMENTS, "final-response", received, exceptional)).isEqualTo(last);
    }

    private static String due(Regime regime, String limit, String received, boolean exceptional) {
        return regime.preview(limit, Instant.parse(received), FactMap.of("exceptional", Fact.of(exceptional)))
                .due()
                .at()
                .toString();
    }

    @ParameterizedTest
    @MethodSource("org.complaintkit.regimes.Regimes#ids")
    void a_document_that_is_written_again_is_the_same_document(String id) {
        RegimeDocument written = Regimes.written(id);
        RegimeDocument again = RegimeDocument.of("again", written.utf8());
        assertThat(again).isEqualTo(written).hasSameHashCodeAs(written);
        assertThat(again.text()).isEqualTo(written.text());
        assertThat(written.text().lines().filter(line -> line.codePointCount(0, line.length()) > 120))
                .allMatch(line -> line.contains("\""));
    }
}
