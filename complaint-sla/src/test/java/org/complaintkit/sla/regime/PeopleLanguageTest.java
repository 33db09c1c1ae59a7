package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may, who must not, what is needed and what may be asked for: what each part of a regime says holds of every move. */
class PeopleLanguageTest {

    private static final ComplaintKey KEY = ComplaintKey.of("C-1");
    private static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");
    private static final String SAYS = ",\"says\":{\"en\":\"not so\",\"zh\":\"不可\"}";

    /** A regime of one part; acts, told as {@code who(role,role)/unit verb fact=value ...}, and what the last is refused for. */
    record Row(String says, String part, List<String> acts, List<String> refused) {
        @Override
        public String toString() {
            return says;
        }
    }

    private static Row row(String says, String part, String acts, String... refused) {
        return new Row(says, part, List.of(acts.split("; ")), List.of(refused));
    }

    static Stream<Row> permissions() {
        String may =
                "\"permissions\":[{\"id\":\"may\",\"basis\":[\"R08-10\"],\"do\":[\"determine-liability\",\"answer\"],"
                        + "\"by\":[\"service-centre\",\"head\"]}]";
        String major = "\"permissions\":[{\"id\":\"may\",\"basis\":[\"R08-10\"],\"do\":[\"answer\"],\"by\":[\"head\"],"
                + "\"when\":{\"fact\":\"severity\",\"is\":\"major\"}},{\"id\":\"too\",\"do\":[\"answer\"],\"by\":[\"writer\"]}]";
        return Stream.of(
                row("one of the roles is enough", may, "a(x) register; b(head) answer"),
                row(
                        "no other role is",
                        may,
                        "a(x) register; b(agent) answer",
                        "may [R08-10] b may not answer: it takes the role head, service-centre"),
                row(
                        "on every track",
                        may,
                        "a(x) register; b(agent) determine-liability party=u",
                        "may [R08-10] b may not determine-liability: it takes the role head, service-centre"),
                row("only where its condition holds", major, "a(x) register severity=general; b(writer) answer"),
                row(
                        "all that are not fulfilled are told",
                        major,
                        "a(x) register severity=major; b(agent) answer",
                        "may [R08-10] b may not answer: it takes the role head",
                        "too [] b may not answer: it takes the role writer"));
    }

    static Stream<Row> guards() {
        String author = "\"guards\":[{\"id\":\"four-eyes\",\"basis\":[\"R23-05\"],\"do\":[\"approve\"],"
                + "\"needs\":{\"not\":{\"by\":{\"did\":\"submit\"}}}" + SAYS + "}]";
        String respondent = "\"guards\":[{\"id\":\"not-oneself\",\"basis\":[\"R14-08\"],"
                + "\"do\":[\"assign\",\"investigate\",\"answer\"],\"needs\":{\"all\":[{\"not\":{\"by\":{\"is\":\"respondent\"}}},"
                + "{\"not\":{\"by\":{\"unit\":\"respondent\"}}},{\"not\":{\"fact\":\"handler\",\"sameAs\":\"respondent\"}}]}"
                + SAYS + "}]";
        String two = "\"guards\":[{\"id\":\"two\",\"basis\":[\"R23-05\"],\"do\":[\"investigate\"],"
                + "\"when\":{\"fact\":\"retest\",\"is\":true},\"needs\":{\"count\":\"persons\",\"atLeast\":2}" + SAYS
                + "}]";
        String evidence = "\"guards\":[{\"id\":\"contract\",\"do\":[\"accept\"],"
                + "\"needs\":{\"fact\":\"evidence\",\"has\":\"contract\"}" + SAYS + "}]";
        return Stream.of(
                row(
                        "who wrote it does not review it",
                        author,
                        "a(x) register; a(x) accept; b(lead) submit; b(lead,chief) approve",
                        "four-eyes [R23-05] approve is held back: not so"),
                row("somebody else does", author, "a(x) register; a(x) accept; b(lead) submit; c(lead) approve"),
                row(
                        "also after several others wrote",
                        author,
                        "a(x) register; a(x) accept; b(l) submit; c(l) return; c(l) submit; b(l) approve",
                        "four-eyes [R23-05] approve is held back: not so"),
                row(
                        "in the next round the first writer may",
                        author,
                        "a(x) register; a(x) accept; b(l) submit; c(l) approve; c(l) answer; a(x) complain-again; c(l) submit; b(l) approve"),
                row(
                        "who is complained about answers nothing",
                        respondent,
                        "a(x) register respondent=b; b(x) answer",
                        "not-oneself [R14-08] answer is held back: not so"),
                row(
                        "nor does the unit",
                        respondent,
                        "a(x) register respondent=shop-1; b(x)/shop-1 answer",
                        "not-oneself [R14-08] answer is held back: not so"),
                row("another unit does", respondent, "a(x) register respondent=shop-1; b(x)/shop-2 answer"),
                row(
                        "nobody gives it to who is complained about",
                        respondent,
                        "a(x) register respondent=b; c(x) assign handler=b",
                        "not-oneself [R14-08] assign is held back: not so"),
                row("but to somebody else", respondent, "a(x) register respondent=b; c(x) assign handler=d"),
                row(
                        "one person is not two",
                        two,
                        "a(x) register; b(x) accept; b(x) investigate retest=true persons=[t1,t1]",
                        "two [R23-05] investigate is held back: not so"),
                row("two are", two, "a(x) register; b(x) accept; b(x) investigate retest=true persons=[t1,t2]"),
                row("without a retest one is enough", two, "a(x) register; b(x) accept; b(x) investigate persons=[t1]"),
                row("a list that has it", evidence, "a(x) register evidence=[bill,contract]; b(x) accept"),
                row(
                        "a list that does not",
                        evidence,
                        "a(x) register evidence=[bill]; b(x) accept",
                        "contract [] accept is held back: not so"),
                row("no list", evidence, "a(x) register; b(x) accept", "contract [] accept is held back: not so"));
    }

