package org.complaintkit.sla.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.domains.Domain;
import org.complaintkit.identity.Actor;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.calendar.Hours;
import org.complaintkit.sla.calendar.Week;
import org.complaintkit.sla.check.Finding;
import org.complaintkit.sla.check.Kind;
import org.complaintkit.sla.check.RegimeCheck;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.limit.Trace;
import org.complaintkit.sla.penalty.Offence;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.regime.Regime;
import org.junit.jupiter.api.Test;

@Domain(RegimeDomain.class)
class RegimeDomainProperties {

    @Property(tries = 20, seed = "7")
    void what_is_asked_for_by_type_is_there(
            @ForAll Limit limit,
            @ForAll Start start,
            @ForAll Penalty penalty,
            @ForAll Offence offence,
            @ForAll Actor actor,
            @ForAll Instant moment) {
        assertThat(limit.due(start, Trace.NONE).at()).isAfterOrEqualTo(start.at());
        assertThat(penalty.reckon(offence).lines()).isNotEmpty();
        assertThat(actor.id()).isNotBlank();
        assertThat(moment).isBetween(Instant.parse("2010-12-01T00:00:00Z"), Instant.parse("2028-02-01T00:00:00Z"));
    }

    @Property(tries = 20, seed = "7")
    void a_calendar_covers_the_years_asked_for(@ForAll @Covering(from = 2030, to = 2032) BusinessCalendar calendar) {
        assertThat(calendar.covers()).isEqualTo(Coverage.ofYears(2030, 2032));
    }

    @Property(tries = 20, seed = "7")
    void so_do_those_of_a_list(@ForAll List<@Covering(from = 2030, to = 2030) BusinessCalendar> calendars) {
        assertThat(calendars).allMatch(calendar -> calendar.covers().equals(Coverage.ofYears(2030, 2030)));
    }

    @Property(tries = 5, seed = "7")
    void a_regime_has_the_fault_asked_for(@ForAll @Planted(Kind.SECOND_CHEAPER) Regime regime) {
        assertThat(RegimeCheck.of(regime).findings()).extracting(Finding::kind).contains(Kind.SECOND_CHEAPER);
    }

    @Property(tries = 20, seed = "7")
    void people_of_a_regime_hold_its_roles(@ForAll("people") Actor actor) {
        assertThat(actor.roles())
                .allMatch(role -> List.of("clerk", "chief", "head", "director").contains(role.name()));
    }

    @Provide
    Arbitrary<Actor> people() {
        return RegimeArbitraries.valid().flatMap(ActorArbitraries::of);
    }

    /** 1 May 2026 is a Friday, the 2nd and 3rd are the weekend. */
    @Test
    void a_calendar_prints_as_its_week_and_the_dates_that_differ() {
        BusinessCalendar calendar = BusinessCalendar.builder(ZoneId.of("Asia/Shanghai"), Coverage.ofYears(2026, 2026))
                .week(Week.mondayToFriday(Hours.parse("20:00", "02:00")))
                .holiday(java.time.LocalDate.of(2026, 5, 1))
                .build();
        SampleReportingFormat format = new RegimeDomain.Calendars();
        assertThat(format.appliesTo(calendar)).isTrue();
        assertThat(format.report(calendar).toString())
                .contains("MONDAY=20:00-24:00")
                .contains("TUESDAY=00:00-02:00 20:00-24:00")
                .contains("SATURDAY=00:00-02:00")
                .contains("SUNDAY=closed")
                .contains("2026-05-01 00:00-02:00")
                .contains("2026-05-02 closed");
    }

    @Test
    void a_regime_prints_as_its_document() {
        Regime regime = Documents.read(Documents.limit("{\"elapsed\":\"PT1H\"}"));
        SampleReportingFormat format = new RegimeDomain.Documents();
        assertThat(format.appliesTo(regime)).isTrue();
        assertThat(format.appliesTo("a text")).isFalse();
    }
}
