package org.complaintkit.sla.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.check.Finding;
import org.complaintkit.sla.check.Kind;
import org.complaintkit.sla.check.RegimeCheck;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.limit.Trace;
import org.complaintkit.sla.penalty.Offence;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;

/** What docs/testkit.md shows. */
@Domain(RegimeDomain.class)
class PageProperties {

    @Property(tries = 50)
    void nothing_is_due_before_its_clock_starts(@ForAll Limit limit, @ForAll Start start) {
        assertThat(limit.due(start, Trace.NONE).at()).isAfterOrEqualTo(start.at());
    }

    @Property(tries = 50)
    void what_closes_opens_again(@ForAll @Covering(from = 2030, to = 2031) BusinessCalendar calendar) {
        Instant march = Instant.parse("2030-03-01T00:00:00Z");
        assertThat(calendar.nextOpening(march)).isBefore(march.plus(Duration.ofDays(60)));
    }

    @Property(tries = 5)
    void a_gap_is_found(@ForAll @Planted(Kind.LIMIT_GAP) Regime regime) {
        assertThat(RegimeCheck.of(regime).findings()).extracting(Finding::kind).contains(Kind.LIMIT_GAP);
    }

    @Property(tries = 50)
    void a_second_costs_no_less(@ForAll("fair") Penalty price, @ForAll Offence offence) {
        Offence next = new Offence(offence.charge(), offence.count() + 1, offence.earlier());
        assertThat(price.reckon(next).sanction().amount().orElseThrow())
                .isGreaterThanOrEqualTo(
                        price.reckon(offence).sanction().amount().orElseThrow());
    }

    @Provide
    Arbitrary<Penalty> fair() {
        return PenaltyArbitraries.neverCheaper();
    }

    @Property(tries = 20)
    void a_document_is_read_as_it_was_written(@ForAll Regime regime) {
        byte[] written = regime.document().orElseThrow().utf8();
        assertThat(RegimeReader.read("again.json", written).document()).isEqualTo(regime.document());
    }

    record Asked(BusinessCalendar calendar, Instant at) {}

    @Provide
    Arbitrary<Asked> asked() {
        return CalendarArbitraries.any()
                .flatMap(calendar ->
                        MomentArbitraries.about(calendar, firstHalf(calendar)).map(at -> new Asked(calendar, at)));
    }

    private static Coverage firstHalf(BusinessCalendar calendar) {
        return new Coverage(
                calendar.covers().first().plusDays(1), calendar.covers().first().plusDays(180));
    }

    @Property(tries = 50)
    void work_is_done_while_it_is_open(@ForAll("asked") Asked asked) {
        Instant done = asked.calendar().add(asked.at(), Duration.ofHours(3));
        assertThat(asked.calendar().isOpen(done.minusSeconds(1))).isTrue();
    }
}