    static Stream<Row> requirements() {
        String record =
                "\"requires\":[{\"id\":\"record\",\"basis\":[\"R01-06\"],\"do\":[\"close\"],\"fields\":[\"result\",\"handler\"]},"
                        + "{\"id\":\"reason\",\"basis\":[\"R13-03\"],\"do\":[\"hand-over\",\"escalate\"],\"fields\":[\"reason\"]}]";
        String call = "\"requires\":[{\"id\":\"call\",\"basis\":[\"R19-06\"],\"do\":[\"register\"],"
                + "\"when\":{\"fact\":\"channel\",\"is\":\"phone\"},\"fields\":[\"complainant.name\",\"complainant.phone\",\"details\"]}]";
        String answer =
                "\"guards\":[{\"id\":\"written\",\"do\":[\"answer\"],\"needs\":{\"fact\":\"form\",\"is\":\"written\"}"
                        + SAYS + "}]";
        return Stream.of(
                row(
                        "what is missing is named, all of it",
                        record,
                        "a(x) register; b(x) answer; b(x) close",
                        "record [R01-06] close is held back: result, handler must be recorded first"),
                row(
                        "and nothing else",
                        record,
                        "a(x) register handler=b; b(x) answer; b(x) close",
                        "record [R01-06] close is held back: result must be recorded first"),
                row(
                        "what was recorded before counts",
                        record,
                        "a(x) register handler=b; b(x) accept; b(x) conclude result=~; b(x) answer; b(x) close"),
                row(
                        "what ended with the outcome before does not",
                        record,
                        "a(x) register handler=b; b(x) accept; b(x) conclude result=~; b(x) answer; b(x) close; b(x) reopen; b(x) answer; b(x) close",
                        "record [R01-06] close is held back: result must be recorded first"),
                row(
                        "a reason is this act's own",
                        record,
                        "a(x) register; b(x) escalate reason=~; b(x) escalate",
                        "reason [R13-03] escalate is held back: reason must be recorded first"),
                row(
                        "of a registration too",
                        call,
                        "a(x) register complainant.name=~",
                        "call [R19-06] register is held back: complainant.phone, details must be recorded first"),
                row("a whole registration", call, "a(x) register complainant.name=~ complainant.phone=~ details=~"),
                row("its condition sees what the registration says", call, "a(x) register channel=letter"),
                row(
                        "a guard sees only what the act itself says",
                        answer,
                        "a(x) register form=written; b(x) answer",
                        "written [] answer is held back: not so"),
                row("said by the act", answer, "a(x) register form=oral; b(x) answer form=written"));
    }

