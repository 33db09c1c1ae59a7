package org.complaintkit.sla.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.clock.OnReopen;
import org.complaintkit.sla.clock.Trigger;
import org.complaintkit.sla.escalation.EscalationRule;
import org.complaintkit.sla.escalation.Rise;
import org.complaintkit.sla.limit.Limits;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.regime.Regime;
import org.junit.jupiter.api.Test;

class FaultsInLawsTest {

    private static final Instant MON_10 = Instant.parse("2026-03-02T02:00:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** A breach after a day raises, where an embedder's own condition says so. */
    private static Regime raising(Predicate<Facts> own) {
        ClockRule reply = ClockRule.builder(
                        "reply", Limits.elapsed(Duration.ofHours(24)), Start.Days.of(SHANGHAI), OnReopen.RESTART)
                .startsOn(Verb.of("register"))
                .metBy(Verb.of("answer"))
                .build();
        EscalationRule up = new EscalationRule(
                "up",
                List.of("R-1"),
                new Trigger.Breach("reply"),
                new Condition.Own("own", own),
                Rise.NEXT,
                FactMap.EMPTY,
                List.of(),
                Optional.empty(),
                false);
        return Regime.builder(new RegimeRef("own", "1"), SHANGHAI)
                .limit(reply)
                .escalation(up)
                .build();
    }

    private static History leftAlone(Regime regime) {
        return new History(
                regime,
                List.of(
                        command(MON_10, Act.register("complaint", "phone", "external")),
                        command(MON_10.plus(Duration.ofHours(30)), Act.of("report-progress"))));
    }

    private static Command command(Instant at, Act act) {
        return new Command(Meta.of(ComplaintKey.of("C-1"), at, Actor.of("ann")), act);
    }

    @Test
    void a_condition_that_remembers_how_often_it_was_asked_makes_sweep_times_matter() {
        AtomicInteger asked = new AtomicInteger();
        RegimeLaws laws = RegimeLaws.of(raising(facts -> asked.incrementAndGet() % 2 == 0));
        assertThatThrownBy(() -> laws.holds(Law.SWEEP_TIMES_DO_NOT_MATTER, leftAlone(laws.regime())))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("sweep times do not matter / 何时扫描不影响结果")
                .hasMessageContaining("escalation/up")
                .hasMessageContaining("\"do\":\"register\"");
    }

    @Test
    void one_that_answers_by_its_facts_alone_does_not() {
        RegimeLaws laws = RegimeLaws.of(raising(facts -> facts.fact("kind").equals(Optional.of(Fact.of("complaint")))));
        laws.holds(Law.SWEEP_TIMES_DO_NOT_MATTER);
        laws.sweepTimesDoNotMatter(leftAlone(laws.regime()), List.of(Duration.ofSeconds(1), Duration.ofHours(5)));
    }

    @Test
    void a_telephone_number_in_a_fact_that_is_a_name_comes_out() {
        Regime named = Made.regime("\"facts\":{\"callback\":{\"type\":\"name\"}}");
        Regime kept = Made.regime("\"facts\":{\"callback\":{\"type\":\"personal\"}}");
        Verdict leaks = RegimeLaws.of(named).personal("callback").verdict(Law.NO_PERSONAL_DATA_LEAKS);
        assertThat(leaks.broken()).extracting(Broken::parts).containsOnly(List.of("facts/callback"));
        assertThat(leaks.broken()).allSatisfy(one -> assertThat(one.log()).hasSize(1));
        assertThat(RegimeLaws.of(kept)
                        .personal("callback")
                        .verdict(Law.NO_PERSONAL_DATA_LEAKS)
                        .holds())
                .isTrue();
        assertThat(RegimeLaws.of(named).verdict(Law.NO_PERSONAL_DATA_LEAKS).holds())
                .isTrue();
    }

    @Test
    void a_rule_that_there_is_not_must_not_be_cited() {
        Regime regime = Made.regime(
                "\"permissions\":[{\"id\":\"may\",\"basis\":[\"R-2\"],\"do\":[\"accept\"],\"by\":[\"chief\"]}]");
        RegimeLaws laws = RegimeLaws.of(regime);
        laws.citing(Set.of("R-1", "R-2")).holds(Law.EVERY_REFUSAL_CITES_A_RULE);
        assertThat(laws.citing(Set.of("R-1"))
                        .verdict(Law.EVERY_REFUSAL_CITES_A_RULE)
                        .broken())
                .extracting(one -> one.phrase().text().en())
                .containsExactly("may refuses accept and cites R-2, and there is no such rule");
    }

    @Test
    void the_end_of_a_ladder_cites_a_rule_too() {
        String levels = "\"levels\":[{\"id\":\"desk\",%s\"title\":{\"en\":\"d\",\"zh\":\"d\"},\"roles\":[\"clerk\"]}]";
        assertThat(RegimeLaws.of(Made.regime(levels.formatted("")))
                        .verdict(Law.EVERY_REFUSAL_CITES_A_RULE)
                        .broken())
                .extracting(Broken::parts)
                .containsExactly(List.of("levels/desk"));
        RegimeLaws.of(Made.regime(levels.formatted("\"basis\":[\"R-3\"],"))).holds(Law.EVERY_REFUSAL_CITES_A_RULE);
    }

    @Test
    void all_verdicts_are_told_together_and_an_exception_is_told_with_its_reason() {
        RegimeLaws laws = RegimeLaws.of(Made.regime(Made.reply("\"facts\":{}")))
                .except(Law.NOBODY_REVIEWS_THEIR_OWN, "lifecycle/under-review", "there are only two of us");
        assertThatThrownBy(laws::all)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("holds: no cap is passed / 从不超过上限")
                .hasMessageContaining("excepted: lifecycle/under-review: there are only two of us")
                .hasMessageContaining("does NOT hold: a breach always has a consequence / 超时总有后果")
                .hasMessageContaining("limits/reply (R-1): nothing follows from the breach of limit reply")
                .hasMessageContaining("时限“reply”超时没有任何后果");
        RegimeLaws measured = laws.except(Law.A_BREACH_HAS_A_CONSEQUENCE, "limits/reply", "only measured");
        assertThatCode(measured::all).doesNotThrowAnyException();
        assertThat(measured.verdicts()).hasSize(Law.values().length).allMatch(Verdict::holds);
    }

    @Test
    void an_exception_that_nothing_needs_or_without_a_reason_is_a_fault() {
        RegimeLaws laws = RegimeLaws.of(Made.regime("\"facts\":{}"));
        assertThat(laws.except(Law.NO_CAP_IS_PASSED, "sanctions/late", "agreed").verdict(Law.NO_CAP_IS_PASSED))
                .hasToString("does NOT hold: no cap is passed / 从不超过上限\n"
                        + "  excepted without need, take it away: sanctions/late: agreed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> laws.except(Law.NO_CAP_IS_PASSED, "sanctions/late", " "))
                .withMessage("an exception from no-cap-is-passed for sanctions/late needs a reason");
    }
}
