package org.complaintkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.command.Act;
import org.complaintkit.command.Adopt;
import org.complaintkit.command.Answer;
import org.complaintkit.command.Assign;
import org.complaintkit.command.Classify;
import org.complaintkit.command.Conclude;
import org.complaintkit.command.Correct;
import org.complaintkit.command.DetermineLiability;
import org.complaintkit.command.Escalate;
import org.complaintkit.command.ExtendLimit;
import org.complaintkit.command.FollowUp;
import org.complaintkit.command.HandOver;
import org.complaintkit.command.Migrate;
import org.complaintkit.command.Plain;
import org.complaintkit.command.Promise;
import org.complaintkit.command.Propose;
import org.complaintkit.command.RecordViolation;
import org.complaintkit.command.Satisfaction;
import org.complaintkit.command.Suspend;
import org.complaintkit.command.Verbs;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.RegimeRef;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Verb;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A line of the log becomes the record of its verb. */
class TypedLinesTest {

    private static final Instant FRI_18_00 = Instant.parse("2026-03-06T10:00:00Z");

    private static Act act(String fields) throws IOException {
        Set<Verb> verbs = new HashSet<>(Lifecycle.standard().verbs());
        verbs.add(Verbs.ADOPT);
        String line =
                "{\"complaint\":\"C-1\",\"at\":\"2026-03-02T09:15:00+08:00\",\"by\":{\"id\":\"agent-7\",\"roles\":[]},"
                        + fields.replace('\'', '"') + "}\n";
        CommandLog log = CommandLog.open(
                "log.jsonl",
                new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                new Vocabulary(verbs, Map.of()));
        return log.next().orElseThrow().command().act();
    }

    private static PersonalRef text(String field) {
        return new PersonalRef("1:" + field);
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                arguments(
                        "'do':'register','kind':'repair','channel':'app','source':'internal','unit':'north'",
                        Act.register("repair", "app", "internal").with("unit", "north")),
                arguments("'do':'classify','severity':'major'", Classify.severity("major")),
                arguments(
                        "'do':'assign','unit':'north','handler':'li'",
                        Assign.to("north").handler("li")),
                arguments(
                        "'do':'hand-over','to':'north','reason':'away','wants':'a call'",
                        HandOver.to("north").reason(text("reason")).wants(text("wants"))),
                arguments(
                        "'do':'conclude','result':'broken','verified':true,'prevention':'check daily'",
                        Conclude.of(text("result")).verified(true).prevention(text("prevention"))),
                arguments(
                        "'do':'propose','remedy':'refund','concession':{'amount':'12.30','currency':'CNY'},'costs':'ours'",
                        Propose.of("refund")
                                .concession(Money.parse("CNY 12.30"))
                                .costs("ours")),
                arguments("'do':'answer','form':'phone'", Answer.of().form("phone")),
                arguments("'do':'promise','until':'2026-03-06T18:00:00+08:00'", Promise.until(FRI_18_00)),
                arguments("'do':'suspend','reason':'parts'", Suspend.of().reason(text("reason"))),
                arguments(
                        "'do':'follow-up','satisfaction':'unreached','solved':false",
                        FollowUp.of(Satisfaction.UNREACHED).solved(false)),
                arguments(
                        "'do':'determine-liability','party':'li','liability':'liable','share':62.5",
                        DetermineLiability.of("li", "liable").share(new BigDecimal("62.5"))),
                arguments(
                        "'do':'record-violation','violation':'rudeness','party':'li','rectify':true",
                        RecordViolation.of("rudeness", "li").rectify(Fact.of(true))),
                arguments(
                        "'do':'escalate','level':2,'to':'office'",
                        Escalate.toLevel(2).to("office")),
                arguments(
                        "'do':'extend-limit','against':'reply','until':'2026-03-06T18:00:00+08:00'",
                        ExtendLimit.until("reply", FRI_18_00)),
                arguments("'do':'extend-limit','against':'reply','extendBy':'P3D'", ExtendLimit.byDays("reply", 3)),
                arguments(
                        "'do':'correct','fact':'unit','value':'south','reason':'typo'",
                        Correct.of("unit", Fact.of("south")).reason(text("reason"))),
                arguments(
                        "'do':'adopt','state':'answered','round':2,'level':1,'clocks':{'reply':'PT4H'}",
                        Adopt.in("answered").round(2).level(1).clock("reply", Duration.ofHours(4))),
                arguments("'do':'migrate','regime':'hotline@2'", Migrate.to(new RegimeRef("hotline", "2"))));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_is_the_record_of_its_verb(String fields, Act expected) throws IOException {
        assertThat(act(fields)).isEqualTo(expected).hasSameClassAs(expected);
    }

    @Test
    void a_verb_without_content_of_its_own_is_plain() throws IOException {
        assertThat(act("'do':'accept'")).isInstanceOf(Plain.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'do':'hand-over','reason':'away'; hand-over needs to, a name; it has [reason]",
                "'do':'follow-up','satisfaction':'happy'; satisfaction must be one of dissatisfied, satisfied, unreached",
                "'do':'extend-limit','against':'reply'; extend-limit needs either until, a moment, or extendBy",
                "'do':'migrate','regime':'hotline'; a version of a regime is written id@version, here it is hotline",
                "'do':'adopt','state':'answered','clocks':{'reply':'4 h'}; clocks.reply is the time used, at least none",
                "'do':'correct','fact':'state','value':'closed'; state"
            },
            quoteCharacter = '"')
    void content_that_the_record_refuses_is_a_fault_of_the_line(String fields, String message) {
        assertThatThrownBy(() -> act(fields))
                .isInstanceOf(MalformedDocument.class)
                .hasMessageContaining(message);
    }
}
