package org.complaintkit.sla.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.complaintkit.command.Command;
import org.complaintkit.json.CommandLog;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For each kind of finding a regime that has it, and one that nearly has it and does not. */
class KindsTest {

    private static final String SAYS = "\"says\":{\"en\":\"no\",\"zh\":\"否\"}";

    /** Register, work, then close or drop. */
    private static final String SHORT = """
            "lifecycle":{"tracks":{"main":"-"},"moves":[
              {"track":"main","in":["-"],"do":["register"],"to":"open"},
              {"track":"main","in":["open"],"do":["note","assign"]},
              {"track":"main","in":["open"],"do":["answer"],"to":"answered"},
              {"track":"main","in":["answered"],"do":["close"],"to":"closed"}],"finals":["closed"]}""";

    private static final String STANDARD = "\"lifecycle\":{\"from\":\"standard\"}";

    private static String guard(String verb, String needs) {
        return "{\"id\":\"g-" + verb + "\",\"do\":[\"" + verb + "\"],\"needs\":" + needs + "," + SAYS + "}";
    }

    private static Arguments row(Kind kind, String has, String nearly) {
        return Arguments.of(kind, has, nearly);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(people(), limits(), rules(), figures()).flatMap(rows -> rows);
    }

    private static Stream<Arguments> figures() {
        String review =
                "\"reviews\":[{\"id\":\"few\",\"of\":\"unit\",\"each\":\"month\",\"when\":{%s},\"party\":\"itself\","
                        + "\"price\":{\"amount\":\"10.00\",\"currency\":\"CNY\"}}]";
        String reward = ",\"rewards\":[{\"id\":\"many\",\"of\":\"unit\",\"each\":\"month\",\"when\":{%s},"
                + "\"prize\":{\"kind\":\"commendation\"}}]";
        String rate = "\"figure\":\"satisfaction-rate\",\"%s\":%s";
        return Stream.of(
                row(
                        Kind.FIRES_ON_NOTHING,
                        review.formatted("\"figure\":\"entered\",\"below\":2"),
                        review.formatted("\"figure\":\"entered\",\"below\":2,\"noMoreThan\":\"received\"")),
                row(
                        Kind.FIRES_ON_NOTHING,
                        review.formatted("\"figure\":\"sanctions\",\"atLeast\":0"),
                        review.formatted("\"figure\":\"sanctions\",\"atLeast\":1")),
                row(
                        Kind.REWARDED_AND_CHARGED,
                        review.formatted(rate.formatted("below", "0.95"))
                                + reward.formatted(rate.formatted("atLeast", "0.9")),
                        review.formatted(rate.formatted("below", "0.9"))
                                + reward.formatted(rate.formatted("atLeast", "0.9"))));
    }

    private static Stream<Arguments> people() {
        String red = "\"facts\":{\"colour\":{\"oneOf\":[\"red\",\"green\"]}},";
        String two = SHORT + ",\"permissions\":[{\"id\":\"a\",\"do\":[\"answer\"],\"by\":[\"clerk\"]},"
                + "{\"id\":\"b\",\"do\":[\"answer\"],\"by\":[%s]}]";
        String not = SHORT
                + ",\"permissions\":[{\"id\":\"a\",\"do\":[\"answer\"],\"by\":[\"clerk\",\"chief\"]}],\"guards\":["
                + guard("answer", "{\"not\":{\"any\":[%s]}}") + "]";
        return Stream.of(
                row(Kind.NOT_LOOKED_INTO, facts(12), facts(2)),
                row(
                        Kind.GUARDS_EXCLUDE,
                        red + SHORT + ",\"guards\":["
                                + guard(
                                        "answer",
                                        "{\"all\":[{\"fact\":\"colour\",\"is\":\"red\"},"
                                                + "{\"fact\":\"colour\",\"is\":\"green\"}]}")
                                + "]",
                        red + SHORT + ",\"guards\":["
                                + guard(
                                        "answer",
                                        "{\"any\":[{\"fact\":\"colour\",\"is\":\"red\"},"
                                                + "{\"fact\":\"colour\",\"is\":\"green\"}]}")
                                + "]"),
                row(
                        Kind.UNREACHABLE_STATE,
                        red + SHORT + ",\"guards\":[" + guard("close", "{\"fact\":\"level\",\"atLeast\":1}") + "]",
                        red + SHORT + ",\"guards\":[" + guard("close", "{\"fact\":\"level\",\"atMost\":0}") + "]"),
                row(
                        Kind.DEAD_END,
                        SHORT + ",\"guards\":[" + guard("close", "{\"fact\":\"level\",\"atLeast\":1}") + "]",
                        SHORT + ",\"guards\":[" + guard("close", "{\"fact\":\"level\",\"atMost\":0}") + "]"),
                row(
                        Kind.CANNOT_CLOSE,
                        red + SHORT + ",\"guards\":[" + guard("close", "{\"times\":\"note\",\"atLeast\":1}") + "]",
                        red
                                + SHORT.replace(
                                        "\"in\":[\"open\"],\"do\":[\"note\"",
                                        "\"in\":[\"open\",\"answered\"],\"do\":[\"note\"")
                                + ",\"guards\":[" + guard("close", "{\"times\":\"note\",\"atLeast\":1}") + "]"),
                row(Kind.TWO_ROLES, two.formatted("\"chief\""), two.formatted("\"chief\",\"clerk\"")),
                row(
                        Kind.NOBODY_MAY,
                        not.formatted("{\"by\":\"clerk\"},{\"by\":\"chief\"}"),
                        not.formatted("{\"by\":\"clerk\"}")),
                row(
                        Kind.REVIEW_BY_AUTHOR,
                        STANDARD,
                        STANDARD + ",\"guards\":[{\"id\":\"four-eyes\",\"do\":[\"approve\",\"return\"],"
                                + "\"needs\":{\"not\":{\"by\":{\"did\":\"submit\"}}}," + SAYS + "}]"));
    }

