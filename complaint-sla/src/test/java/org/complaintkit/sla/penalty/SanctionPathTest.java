package org.complaintkit.sla.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.sla.penalty.Charges.yuan;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Refusal;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Standing;
import org.complaintkit.sla.sample.Shanghai;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The way of a fine of 20 yuan from its proposal to the end, step by step. The chief confirms it; from then on the party may
 * object for two days and has to pay within three.
 */
class SanctionPathTest {

    private static final Charge CHARGE = Charges.charge("C-1", "2026-03-02 10:00");
    private static final Terms TERMS = Terms.STANDARD
            .permit(Step.CONFIRM, Set.of(Role.of("chief")))
            .permit(Step.REVIEW, Set.of(Role.of("chief")))
            .permit(Step.WAIVE, Set.of(Role.of("chief")))
            .permit(Step.REDUCE, Set.of(Role.of("chief")))
            .permit(Step.SETTLE, Set.of(Role.of("finance")))
            .appeal(at -> at.plus(Duration.ofDays(2)))
            .due(at -> at.plus(Duration.ofDays(3)));

    private static PriceList prices(Terms terms) {
        Penalty steps = Penalties.steps(List.of(yuan(20), yuan(50), yuan(100)));
        return new PriceList(
                List.of(new PriceRule("late", List.of("R12-14"), Window.EVER, steps, terms)), Shanghai.ZONE);
    }

    private final PriceList prices = prices(TERMS);
    private Account account = Charges.take(prices, Account.empty(Charges.ZHANG), CHARGE);

    /** A step such as {@code 04 chief confirm}: on which day of March, at ten, who does what. */
    private String does(String step) {
        String[] words = step.strip().split(" ");
        Origin origin = Origin.of(Shanghai.at("2026-03-" + words[0] + " 10:00"), Actor.of(words[1] + "-1", words[1]));
        Decision<Entry> decision = prices.decide(account, command(origin, words));
        account = Charges.apply(account, decision);
        return decision.isAccepted() ? "" : decision.refusals().get(0).code();
    }

    private static AccountCommand command(Origin origin, String... words) {
        ChargeId id = CHARGE.id();
        return switch (words[2]) {
            case "confirm" -> new AccountCommand.Confirm(origin, id);
            case "object" -> new AccountCommand.Appeal(origin, id);
            case "review" -> new AccountCommand.Review(origin, id);
            case "reduce" -> new AccountCommand.Reduce(origin, id, yuan(Integer.parseInt(words[3])));
            case "waive" -> new AccountCommand.Waive(origin, id);
            case "pay" -> new AccountCommand.Settle(origin, id, yuan(Integer.parseInt(words[3])));
            case "pass" -> new AccountCommand.PassTime(Origin.at(origin.at().plusSeconds(1)));
            default -> throw new IllegalArgumentException(words[2]);
        };
    }

