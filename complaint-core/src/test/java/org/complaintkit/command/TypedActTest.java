package org.complaintkit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Verb;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one puts in as a typed value is a fact under the name of the table, and comes out as it went in. */
class TypedActTest {

    private static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");
    private static final PersonalRef WHY = new PersonalRef("t-1");
    private static final PersonalRef WHAT = new PersonalRef("t-2");

    private static final Register REGISTER = Act.register("complaint", "phone", "external")
            .with("unit", "station-12")
            .with("evidence", new Fact.Listing(List.of("e-1", "e-2")))
            .with("occurredAt", Fact.of(MON_09_00));
    private static final Classify CLASSIFY = Classify.severity("major").with("points", Fact.of(3));
    private static final Assign ASSIGN = Assign.to("north").handler("li");
    private static final HandOver HAND_OVER = HandOver.to("north").reason(WHY).wants(WHAT);
    private static final Conclude CONCLUDE =
            Conclude.of(WHAT).verified(true).solution(WHAT).cause(WHY).prevention(WHAT);
    private static final Propose PROPOSE =
            Propose.of("refund").concession(Money.parse("CNY 12.30")).costs("ours");
    private static final Answer ANSWER = Answer.of().to("wang").form("phone");
    private static final Promise PROMISE = Promise.until(MON_09_00);
    private static final Suspend SUSPEND = Suspend.of().reason(WHY);
    private static final FollowUp FOLLOW_UP =
            FollowUp.of(Satisfaction.DISSATISFIED).solved(false);
    private static final DetermineLiability LIABILITY =
            DetermineLiability.of("li", "liable").share(new BigDecimal("30")).reason(WHY);
    private static final RecordViolation VIOLATION =
            RecordViolation.of("rudeness", "li").cause("haste").rectify(Fact.of(true));
    private static final Escalate ESCALATE = Escalate.toLevel(2).to("office").reason(WHY);
    private static final ExtendLimit UNTIL =
            ExtendLimit.until("reply", MON_09_00).reason(WHY);
    private static final ExtendLimit BY_TIME = ExtendLimit.by("reply", Duration.ofHours(4));
    private static final ExtendLimit BY_DAYS = ExtendLimit.byDays("reply", 3);
    private static final Correct CORRECT = Correct.of("unit", Fact.of("south")).reason(WHY);
    private static final Adopt ADOPT = Adopt.in("answered")
            .round(2)
            .level(1)
            .clock("reply", Duration.ofHours(4))
            .clock("close", Duration.ZERO);
    private static final Migrate MIGRATE =
            Migrate.to(new RegimeRef("hotline", "2")).reason(WHY);