    /** A regime of so many facts that its answer asks for, each by itself. */
    private static String facts(int many) {
        List<String> facts = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            facts.add("\"f" + i + "\":{\"oneOf\":[\"a\",\"b\",\"c\"]}");
            asked.add("{\"any\":[{\"fact\":\"f" + i + "\",\"is\":\"a\"},{\"fact\":\"f" + i + "\",\"is\":\"b\"}]}");
        }
        return "\"facts\":{" + String.join(",", facts) + "}," + SHORT + ",\"guards\":["
                + guard("answer", "{\"all\":[" + String.join(",", asked) + "]}") + "]";
    }

    private static String limit(String id, String start, String met, String within) {
        return "{\"id\":\"" + id + "\",\"starts\":[\"" + start + "\"],\"metBy\":[\"" + met
                + "\"],\"onReopen\":\"restart\",\"onReclassify\":\"from-start\",\"within\":" + within + "}";
    }

    private static String limits(String... all) {
        return "\"limits\":[" + String.join(",", all) + "]";
    }

    private static String when(String limit, String condition) {
        return limit.replace("\"onReopen\"", "\"when\":" + condition + ",\"onReopen\"");
    }

    private static Stream<Arguments> limits() {
        String severity = "\"facts\":{\"severity\":{\"oneOf\":[\"minor\",\"major\"]}},";
        String by = "{\"by\":\"severity\",\"limits\":{%s}}";
        String hour = "{\"elapsed\":\"PT1H\"}";
        String day = "{\"elapsed\":\"PT24H\"}";
        String warned = "\"windows\":{\"day\":[\"08:00\",\"20:00\"]},"
                + limits(
                        limit("reply", "register", "answer", "{\"elapsed\":\"PT4H\"}")
                                .replace(
                                        "\"onReopen\"",
                                        "\"warn\":[{\"before\":{\"amount\":1,\"unit\":\"hours\"},\"tell\":[\"chief\"]%s}],\"onReopen\""));
        return Stream.of(
                row(
                        Kind.DUE_AT_START,
                        limits(limit("reply", "register", "answer", "{\"own\":\"hours-later\",\"hours\":0}")),
                        limits(limit("reply", "register", "answer", "{\"own\":\"hours-later\",\"hours\":1}"))),
                row(
                        Kind.LIMIT_GAP,
                        severity + limits(limit("reply", "register", "answer", by.formatted("\"major\":" + hour))),
                        severity
                                + limits(limit(
                                        "reply",
                                        "register",
                                        "answer",
                                        by.formatted("\"major\":" + hour + ",\"minor\":" + day)))),
                row(
                        Kind.LIMIT_UNMEETABLE,
                        SHORT + "," + limits(limit("handing-out", "answer", "assign", hour)),
                        SHORT + "," + limits(limit("closing", "answer", "close", hour))),
                row(
                        Kind.BRANCH_SHADOWED,
                        severity
                                + limits(limit(
                                        "reply",
                                        "register",
                                        "answer",
                                        "{\"choose\":[{\"when\":{\"fact\":\"severity\",\"known\":true},\"limit\":"
                                                + hour
                                                + "},{\"when\":{\"fact\":\"severity\",\"is\":\"major\"},\"limit\":"
                                                + day + "},{\"else\":" + day + "}]}")),
                        severity
                                + limits(limit(
                                        "reply",
                                        "register",
                                        "answer",
                                        "{\"choose\":[{\"when\":{\"fact\":\"severity\",\"is\":\"minor\"},\"limit\":"
                                                + hour
                                                + "},{\"when\":{\"fact\":\"severity\",\"is\":\"major\"},\"limit\":"
                                                + day + "},{\"else\":" + day + "}]}"))),
                row(
                        Kind.INNER_LONGER,
                        SHORT + ","
                                + limits(
                                        limit("answering", "register", "answer", day),
                                        limit("closing", "register", "close", hour)),
                        SHORT + ","
                                + limits(
                                        limit("answering", "register", "answer", hour),
                                        limit("closing", "register", "close", day))),
                row(
                        Kind.CHAIN_EXCEEDS,
                        SHORT + ","
                                + limits(
                                        limit("answering", "register", "answer", day),
                                        limit("closing", "answer", "close", hour),
                                        limit("whole", "register", "close", day)),
                        SHORT + ","
                                + limits(
                                        limit("answering", "register", "answer", hour),
                                        limit("closing", "answer", "close", hour),
                                        limit("whole", "register", "close", day))),
                row(
                        Kind.LIMIT_NEVER_DECIDES,
                        limits(limit("long", "register", "answer", day), limit("short", "register", "answer", hour)),
                        limits(
                                limit("long", "register", "answer", day),
                                when(
                                        limit("short", "register", "answer", hour),
                                        "{\"fact\":\"kind\",\"is\":\"call\"}"))),
                row(
                        Kind.LIMITS_OVERLAP,
                        limits(
                                when(
                                        limit("one", "register", "answer", hour),
                                        "{\"fact\":\"kind\",\"in\":[\"call\",\"letter\"]}"),
                                when(
                                        limit("two", "register", "answer", day),
                                        "{\"fact\":\"kind\",\"in\":[\"letter\",\"visit\"]}")),
                        limits(
                                when(limit("one", "register", "answer", hour), "{\"fact\":\"kind\",\"in\":[\"call\"]}"),
                                when(
                                        limit("two", "register", "answer", day),
                                        "{\"fact\":\"kind\",\"in\":[\"letter\",\"visit\"]}"))),
                row(
                        Kind.PAUSE_NEVER_ENDS,
                        STANDARD + "," + limits(limit("reply", "register", "answer", day)),
                        STANDARD + ","
                                + limits(limit("reply", "register", "answer", day)
                                        .replace("\"onReopen\"", "\"pausedWhile\":\"never\",\"onReopen\""))),
                row(Kind.WARNING_TOO_LATE, warned.formatted(",\"tellIn\":\"day\""), warned.formatted("")),
                row(
                        Kind.RULE_NEVER_FIRES,
                        limits(
                                when(
                                        limit("one", "register", "answer", hour),
                                        "{\"all\":[{\"fact\":\"kind\",\"is\":\"call\"},{\"fact\":\"kind\",\"is\":\"letter\"}]}")),
                        limits(
                                when(
                                        limit("one", "register", "answer", hour),
                                        "{\"any\":[{\"fact\":\"kind\",\"is\":\"call\"},{\"fact\":\"kind\",\"is\":\"letter\"}]}"))));
    }

    private static String sanction(String id, String price) {
        return "{\"id\":\"" + id + "\",\"on\":{\"breach\":\"reply\"},\"party\":\"handler\","
                + "\"counted\":{\"by\":\"party\",\"over\":\"ever\"},\"price\":" + price + "}";
    }

    private static Stream<Arguments> rules() {
        String reply = limits(limit("reply", "register", "answer", "{\"elapsed\":\"PT1H\"}")) + ",\"sanctions\":[%s]";
        String steps = "{\"steps\":[%s],\"currency\":\"CNY\"}";
        String ten = "{\"amount\":\"10.00\",\"currency\":\"CNY\"}";
        String group = "\"group\":\"late\",\"price\"";
        String levels = limits(limit("reply", "register", "answer", "{\"elapsed\":\"PT1H\"}"))
                + ",\"levels\":[{\"id\":\"desk\",\"title\":{\"en\":\"d\",\"zh\":\"d\"},\"roles\":[\"clerk\"]},"
                + "{\"id\":\"head\",\"title\":{\"en\":\"h\",\"zh\":\"h\"}%s}],"
                + "\"escalation\":[{\"id\":\"up\",\"on\":{\"breach\":\"reply\"},\"level\":%s}]";
        return Stream.of(
                row(
                        Kind.SECOND_CHEAPER,
                        reply.formatted(sanction("late", steps.formatted("\"50.00\",\"20.00\""))),
                        reply.formatted(sanction("late", steps.formatted("\"20.00\",\"50.00\"")))),
                row(
                        Kind.LATER_COSTS_LESS,
                        reply.formatted(sanction("late", "{\"own\":\"from-a-day\",\"then\":\"10.00\"}")),
                        reply.formatted(sanction("late", "{\"own\":\"from-a-day\",\"then\":\"30.00\"}"))),
                row(
                        Kind.COST_JUMPS,
                        reply.formatted(sanction("late", steps.formatted("\"10.00\",\"100.00\""))),
                        reply.formatted(sanction("late", steps.formatted("\"10.00\",\"99.99\"")))),
                row(
                        Kind.DOUBLE_CHARGE,
                        reply.formatted(sanction("one", ten) + "," + sanction("two", ten)),
                        reply.formatted(sanction("one", ten).replace("\"price\"", group) + ","
                                + sanction("two", ten)
                                        .replace(
                                                "\"party\":\"handler\"",
                                                "\"when\":{\"fact\":\"kind\",\"is\":\"call\"},\"party\":\"handler\"")
                                        .replace("\"price\"", group))),
                row(
                        Kind.CHARGES_ON_TIME,
                        reply.formatted(sanction("late", ten)
                                .replace(
                                        "\"party\":\"handler\"",
                                        "\"when\":{\"limit\":\"reply\",\"is\":\"met\"},\"party\":\"handler\"")),
                        reply.formatted(sanction("late", ten)
                                .replace(
                                        "\"party\":\"handler\"",
                                        "\"when\":{\"limit\":\"reply\",\"is\":\"breached\"},\"party\":\"handler\""))),
                row(
                        Kind.LEVEL_WITHOUT_ROLE,
                        levels.formatted("", "1"),
                        levels.formatted(",\"roles\":[\"chief\"]", "1")),
                row(
                        Kind.LEVEL_BEYOND_TOP,
                        levels.formatted(",\"roles\":[\"chief\"]", "2"),
                        levels.formatted(",\"roles\":[\"chief\"]", "1")));
    }

    /** Every part cites a rule, levels do not. */
    private static String cited(String sections) {
        return sections.replaceAll("\\{\"id\":\"([a-z-]+)\",(?!\"title\")", "{\"id\":\"$1\",\"basis\":[\"R-1\"],");
    }

    private static Regime regime(String sections) {
        String head =
                "{\"id\":\"r\",\"version\":\"1\",\"title\":{\"en\":\"R\",\"zh\":\"R\"},\"zone\":\"Asia/Shanghai\",";
        String lifecycle = sections.contains("\"lifecycle\"") ? "" : SHORT + ",";
        byte[] document = (head + lifecycle + cited(sections) + "}").getBytes(StandardCharsets.UTF_8);
        return RegimeReader.read("r.json", document, Given.NOTHING, OwnOnes.FORMS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void a_regime_that_has_it_is_told_and_one_that_nearly_has_it_is_not(Kind kind, String has, String nearly) {
        assertThat(kinds(regime(has))).contains(kind);
        assertThat(kinds(regime(nearly))).doesNotContain(kind);
    }

    /** Written as a log and read again, as replay does. */
    private static List<Command> readBack(Regime regime, List<Command> history) {
        String log = String.join("\n", HistoryLog.lines(history, regime.zone()));
        List<Command> read = new ArrayList<>();
        try (CommandLog lines = CommandLog.open(
                "log", new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)), regime.vocabulary())) {
            for (var next = lines.next(); next.isPresent(); next = lines.next()) {
                read.add(next.get().command());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(read).hasSameSizeAs(history);
        return read;
    }

    private static List<Kind> kinds(Regime regime) {
        return RegimeCheck.of(regime).findings().stream().map(Finding::kind).toList();
    }

    /** Read again from its log, a history shows what it is told for, in eight lines at most. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void a_history_replayed_shows_it_in_a_few_lines(Kind kind, String has, String nearly) {
        Regime regime = regime(has);
        for (Finding finding : RegimeCheck.of(regime).findings()) {
            assertThat(finding.history()).as("%s", finding).hasSizeLessThanOrEqualTo(8);
            assertThat(Shown.by(regime, finding, readBack(regime, finding.history())))
                    .isEmpty();
        }
    }

    /** It says how far it came, so that nobody takes silence for a proof. */
    @Test
    void a_search_that_stops_says_so_in_both_languages() {
        Finding stopped = RegimeCheck.of(regime(facts(12))).findings().stream()
                .filter(finding -> finding.kind() == Kind.NOT_LOOKED_INTO)
                .findFirst()
                .orElseThrow();
        assertThat(stopped.parts()).containsExactly("lifecycle");
        assertThat(stopped.text().en())
                .matches(
                        "not looked into: every history: the search stopped after [0-9]+ situations, so .* may be missed");
        assertThat(stopped.text().zh()).matches("未检查:全部经过:检索在[0-9]+种情形后停止,可能漏报.*");
    }

    @Test
    void every_kind_has_a_regime_that_has_it_and_one_that_nearly_has_it() {
        assertThat(Stream.concat(kinds(), TableCheckTest.kinds()).map(row -> (Kind) row.get()[0]))
                .containsAll(List.of(Kind.values()));
    }
}
