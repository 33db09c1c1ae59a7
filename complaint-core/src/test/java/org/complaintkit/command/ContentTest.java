package org.complaintkit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.lifecycle.Verb;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each verb with content of its own refuses bad content, and says what is needed and what is there. */
class ContentTest {

    private static final Fact TEXT = new Fact.Kept(new PersonalRef("t-1"));
    private static final Fact YES = Fact.of(true);
    private static final Fact MON_09_00 = Fact.of(Instant.parse("2026-03-02T09:00:00Z"));

    private static Fact number(String written) {
        return new Fact.Quantity(new BigDecimal(written));
    }

    private static Arguments bad(String verb, String message, Object... facts) {
        return arguments(verb, message, facts(facts));
    }

    private static FactMap facts(Object... pairs) {
        FactMap facts = FactMap.EMPTY;
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            facts = facts.with((String) pairs[i], value instanceof Fact fact ? fact : Fact.of((String) value));
        }
        return facts;
    }

    static Stream<Arguments> whatIsMissing() {
        return Stream.of(
                bad("register", "register needs kind, a name; it has []"),
                bad(
                        "register",
                        "register needs channel, a name; it has [kind, source]",
                        "kind",
                        "repair",
                        "source",
                        "internal"),
                bad(
                        "register",
                        "register needs source, a name; it has [kind, channel]",
                        "kind",
                        "repair",
                        "channel",
                        "app"),
                bad("classify", "classify needs at least one fact"),
                bad("assign", "assign needs a unit or a handler; it has []"),
                bad("assign", "assign needs a unit or a handler; it has [points]", "points", Fact.of(2)),
                bad("hand-over", "hand-over needs to, a name; it has [reason]", "reason", TEXT),
                bad("propose", "propose needs remedy, a name; it has [costs]", "costs", "ours"),
                bad("promise", "promise needs until, a moment; it has []"),
                bad("follow-up", "follow-up needs satisfaction, a name; it has [solved]", "solved", YES),
                bad(
                        "determine-liability",
                        "determine-liability needs party, a name; it has [liability]",
                        "liability",
                        "liable"),
                bad("record-violation", "record-violation needs violation, a name; it has [party]", "party", "li"),
                bad("record-violation", "record-violation needs party, a name; it has [violation]", "violation", "x"),
                bad("extend-limit", "extend-limit needs against, a name; it has [until]", "until", MON_09_00),
                bad(
                        "extend-limit",
                        "extend-limit needs either until, a moment, or extendBy, an amount; it has [against]",
                        "against",
                        "reply"),
                bad(
                        "extend-limit",
                        "extend-limit needs either until, a moment, or extendBy, an amount;"
                                + " it has [against, until, extendBy]",
                        "against",
                        "reply",
                        "until",
                        MON_09_00,
                        "extendBy",
                        "PT1H"),
                bad(
                        "correct",
                        "correct needs one fact with its value, beside a reason; it has [reason]",
                        "reason",
                        TEXT),
                bad(
                        "correct",
                        "correct needs one fact with its value, beside a reason; it has [unit, handler]",
                        "unit",
                        "north",
                        "handler",
                        "li"),
                bad("adopt", "adopt needs state, a name; it has [round]", "round", Fact.of(1)),
                bad("migrate", "migrate needs regime, a name; it has []"));
    }

    static Stream<Arguments> whatHasTheWrongType() {
        return Stream.of(
                bad(
                        "register",
                        "register: kind is a name, here it is a number",
                        "kind",
                        Fact.of(1),
                        "channel",
                        "app",
                        "source",
                        "internal"),
                bad(
                        "register",
                        "register: occurredAt is a moment, here it is a name",
                        "kind",
                        "repair",
                        "channel",
                        "app",
                        "source",
                        "internal",
                        "occurredAt",
                        "monday"),
                bad("classify", "classify: severity is a name, here it is a number", "severity", Fact.of(2)),
                bad("assign", "assign: unit is a name, here it is a flag", "unit", YES),
                bad("assign", "assign: handler is a name, here it is a number", "unit", "a", "handler", Fact.of(7)),
                bad("hand-over", "hand-over: reason is a personal, here it is a name", "to", "a", "reason", "rude"),
                bad("conclude", "conclude: verified is a flag, here it is a name", "verified", "yes"),
                bad("conclude", "conclude: cause is a personal, here it is a name", "cause", "other"),
                bad(
                        "propose",
                        "propose: concession is a money, here it is a number",
                        "remedy",
                        "x",
                        "concession",
                        Fact.of(9)),
                bad("answer", "answer: form is a name, here it is a flag", "form", YES),
                bad("promise", "promise: until is a moment, here it is a name", "until", "friday"),
                bad("suspend", "suspend: reason is a personal, here it is a name", "reason", "parts"),
                bad(
                        "follow-up",
                        "follow-up: solved is a flag, here it is a name",
                        "satisfaction",
                        "satisfied",
                        "solved",
                        "yes"),
                bad(
                        "determine-liability",
                        "determine-liability: share is a number, here it is a name",
                        "party",
                        "li",
                        "share",
                        "half"),
                bad(
                        "record-violation",
                        "record-violation: cause is a name, here it is a flag",
                        "violation",
                        "x",
                        "party",
                        "li",
                        "cause",
                        YES),
                bad("escalate", "escalate: level is a number, here it is a name", "level", "two"),
                bad(
                        "extend-limit",
                        "extend-limit: until is a moment, here it is a name",
                        "against",
                        "reply",
                        "until",
                        "friday"),
                bad("correct", "correct: reason is a personal, here it is a name", "unit", "north", "reason", "typo"),
                bad("adopt", "adopt: state is a name, here it is a flag", "state", YES),
                bad("migrate", "migrate: regime is a name, here it is a number", "regime", Fact.of(2)));
    }

    static Stream<Arguments> whatIsOutOfRange() {
        return Stream.of(
                bad(
                        "follow-up",
                        "follow-up: satisfaction must be one of dissatisfied, satisfied, unreached, here it is happy",
                        "satisfaction",
                        "happy"),
                share("-0.01"),
                share("100.01"),
                level("0"),
                level("-1"),
                level("1001"),
                bad("escalate", "escalate: level is a whole number, here it is 1.5", "level", number("1.5")),
                extendBy("PT0S"),
                extendBy("PT-1H"),
                extendBy("P0D"),
                extendBy("P-3D"),
                extendBy("P1M"),
                extendBy("P1M3D"),
                extendBy("P1DT4H"),
                extendBy("3 days"),
                bad(
                        "adopt",
                        "adopt: round is a whole number, here it is 1.5",
                        "state",
                        "answered",
                        "round",
                        number("1.5")),
                bad(
                        "adopt",
                        "adopt: level is a whole number, here it is 0.5",
                        "state",
                        "answered",
                        "level",
                        number("0.5")),
                bad(
                        "adopt",
                        "adopt: round must be a value of type number from 1 to 1000000, here it is 0",
                        "state",
                        "answered",
                        "round",
                        Fact.of(0)),
                bad(
                        "adopt",
                        "adopt: level must be a value of type number from 0 to 1000, here it is -1",
                        "state",
                        "answered",
                        "level",
                        Fact.of(-1)),
                bad(
                        "adopt",
                        "adopt: clocks.reply is the time used, at least none, as PT4H, here it is 4 hours",
                        "state",
                        "answered",
                        "clocks.reply",
                        "4 hours"),
                bad(
                        "adopt",
                        "adopt: clocks.reply is the time used, at least none, as PT4H, here it is PT-1S",
                        "state",
                        "answered",
                        "clocks.reply",
                        "PT-1S"),
                bad(
                        "adopt",
                        "adopt: clocks.reply is the time used, at least none, as PT4H, here it is 4",
                        "state",
                        "answered",
                        "clocks.reply",
                        Fact.of(4)),
                bad(
                        "adopt",
                        "adopt: each clock is a fact of its own, clocks.RULE, with the time used: PT4H",
                        "state",
                        "answered",
                        "clocks",
                        "PT4H"),
                bad(
                        "migrate",
                        "a version of a regime is written id@version, here it is hotline-2",
                        "regime",
                        "hotline-2"),
                bad("migrate", "regime version: a name must not be empty", "regime", "hotline@"),
                bad("migrate", "regime: a name must not be empty", "regime", "@2"));
    }

    private static Arguments share(String written) {
        return bad(
                "determine-liability",
                "determine-liability: share must be a value of type number from 0 to 100, here it is " + written,
                "party",
                "li",
                "share",
                number(written));
    }

    private static Arguments level(String written) {
        return bad(
                "escalate",
                "escalate: level must be a value of type number from 1 to 1000, here it is " + written,
                "level",
                number(written));
    }

    private static Arguments extendBy(String written) {
        return bad(
                "extend-limit",
                "extend-limit: extendBy is more than nothing, as PT4H (time) or P3D (days), here it is " + written,
                "against",
                "reply",
                "extendBy",
                written);
    }

    @ParameterizedTest
    @MethodSource({"whatIsMissing", "whatHasTheWrongType", "whatIsOutOfRange"})
    void an_act_says_what_is_wrong_with_its_content(String verb, String message, FactMap facts) {
        assertThatThrownBy(() -> Act.of(Verb.of(verb), facts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void every_verb_with_a_record_is_in_the_tables_above() {
        Set<String> seen = Stream.of(whatIsMissing(), whatHasTheWrongType(), whatIsOutOfRange())
                .flatMap(rows -> rows)
                .map(row -> (String) row.get()[0])
                .collect(Collectors.toSet());
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        Verbs.HAVE_RECORDS.stream().map(Verb::name).toList());
    }

    @Test
    void the_bounds_of_a_range_are_in_it() {
        Map<String, FactMap> good = Map.of(
                "escalate", facts("level", number("1E+3")),
                "determine-liability", facts("party", "li", "share", number("100")),
                "adopt",
                        facts(
                                "state",
                                "answered",
                                "round",
                                number("1E+6"),
                                "level",
                                number("0"),
                                "clocks.reply",
                                "PT0S"),
                "extend-limit", facts("against", "reply", "extendBy", "PT0.000000001S"));
        good.forEach((verb, facts) ->
                assertThat(Act.of(Verb.of(verb), facts).facts()).isEqualTo(facts));
        assertThat(new DetermineLiability(facts("party", "li", "share", number("0"))).share())
                .contains(BigDecimal.ZERO);
    }

    @Test
    void a_regime_may_add_facts_of_its_own_to_every_verb() {
        FactMap facts = facts("remedy", "refund", "shade", "blue", "price", new Fact.Sum(Money.parse("CNY 3.00")));
        assertThat(Act.of(Verb.of("propose"), facts)).isEqualTo(new Propose(facts));
    }
}
