package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.clock.OnReclassify;
import org.complaintkit.sla.clock.OnReopen;
import org.complaintkit.sla.clock.RungRule;
import org.complaintkit.sla.clock.StartFacts;
import org.complaintkit.sla.clock.Trigger;
import org.complaintkit.sla.escalation.EscalationRule;
import org.complaintkit.sla.escalation.Ladder;
import org.complaintkit.sla.escalation.Rise;
import org.complaintkit.sla.limit.Limits;
import org.complaintkit.sla.limit.Start;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Occasion;
import org.complaintkit.sla.penalty.Payer;
import org.complaintkit.sla.penalty.Penalties;
import org.complaintkit.sla.penalty.PriceRule;
import org.complaintkit.sla.penalty.Window;
import org.complaintkit.sla.sample.Story;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** One regime twice: put together in Java, and read from its document. */
class BuiltRegimeTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final String DOCUMENT = """
            {"id":"calls","version":"2","title":{"en":"Calls","zh":"来电"},"appliesFrom":"2026-01-01","zone":"Asia/Shanghai",
             "backdating":{"amount":24,"unit":"hours"},
             "windows":{"day":["08:00","20:00"]},
             "facts":{"cause":{"oneOf":["personal","other"]}},
             "lifecycle":{"from":"standard","moves":[
              {"in":["answered"],"do":["close"],"to":"closed","by":["chief"],
               "guards":[{"id":"asked","basis":["R-5"],"needs":{"fact":"satisfaction","known":true},
                          "says":{"en":"call back first","zh":"先回访"}}]}]},
             "limits":[
              {"id":"by-day","basis":["R-1"],"when":{"start":"in","window":"day"},"starts":["register"],"metBy":["answer"],
               "within":{"elapsed":"PT2H"},"onReopen":"restart","onReclassify":"earlier-of-both"},
              {"id":"answer-all","basis":["R-2"],"starts":["register"],"metBy":["answer"],"within":{"elapsed":"PT24H"},
               "onReopen":"stay","onReclassify":"from-start"}],
             "levels":[{"id":"seat","title":{"en":"Seat","zh":"坐席"}},
              {"id":"chief","title":{"en":"Chief","zh":"主管"},"roles":["chief"]}],
             "escalation":[
              {"id":"half","basis":["R-3"],"on":{"limit":"answer-all","share":0.5},"level":"next","tell":["chief"]}],
             "sanctions":[
              {"id":"late","basis":["R-4"],"on":{"breach":"by-day"},"when":{"fact":"cause","is":"personal"},
               "party":"handler","counted":{"by":"party","over":"year"},
               "price":{"steps":["20.00","50.00"],"currency":"CNY"}}]}
            """;

    private static Regime built() {
        return Regime.builder(new RegimeRef("calls", "2"), SHANGHAI)
                .title(Text.of("Calls", "来电"))
                .appliesFrom(LocalDate.of(2026, 1, 1))
                .backdating(Duration.ofHours(24))
                .window("day", new StartFacts.Window(LocalTime.of(8, 0), LocalTime.of(20, 0)))
                .fact(new FactDeclaration(
                        "cause", FactType.NAME, Set.of("personal", "other"), Optional.empty(), Optional.empty()))
                .lifecycle(lifecycle())
                .limit(byDay())
                .limit(answerAll())
                .ladder(new Ladder(List.of(
                        new Ladder.Level("seat", Text.of("Seat", "坐席"), List.of(), List.of()),
                        new Ladder.Level("chief", Text.of("Chief", "主管"), List.of(Role.of("chief")), List.of()))))
                .escalation(half())
                .sanction(
                        ChargeRule.of("late", List.of("R-4"), Occasion.breach("by-day"), new Payer.OfFact("handler"))
                                .when(new Condition.Is("cause", Fact.of("personal"))),
                        new PriceRule(
                                "late",
                                List.of("R-4"),
                                Window.YEAR,
                                Penalties.steps(List.of(Money.parse("CNY 20.00"), Money.parse("CNY 50.00")))))
                .build();
    }

    private static Lifecycle lifecycle() {
        Guard asked = new Guard(
                "asked", new Condition.Known("satisfaction"), Text.of("call back first", "先回访"), List.of("R-5"));
        return Lifecycle.standardBuilder()
                .replace(Move.of(Track.MAIN, State.of("answered"), Verb.of("close"), State.of("closed"))
                        .by(Set.of(Role.of("chief")))
                        .guardedBy(List.of(asked)))
                .build();
    }

    private static ClockRule byDay() {
        return ClockRule.builder(
                        "by-day", Limits.elapsed(Duration.ofHours(2)), Start.Days.of(SHANGHAI), OnReopen.RESTART)
                .basis(List.of("R-1"))
                .when(new Condition.Is(StartFacts.startIn("day"), Fact.of(true)))
                .startsOn(Verb.of("register"))
                .metBy(Verb.of("answer"))
                .onReclassify(OnReclassify.EARLIER_OF_BOTH)
                .build();
    }

    private static ClockRule answerAll() {
        return ClockRule.builder(
                        "answer-all", Limits.elapsed(Duration.ofHours(24)), Start.Days.of(SHANGHAI), OnReopen.STAY)
                .basis(List.of("R-2"))
                .startsOn(Verb.of("register"))
                .metBy(Verb.of("answer"))
                .onReclassify(OnReclassify.FROM_START)
                .rung(new RungRule("half", new RungRule.Share(new BigDecimal("0.5")), List.of(), Optional.empty()))
                .build();
    }

    private static EscalationRule half() {
        return new EscalationRule(
                "half",
                List.of("R-3"),
                new Trigger.Reached("answer-all", "half"),
                Condition.ALWAYS,
                Rise.NEXT,
                FactMap.EMPTY,
                List.of(Role.of("chief")),
                Optional.empty(),
                false);
    }

    private static Regime read() {
        return RegimeReader.read("calls.json", SampleRegime.bytes(DOCUMENT));
    }

    @Test
    void the_builder_gives_what_the_document_says() {
        assertThat(parts(built())).isEqualTo(parts(read()));
    }

    @Test
    void a_difference_anywhere_is_seen() {
        for (String change :
                List.of("\"50.00\" \"51.00\"", "\"known\":true \"known\":false", "0.5 0.6", "PT24H PT25H")) {
            String[] words = change.split(" ", -1);
            String other = DOCUMENT.replace(words[0], words[1]);
            assertThat(parts(built()))
                    .as(change)
                    .isNotEqualTo(parts(RegimeReader.read("calls.json", SampleRegime.bytes(other))));
        }
    }

    /** All that it is made of but the document, which only one has. */
    private static List<Object> parts(Regime regime) {
        return List.of(
                regime.ref(),
                regime.title(),
                regime.appliesFrom(),
                regime.zone(),
                regime.vocabulary(),
                regime.lifecycle().tracks(),
                regime.lifecycle().moves(),
                regime.lifecycle().preconditions(),
                regime.limits(),
                regime.escalations().rules(),
                regime.escalations().ladder(),
                regime.charging().rules(),
                regime.prices().rules());
    }

    @Test
    void both_tell_the_same_story() {
        assertThat(told(built()).events()).isEqualTo(told(read()).events()).hasSizeGreaterThan(10);
        assertThat(told(built()).refusals()).isEqualTo(told(read()).refusals()).isNotEmpty();
    }

    private static Story told(Regime regime) {
        return new Story(regime)
                .register("2026-09-14 10:00", "handler", "zhao-min", "cause", "personal")
                .sweep("2026-09-15 09:00")
                .act("2026-09-15 09:30", "answer")
                .act("2026-09-15 09:40", "close");
    }
}
