package org.complaintkit.sla.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.limit.Due;
import org.complaintkit.sla.limit.Limit;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.limit.Trace;
import org.complaintkit.sla.regime.Regime;

class LimitArbitrariesProperties {

    private static final List<String> FORMS = List.of(
            "ElapsedTime",
            "WorkingTime",
            "WorkingDays",
            "HalfWorkingDays",
            "Days[",
            "Months",
            "RestOf",
            "NamedDay",
            "UntilFact",
            "AfterOpening",
            "ByOpening",
            "ByFact",
            "FirstMatch",
            "BestOf",
            "InTurn",
            "OnCalendar");

    @Provide
    Arbitrary<Limit> limits() {
        return LimitArbitraries.any();
    }

    @Provide
    Arbitrary<Start> starts() {
        return LimitArbitraries.starts();
    }

    /** Random but the same each time: every form occurs. */
    @Property(tries = 600, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
    void every_form_occurs(@ForAll("limits") Limit limit) {
        String words = limit.toString();
        for (String form : FORMS) {
            Statistics.label(form)
                    .collect(words.contains(form))
                    .coverage(checker -> checker.check(true).count(count -> count >= 10));
        }
    }

    @Property(tries = 600, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
    void starts_have_pauses_and_facts(@ForAll("starts") Start start) {
        Statistics.label("pauses")
                .collect(start.pauses().size())
                .coverage(checker -> checker.check(2).count(count -> count >= 20));
        for (String fact : List.of("severity", "level", "unit", "until")) {
            Statistics.label(fact)
                    .collect(start.facts().fact(fact).isPresent())
                    .coverage(checker -> checker.check(true).count(count -> count >= 100));
        }
    }

    /** Within what the calendars cover, not before the start, and with the explanation or without it the same. */
    @Property(tries = 300, seed = "7")
    void every_limit_can_be_asked(@ForAll("limits") Limit limit, @ForAll("starts") Start start) {
        Due due = limit.due(start, Trace.NONE);
        assertThat(due.at()).isAfterOrEqualTo(start.at());
        assertThat(limit.due(start, new Trace.Kept())).isEqualTo(due);
    }

    /** What a document says is what code builds. */
    @Property(tries = 200, seed = "7")
    void a_limit_reads_as_it_was_built(@ForAll("written") Tuple.Tuple3<Worded<Limit>, CalendarPlan, Start> asked) {
        BusinessCalendar calendar = asked.get2().build();
        Regime regime = Documents.read("\"calendar\":" + asked.get2().json() + ","
                + Documents.limit(asked.get1().json()));
        Start start = asked.get3();
        Limit read = regime.limits().get(0).within();
        assertThat(read.due(start, Trace.NONE).at())
                .isEqualTo(
                        asked.get1().value().due(start.on(calendar), Trace.NONE).at());
    }

    @Provide
    Arbitrary<Tuple.Tuple3<Worded<Limit>, CalendarPlan, Start>> written() {
        Arbitrary<CalendarPlan> calendars =
                CalendarArbitraries.written(ZoneId.of("Asia/Shanghai"), Coverage.ofYears(2026, 2027));
        return calendars.flatMap(plan -> Combinators.combine(
                        LimitForms.written(2), Arbitraries.just(plan), LimitArbitraries.starts(plan.build()))
                .as(Tuple::of));
    }
}