    private Standing standing() {
        return account.standing(CHARGE.id()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "04 chief confirm, confirmed, 20.00, 20.00",
        "04 chief confirm; 07 time pass, overdue, 20.00, 20.00",
        "04 chief confirm; 06 finance pay 20; 07 time pass, settled, 20.00, 0.00",
        "04 chief confirm; 06 finance pay 5; 07 time pass, overdue, 20.00, 15.00",
        "04 chief confirm; 07 time pass; 08 finance pay 20, settled, 20.00, 0.00",
        "04 chief confirm; 05 zhang object; 08 time pass, appealed, 20.00, 20.00",
        "04 chief confirm; 05 zhang object; 09 chief review, reviewed, 20.00, 20.00",
        "04 chief confirm; 05 zhang object; 09 chief review; 09 time pass, overdue, 20.00, 20.00",
        "04 chief confirm; 05 zhang object; 09 chief reduce 8; 09 time pass, overdue, 8.00, 8.00",
        "04 chief confirm; 05 zhang object; 09 chief reduce 8; 10 finance pay 8, settled, 8.00, 0.00",
        "04 chief confirm; 05 zhang object; 09 chief waive; 10 time pass, waived, 20.00, ",
        "03 zhang object; 04 chief review; 05 chief confirm; 08 time pass, overdue, 20.00, 20.00",
        "03 chief waive; 08 time pass, waived, 20.00, ",
        "08 time pass, assessed, 20.00, 20.00"
    })
    void the_whole_way(String steps, String state, String amount, String open) {
        for (String step : steps.split(";")) {
            assertThat(does(step)).as(step).isEmpty();
        }
        assertThat(standing().state().word()).isEqualTo(state);
        assertThat(standing().sanction().amount().orElseThrow()).hasToString("CNY " + amount);
        assertThat(standing().outstanding().map(Object::toString))
                .isEqualTo(java.util.Optional.ofNullable(open).map("CNY "::concat));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 04 zhang confirm, not-permitted",
        "04 chief confirm, 05 chief confirm, sanction-not-open",
        "04 chief confirm; 07 time pass, 08 chief confirm, sanction-not-open",
        "04 chief confirm, 06 zhang object, ''",
        "04 chief confirm, 07 zhang object, objection-too-late",
        "04 chief confirm; 07 time pass, 08 zhang object, objection-too-late",
        "'', 03 chief review, sanction-not-open",
        "04 chief confirm; 05 zhang object, 05 zhang review, not-permitted",
        "04 chief confirm; 05 zhang object, 05 zhang object, sanction-not-open",
        "04 chief confirm; 05 zhang object; 06 chief review, 06 zhang object, sanction-not-open",
        "04 chief confirm; 05 zhang object; 06 chief reduce 8, 06 zhang object, sanction-not-open",
        "03 zhang object; 04 chief review; 05 chief confirm, 05 zhang object, sanction-not-open",
        "04 chief confirm, 05 zhang reduce 8, not-permitted",
        "04 chief confirm, 05 chief reduce 21, unpriceable",
        "04 chief confirm, 05 zhang waive, not-permitted",
        "04 chief confirm, 05 zhang pay 20, not-permitted",
        "04 chief confirm; 05 finance pay 20, 06 zhang object, sanction-closed",
        "04 chief confirm; 05 finance pay 20, 06 chief waive, sanction-closed",
        "04 chief waive, 05 zhang object, sanction-closed",
        "04 chief waive, 05 chief confirm, sanction-closed"
    })
    void what_is_not_open_is_refused_and_the_rule_is_cited(String steps, String last, String code) {
        for (String step : steps.split(";")) {
            assertThat(step.isBlank() ? "" : does(step)).as(step).isEmpty();
        }
        Account before = account;
        assertThat(does(last)).isEqualTo(code);
        if (!code.isEmpty()) {
            assertThat(account).isSameAs(before);
            Refusal refusal = prices.decide(
                            account,
                            command(
                                    Origin.of(
                                            Shanghai.at("2026-03-" + last.split(" ")[0] + " 10:00"),
                                            Actor.of(last.split(" ")[1] + "-1", last.split(" ")[1])),
                                    last.split(" ")))
                    .refusals()
                    .get(0);
            assertThat(refusal.basis()).containsExactly("R12-14");
            assertThat(refusal.text().in(Language.CHINESE))
                    .isNotEqualTo(refusal.text().in(Language.ENGLISH));
        }
    }

    @Test
    void an_objection_that_comes_too_late_is_told_until_when_it_could_come() {
        does("04 chief confirm");
        Origin late = Origin.of(Shanghai.at("2026-03-06 10:00:01"), Actor.of("zhang", "zhang"));
        Refusal refusal = prices.decide(account, new AccountCommand.Appeal(late, CHARGE.id()))
                .refusals()
                .get(0);
        assertThat(refusal.text().in(Language.ENGLISH))
                .isEqualTo("late was open to objections until 2026-03-06T10:00+08:00; the notice was given at"
                        + " 2026-03-04T10:00+08:00");
    }

    @Test
    void where_no_review_is_allowed_nobody_objects_in_time_either() {
        PriceList strict = prices(TERMS.withoutReview());
        Origin zhang = Origin.of(Shanghai.at("2026-03-03 10:00"), Actor.of("zhang", "zhang"));
        assertThat(strict.decide(account, new AccountCommand.Appeal(zhang, CHARGE.id()))
                        .refusals()
                        .get(0)
                        .code())
                .isEqualTo("no-review");
    }
}