    static Stream<Act> acts() {
        return Stream.of(
                REGISTER, CLASSIFY, ASSIGN, HAND_OVER, CONCLUDE, PROPOSE, ANSWER, PROMISE, SUSPEND, FOLLOW_UP,
                LIABILITY, VIOLATION, ESCALATE, UNTIL, BY_TIME, BY_DAYS, CORRECT, ADOPT, MIGRATE);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_made_again_from_its_verb_and_facts_is_the_same(Act act) {
        assertThat(Act.of(act.verb(), act.facts())).isEqualTo(act);
        assertThat(Verbs.HAVE_RECORDS).contains(act.verb());
    }

    @Test
    void the_facts_have_the_names_of_the_table() {
        assertThat(HAND_OVER.facts())
                .isEqualTo(FactMap.of("to", Fact.of("north"))
                        .with("reason", new Fact.Kept(WHY))
                        .with("wants", new Fact.Kept(WHAT)));
        assertThat(CONCLUDE.facts().names()).containsExactly("result", "verified", "solution", "cause", "prevention");
        assertThat(PROPOSE.facts())
                .isEqualTo(FactMap.of("remedy", Fact.of("refund"))
                        .with("concession", new Fact.Sum(Money.parse("CNY 12.30")))
                        .with("costs", Fact.of("ours")));
        assertThat(FOLLOW_UP.facts())
                .isEqualTo(FactMap.of("satisfaction", Fact.of("dissatisfied")).with("solved", Fact.of(false)));
        assertThat(BY_TIME.facts())
                .isEqualTo(FactMap.of("against", Fact.of("reply")).with("extendBy", Fact.of("PT4H")));
        assertThat(ADOPT.facts().names()).containsExactly("state", "round", "level", "clocks.reply", "clocks.close");
        assertThat(MIGRATE.facts().fact("regime")).contains(Fact.of("hotline@2"));
        assertThat(CORRECT.facts())
                .isEqualTo(FactMap.of("unit", Fact.of("south")).with("reason", new Fact.Kept(WHY)));
    }

    @Test
    void what_went_in_comes_out() {
        assertThat(List.of(REGISTER.kind(), REGISTER.channel(), REGISTER.source()))
                .containsExactly("complaint", "phone", "external");
        assertThat(REGISTER.unit()).contains("station-12");
        assertThat(REGISTER.evidence()).containsExactly("e-1", "e-2");
        assertThat(REGISTER.occurredAt()).contains(MON_09_00);
        assertThat(CLASSIFY.severity()).contains("major");
        assertThat(CLASSIFY.points()).contains(new BigDecimal("3"));
        assertThat(ASSIGN.unit()).contains("north");
        assertThat(ASSIGN.handler()).contains("li");
        assertThat(Assign.toHandler("li").unit()).isEmpty();
        assertThat(HAND_OVER.to()).isEqualTo("north");
        assertThat(List.of(HAND_OVER.reason().orElseThrow(), HAND_OVER.wants().orElseThrow()))
                .containsExactly(WHY, WHAT);
        assertThat(CONCLUDE.result()).contains(WHAT);
        assertThat(CONCLUDE.verified()).contains(true);
        assertThat(CONCLUDE.solution()).contains(WHAT);
        assertThat(CONCLUDE.cause()).contains(WHY);
        assertThat(CONCLUDE.prevention()).contains(WHAT);
        assertThat(PROPOSE.remedy()).isEqualTo("refund");
        assertThat(PROPOSE.concession()).contains(Money.parse("CNY 12.30"));
        assertThat(PROPOSE.costs()).contains("ours");
        assertThat(ANSWER.to()).contains("wang");
        assertThat(ANSWER.form()).contains("phone");
        assertThat(PROMISE.until()).isEqualTo(MON_09_00);
        assertThat(SUSPEND.reason()).contains(WHY);
    }

    @Test
    void what_went_in_comes_out_of_the_later_verbs_too() {
        assertThat(FOLLOW_UP.satisfaction()).isEqualTo(Satisfaction.DISSATISFIED);
        assertThat(FOLLOW_UP.solved()).contains(false);
        assertThat(LIABILITY.party()).isEqualTo("li");
        assertThat(LIABILITY.liability()).contains("liable");
        assertThat(LIABILITY.share()).contains(new BigDecimal("3E+1"));
        assertThat(LIABILITY.reason()).contains(WHY);
        assertThat(List.of(VIOLATION.violation(), VIOLATION.party())).containsExactly("rudeness", "li");
        assertThat(VIOLATION.cause()).contains("haste");
        assertThat(VIOLATION.rectify()).contains(Fact.of(true));
        assertThat(ESCALATE.level()).hasValue(2);
        assertThat(ESCALATE.to()).contains("office");
        assertThat(ESCALATE.reason()).contains(WHY);
        assertThat(UNTIL.against()).isEqualTo("reply");
        assertThat(UNTIL.until()).contains(MON_09_00);
        assertThat(UNTIL.by()).isEmpty();
        assertThat(UNTIL.reason()).contains(WHY);
        assertThat(BY_TIME.by()).contains(Duration.ofHours(4));
        assertThat(BY_TIME.until()).isEmpty();
        assertThat(BY_DAYS.by()).contains(Period.ofDays(3));
        assertThat(CORRECT.fact()).isEqualTo("unit");
        assertThat(CORRECT.value()).isEqualTo(Fact.of("south"));
        assertThat(CORRECT.reason()).contains(WHY);
        assertThat(ADOPT.state()).isEqualTo("answered");
        assertThat(List.of(ADOPT.round(), ADOPT.level())).containsExactly(OptionalInt.of(2), OptionalInt.of(1));
        assertThat(ADOPT.clocks()).isEqualTo(Map.of("reply", Duration.ofHours(4), "close", Duration.ZERO));
        assertThat(MIGRATE.regime()).isEqualTo(new RegimeRef("hotline", "2"));
        assertThat(MIGRATE.reason()).contains(WHY);
    }

    @Test
    void what_is_not_said_is_empty() {
        Register register = Act.register("repair", "app", "internal");
        assertThat(register.unit()).isEmpty();
        assertThat(register.evidence()).isEmpty();
        assertThat(register.requestedReplyAt()).isEmpty();
        assertThat(Escalate.oneHigher().level()).isEmpty();
        assertThat(Answer.of().form()).isEmpty();
        assertThat(Suspend.of().reason()).isEmpty();
        assertThat(Conclude.of(WHAT).verified()).isEmpty();
        assertThat(Propose.of("rework").concession()).isEmpty();
        assertThat(FollowUp.of(Satisfaction.UNREACHED).solved()).isEmpty();
        assertThat(Adopt.in("closed").clocks()).isEmpty();
        assertThat(Adopt.in("closed").round()).isEmpty();
    }

    @Test
    void bad_values_are_refused_where_they_are_put_in() {
        assertThatThrownBy(() -> Escalate.toLevel(0)).hasMessageContaining("from 1 to 1000, here it is 0");
        assertThatThrownBy(() -> ExtendLimit.by("reply", Duration.ZERO)).hasMessageContaining("here it is PT0S");
        assertThatThrownBy(() -> ExtendLimit.byDays("reply", 0)).hasMessageContaining("here it is P0D");
        assertThatThrownBy(() -> Adopt.in("closed").clock("reply", Duration.ofHours(-1)))
                .hasMessageContaining("clocks.reply is the time used, at least none, as PT4H, here it is PT-1H");
        assertThatThrownBy(() -> Correct.of("reason", new Fact.Kept(WHY))).hasMessageContaining("it has [reason]");
        assertThatThrownBy(() -> DetermineLiability.of("li", "liable").share(new BigDecimal("101")))
                .hasMessageContaining("from 0 to 100, here it is 101");
    }

    @Test
    void a_satisfaction_is_one_of_three_words() {
        for (Satisfaction satisfaction : Satisfaction.values()) {
            assertThat(Satisfaction.parse(satisfaction.toString())).isEqualTo(satisfaction);
        }
        assertThat(Satisfaction.UNREACHED).hasToString("unreached");
        assertThatThrownBy(() -> Satisfaction.parse("happy"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("happy is not a satisfaction; it is one of [satisfied, dissatisfied, unreached]");
    }

    @Test
    void the_words_of_the_table_of_fields_are_those_of_the_satisfaction() {
        for (Satisfaction satisfaction : Satisfaction.values()) {
            FactMap said = FactMap.of("satisfaction", Fact.of(satisfaction.toString()));
            assertThat(((FollowUp) Act.of(Verb.of("follow-up"), said)).satisfaction())
                    .isEqualTo(satisfaction);
        }
    }
}