    static Stream<Row> forms() {
        String form =
                "\"forms\":[{\"id\":\"call-form\",\"basis\":[\"R03-09\"],\"do\":[\"register\"],\"fields\":[\"complainant.name\",\"details\"]}]";
        String twice =
                "\"guards\":[{\"id\":\"once\",\"do\":[\"escalate\"],\"needs\":{\"times\":\"escalate\",\"atMost\":0}"
                        + SAYS + "}]";
        String ever =
                "\"guards\":[{\"id\":\"once\",\"do\":[\"escalate\"],\"needs\":{\"times\":\"escalate\",\"over\":\"case\",\"atMost\":0}"
                        + SAYS + "}]";
        return Stream.of(
                row("what the form has a place for", form, "a(x) register complainant.name=~ details=~"),
                row(
                        "nothing else is asked of anybody",
                        form,
                        "a(x) register complainant.name=~ complainant.phone=~ plate=A1",
                        "call-form [R03-09] register may not record complainant.phone, plate: the form has complainant.name, details"),
                row(
                        "how often counts since the complaint came back",
                        twice,
                        "a(x) register; b(x) escalate; b(x) answer; b(x) complain-again; b(x) escalate"),
                row(
                        "or in all",
                        ever,
                        "a(x) register; b(x) escalate; b(x) answer; b(x) complain-again; b(x) escalate",
                        "once [] escalate is held back: not so"));
    }

    @ParameterizedTest
    @MethodSource({"permissions", "guards", "requirements", "forms"})
    void every_part_that_is_not_fulfilled_refuses_with_its_rule(Row row) {
        Regime regime = regime(row.part());
        Complaint now = Complaint.unborn(KEY);
        for (int i = 0; i < row.acts().size(); i++) {
            Command command = command(row.acts().get(i), i);
            Turn turn = Turn.of(regime, now, command);
            boolean last = i == row.acts().size() - 1;
            List<String> refused = turn.decision().refusals().stream()
                    .map(PeopleLanguageTest::told)
                    .toList();
            assertThat(refused).as(row.acts().get(i)).isEqualTo(last ? row.refused() : List.of());
            now = turn.after();
        }
    }

    private static String told(Refusal refusal) {
        return refusal.code() + " " + refusal.basis() + " " + refusal.text().en();
    }

    static Regime regime(String part) {
        String document =
                "{\"id\":\"people\",\"version\":\"1\",\"zone\":\"UTC\",\"title\":{\"en\":\"People\",\"zh\":\"人员\"},"
                        + "\"facts\":{\"retest\":{\"type\":\"flag\"}}," + part + "}";
        return RegimeReader.read("people.json", document.getBytes(StandardCharsets.UTF_8));
    }

    private static Command command(String told, int minutes) {
        String[] words = told.split(" ");
        String[] who = words[0].split("[()]/?");
        Set<Role> roles = Stream.of(who[1].split(",")).map(Role::of).collect(Collectors.toSet());
        Actor actor = new Actor(who[0], roles, who.length > 2 ? Optional.of(who[2]) : Optional.empty());
        FactMap facts = FactMap.EMPTY;
        if (words[1].equals("register")) {
            facts = Act.register("complaint", "phone", "external").facts();
        }
        for (int i = 2; i < words.length; i++) {
            String[] fact = words[i].split("=");
            facts = facts.with(fact[0], value(fact[1]));
        }
        Instant at = MON_09_00.plusSeconds(60L * minutes);
        return new Command(Meta.of(KEY, at, actor), Act.of(Verb.of(words[1]), facts));
    }

    private static Fact value(String told) {
        if (told.startsWith("[")) {
            return new Fact.Listing(List.of(told.substring(1, told.length() - 1).split(",")));
        }
        return switch (told) {
            case "true" -> Fact.of(true);
            case "~" -> new Fact.Kept(new PersonalRef("text-1"));
            default -> Fact.of(told);
        };
    }
}
