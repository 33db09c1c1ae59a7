package org.complaintkit.sla.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.sla.testkit.Made.SHORT;
import static org.complaintkit.sla.testkit.Made.guard;
import static org.complaintkit.sla.testkit.Made.limit;
import static org.complaintkit.sla.testkit.Made.reply;
import static org.complaintkit.sla.testkit.Made.sanction;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.command.Command;
import org.complaintkit.sla.regime.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For each law a regime that breaks it, and one that nearly does and keeps it. */
class LawsTest {

    private static final String TEN = "{\"amount\":\"10.00\",\"currency\":\"CNY\"}";
    private static final String FORTY = "{\"amount\":\"40.00\",\"currency\":\"CNY\"}";

    private static Arguments row(Law law, String breaks, String keeps) {
        return Arguments.of(law, breaks, keeps);
    }

    /** Under a short lifecycle, which is checked in no time. */
    private static String quick(String more) {
        return SHORT + "," + reply(more);
    }

    static Stream<Arguments> laws() {
        return Stream.concat(ofTheTable(), ofMoney());
    }

    private static Stream<Arguments> ofTheTable() {
        String red = "\"facts\":{\"colour\":{\"oneOf\":[\"red\"]}},";
        String levels = ",\"levels\":[{\"id\":\"desk\",\"title\":{\"en\":\"d\",\"zh\":\"d\"},\"roles\":[\"clerk\"]},"
                + "{\"id\":\"head\",\"title\":{\"en\":\"h\",\"zh\":\"h\"},\"roles\":[\"head\"]},"
                + "{\"id\":\"board\",\"title\":{\"en\":\"b\",\"zh\":\"b\"},\"roles\":[\"board\"]}],"
                + "\"escalation\":[{\"id\":\"up\",\"on\":{\"breach\":\"reply\"},\"level\":%s}]";
        String never = SHORT + ",\"guards\":[" + guard("close", "{\"fact\":\"level\",\"atLeast\":1}") + "]";
        String noted = SHORT + ",\"guards\":[" + guard("close", "{\"times\":\"note\",\"atLeast\":1}") + "]";
        String cited = SHORT + ",\"guards\":[{\"id\":\"four\",\"basis\":[%s],\"do\":[\"close\"],"
                + "\"needs\":{\"by\":\"chief\"},\"says\":{\"en\":\"no\",\"zh\":\"否\"}}]";
        return Stream.of(
                row(Law.NO_COMPLAINT_GETS_STUCK, never, never.replace("\"atLeast\":1", "\"atMost\":0")),
                row(
                        Law.EVERYTHING_CAN_BE_CLOSED,
                        red + noted,
                        red + noted.replace("[\"open\"],\"do\":[\"note\"", "[\"open\",\"answered\"],\"do\":[\"note\"")),
                row(Law.EVERY_STATE_CAN_BE_REACHED, never, never.replace("\"atLeast\":1", "\"atMost\":0")),
                row(
                        Law.EVERY_LIMIT_CAN_BE_MET,
                        SHORT + ",\"limits\":[" + limit("answering", "register", "answer", "24") + ","
                                + limit("closing", "register", "close", "1") + "]",
                        SHORT + ",\"limits\":[" + limit("answering", "register", "answer", "1") + ","
                                + limit("closing", "register", "close", "24") + "]"),
                row(
                        Law.EVERY_RULE_CAN_APPLY,
                        quick(
                                "\"escalation\":[{\"id\":\"up\",\"on\":{\"breach\":\"reply\"},\"level\":1,\"when\":%s}]"
                                        .formatted(
                                                "{\"all\":[{\"fact\":\"kind\",\"is\":\"call\"},{\"fact\":\"kind\",\"is\":\"visit\"}]}")),
                        quick(
                                "\"escalation\":[{\"id\":\"up\",\"on\":{\"breach\":\"reply\"},\"level\":1,\"when\":%s}]"
                                        .formatted(
                                                "{\"any\":[{\"fact\":\"kind\",\"is\":\"call\"},{\"fact\":\"kind\",\"is\":\"visit\"}]}"))),
                row(
                        Law.ESCALATION_REACHES_ITS_TOP,
                        SHORT + "," + reply("\"facts\":{}") + levels.formatted("1"),
                        SHORT + "," + reply("\"facts\":{}") + levels.formatted("2")),
                row(
                        Law.NOBODY_REVIEWS_THEIR_OWN,
                        "\"guards\":[]",
                        "\"guards\":[{\"id\":\"four-eyes\",\"do\":[\"approve\",\"return\"],"
                                + "\"needs\":{\"not\":{\"by\":{\"did\":\"submit\"}}},\"says\":{\"en\":\"no\",\"zh\":\"否\"}}]"),
                row(Law.EVERY_REFUSAL_CITES_A_RULE, cited.formatted(""), cited.formatted("\"R-7\"")));
    }

