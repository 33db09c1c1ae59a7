package org.complaintkit.replay.run;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.fact.Fact;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Standing;
import org.complaintkit.sla.regime.Regime;
import org.joda.money.Money;

/** A row that goes to a party's account: confirm-, reduce-, waive-, settle-sanction, and an appeal against a sanction. */
record SanctionRow(long line, Case one, Command command) {

    private static final Set<String> VERBS =
            Set.of("confirm-sanction", "reduce-sanction", "waive-sanction", "settle-sanction");
    private static final Wording NOT_CHARGED = Wording.of(
            "no-such-charge",
            "this complaint charges nobody of that name under {against}; it charges {charged}",
            "该单没有依{against}对该当事人的应罚事项;现有:{charged}");
    private static final Wording NO_AMOUNT = Wording.of("no-amount", "{do} needs an amount of money", "{do}须写明金额");

    static boolean isOne(Command command, Regime regime) {
        boolean appeals = command.verb().name().equals("appeal")
                && command.act()
                        .facts()
                        .fact("against")
                        .filter(rule -> regime.sanctions().contains(rule.toString()))
                        .isPresent();
        return appeals || VERBS.contains(command.verb().name());
    }

    Instant at() {
        return command.meta().recordedAt();
    }

    void refuse(Refusal refusal) {
        one.refuse(new RefusedRow(line, command.verb().name(), refusal));
    }

    private Optional<String> said(String fact) {
        return command.act().facts().fact(fact).map(Fact::toString);
    }

    /** The latest charge that it speaks of; a party that is not named is that of the charge. */
    Optional<Charge> charge() {
        return one.outcome().orElseThrow().charges().stream()
                .filter(charge -> said("against").orElse("").equals(charge.id().rule()))
                .filter(charge -> said("party")
                        .filter(name -> !name.equals(charge.party().id()))
                        .isEmpty())
                .reduce((earlier, later) -> later);
    }

    Refusal notCharged() {
        String charged = one.outcome().orElseThrow().charges().stream()
                .map(charge -> charge.id().rule() + " (" + charge.party() + ")")
                .reduce((some, more) -> some + ", " + more)
                .orElse("-");
        return Refusal.of(NOT_CHARGED, Map.of("against", said("against").orElse("-"), "charged", charged));
    }

    Refusal noAmount() {
        return Refusal.of(NO_AMOUNT, Map.of("do", command.verb().name()));
    }

    /** What it asks of the account; empty where an amount is missing. Confirmed after an objection means reviewed. */
    Optional<AccountCommand> command(ChargeId id, Account account) {
        Meta meta = command.meta();
        Origin origin = new Origin(meta.at(), Optional.of(meta.by()), meta.id());
        Optional<Money> amount = command.act()
                .facts()
                .fact("amount")
                .flatMap(fact -> fact instanceof Fact.Sum sum ? Optional.of(sum.value()) : Optional.empty());
        boolean objected = account.standing(id)
                .filter(standing -> standing.objection() == Standing.Objection.OPEN)
                .isPresent();
        return switch (command.verb().name()) {
            case "confirm-sanction" ->
                Optional.of(objected ? new AccountCommand.Review(origin, id) : new AccountCommand.Confirm(origin, id));
            case "reduce-sanction" -> amount.map(to -> new AccountCommand.Reduce(origin, id, to));
            case "waive-sanction" -> Optional.of(new AccountCommand.Waive(origin, id));
            case "settle-sanction" ->
                Optional.of(amount.<AccountCommand>map(paid -> new AccountCommand.Settle(origin, id, paid))
                        .orElseGet(() -> new AccountCommand.CarryOut(origin, id)));
            default -> Optional.of(new AccountCommand.Appeal(origin, id));
        };
    }
}