    private static Stream<Arguments> ofMoney() {
        String charged = "\"sanctions\":[%s]";
        String steps = "{\"steps\":[%s],\"currency\":\"CNY\"}";
        String group = "\"group\":\"late\",\"price\"";
        String found = sanction("conduct", TEN)
                .replace("{\"breach\":\"reply\"},\"party\":\"handler\"", "{\"violation\":\"any\"},\"when\":%s");
        String cap = "{\"atMost\":\"50.00\",\"currency\":\"CNY\",\"over\":\"case\",\"of\":%s}";
        String bySeverity = "{\"by\":\"severity\",\"prices\":{\"minor\":" + TEN + ",\"major\":" + FORTY + "},\"else\":"
                + "{\"amount\":\"30.00\",\"currency\":\"CNY\"}}";
        String later = "\"facts\":{\"severity\":{\"oneOf\":[\"minor\",\"major\"]}},\"limits\":["
                + limit("reply", "register", "answer", "1") + "," + limit("soon", "register", "answer", "24")
                + "],\"escalation\":[{\"id\":\"changed\",\"on\":{\"breach\":\"soon\"},\"set\":{\"severity\":\"%s\"}}],"
                + charged.formatted(sanction("late", bySeverity));
        return Stream.of(
                row(
                        Law.ON_TIME_IS_NEVER_CHARGED,
                        reply(charged.formatted(found.formatted("{\"limit\":\"reply\",\"is\":\"met\"}"))),
                        reply(charged.formatted(found.formatted("{\"limit\":\"reply\",\"is\":\"breached\"}")))),
                row(
                        Law.LATER_NEVER_COSTS_LESS,
                        SHORT + "," + later.formatted("minor"),
                        SHORT + "," + later.formatted("major")),
                row(
                        Law.A_SECOND_IS_NEVER_CHEAPER,
                        quick(charged.formatted(sanction("late", steps.formatted("\"50.00\",\"20.00\"")))),
                        quick(charged.formatted(sanction("late", steps.formatted("\"20.00\",\"50.00\""))))),
                row(
                        Law.NOBODY_IS_CHARGED_TWICE,
                        quick(charged.formatted(sanction("one", TEN) + "," + sanction("two", TEN))),
                        quick(charged.formatted(sanction("one", TEN).replace("\"price\"", group) + ","
                                + sanction("two", TEN)
                                        .replace(
                                                "\"party\":\"handler\"",
                                                "\"when\":{\"fact\":\"kind\",\"is\":\"call\"},\"party\":\"handler\"")
                                        .replace("\"price\"", group)))),
                row(
                        Law.NO_CAP_IS_PASSED,
                        quick(charged.formatted(sanction("late", "{\"times\":2,\"of\":" + cap.formatted(FORTY) + "}"))),
                        quick(charged.formatted(
                                sanction("late", cap.formatted("{\"times\":2,\"of\":" + FORTY + "}"))))),
                row(
                        Law.A_BREACH_HAS_A_CONSEQUENCE,
                        quick("\"facts\":{}"),
                        quick(charged.formatted(sanction("late", TEN)))),
                row(
                        Law.A_BREACH_HAS_A_CONSEQUENCE,
                        SHORT + ",\"limits\":[" + limit("reply", "register", "answer", "1") + ","
                                + limit("other", "register", "close", "9") + "],"
                                + "\"escalation\":[{\"id\":\"up\",\"on\":{\"breach\":\"other\"},\"level\":1}]",
                        quick("\"escalation\":[{\"id\":\"up\",\"on\":{\"breach\":\"reply\"},\"level\":1}]")),
                row(
                        Law.A_BREACH_HAS_A_CONSEQUENCE,
                        quick("\"facts\":{}"),
                        quick("\"guards\":[" + guard("close", "{\"not\":{\"limit\":\"reply\",\"is\":\"breached\"}}")
                                + "]")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void a_regime_that_breaks_it_is_told_and_one_that_nearly_does_is_not(Law law, String breaks, String keeps) {
        Regime regime = Made.regime(breaks);
        Verdict broken = RegimeLaws.of(regime).verdict(law);
        assertThat(broken.holds()).isFalse();
        assertThat(broken.broken()).allSatisfy(one -> {
            assertThat(one.phrase().text().en()).doesNotContain("{");
            assertThat(one.phrase().text().zh()).doesNotContain("{");
            assertThat(one.log()).hasSizeLessThanOrEqualTo(8);
            isShownByItsLog(regime, one);
        });
        assertThat(RegimeLaws.of(Made.regime(keeps)).verdict(law))
                .hasToString("holds: " + law.title().en() + " / " + law.title().zh());
    }

    private static void isShownByItsLog(Regime regime, Broken one) {
        List<Command> read = Made.read(regime, String.join("\n", one.log()));
        assertThat(read).hasSameSizeAs(one.log());
        Judging judging = new Judging(regime, List.of(), Set.of(), Set.of());
        if (judging.needsStories(one.law()) && one.phrase().wording().code().startsWith("law-")) {
            assertThat(judging.broken(one.law(), new History(regime, read))).isNotEmpty();
        }
    }

    @Test
    void every_law_has_its_row_here_or_in_the_tests_of_planted_faults() {
        List<Object> rows = laws().map(row -> row.get()[0]).distinct().toList();
        assertThat(Law.values())
                .filteredOn(law -> !rows.contains(law))
                .containsExactly(Law.SWEEP_TIMES_DO_NOT_MATTER, Law.NO_PERSONAL_DATA_LEAKS);
    }
}
