package org.complaintkit.sla.penalty;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.identity.Role;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Following;
import org.complaintkit.sanction.Standing;
import org.joda.money.Money;

/** What people do to a sanction: confirm, object, review, reduce, waive, settle. */
record Handling(Account account, AccountCommand command, ZoneId zone) {

    Decision<Entry> decide(Map<String, PriceRule> rules) {
        ChargeId id = id();
        Step step = Step.of(command);
        Optional<Standing> found = step == Step.SETTLE ? account.ever(id) : account.standing(id);
        PriceRule rule = rules.get(id.rule());
        if (found.isEmpty() || rule == null) {
            return Decision.refused(List.of(Refusal.of(
                    HandlingWordings.NO_CHARGE, Map.of("party", account.party().toString(), "id", id.toString()))));
        }
        Optional<Entry> before = command.origin().id().flatMap(account::entry);
        if (before.isPresent()) {
            return isSame(before.get()) ? Decision.accepted(List.of()) : refused(reused());
        }
        Standing standing = found.get();
        Optional<Refusal> refusal = refusal(rule, step, standing);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        Counting counting = new Counting(rule, zone, command.origin(), account);
        return PriceList.reckoned(rule, counting, () -> counting.cancelOrAdd(entry(rule, standing)));
    }

    private ChargeId id() {
        if (command instanceof AccountCommand.Confirm confirm) {
            return confirm.id();
        } else if (command instanceof AccountCommand.Appeal appeal) {
            return appeal.id();
        } else if (command instanceof AccountCommand.Review review) {
            return review.id();
        } else if (command instanceof AccountCommand.Reduce reduce) {
            return reduce.id();
        } else if (command instanceof AccountCommand.Waive waive) {
            return waive.id();
        } else if (command instanceof AccountCommand.Settle settle) {
            return settle.id();
        }
        return ((AccountCommand.CarryOut) command).id();
    }

    private Entry entry(PriceRule rule, Standing standing) {
        Following following = standing.following(command.origin());
        Instant at = command.origin().at();
        return switch (Step.of(command)) {
            case CONFIRM -> following.confirmed(rule.terms().due().map(due -> due.apply(at)));
            case APPEAL -> following.appealed();
            case REVIEW -> following.reviewed();
            case WAIVE -> following.waived();
            case REDUCE -> following.reduced(amount().orElseThrow());
            case SETTLE -> amount().map(following::settled).orElseGet(following::settled);
        };
    }

    private Optional<Money> amount() {
        if (command instanceof AccountCommand.Reduce reduce) {
            return Optional.of(reduce.to());
        }
        return command instanceof AccountCommand.Settle settle ? Optional.of(settle.amount()) : Optional.empty();
    }

    private Optional<Refusal> refusal(PriceRule rule, Step step, Standing standing) {
        Set<Role> roles = rule.terms().permitted().get(step);
        if (roles != null
                && command.origin()
                        .by()
                        .filter(by -> roles.stream().anyMatch(by::has))
                        .isEmpty()) {
            String who = roles.stream().map(Role::name).sorted().collect(Collectors.joining(", "));
            return refusal(rule, HandlingWordings.NOT_PERMITTED, Map.of("step", step.word(), "roles", who));
        }
        if ((step == Step.APPEAL || step == Step.REVIEW) && !rule.terms().reviewable()) {
            return refusal(rule, HandlingWordings.NO_REVIEW, Map.of());
        }
        Map<String, String> said = Map.of(
                "id",
                standing.charge().id().toString(),
                "state",
                standing.state().word(),
                "step",
                step.word());
        if (step != Step.SETTLE && standing.isClosed()) {
            return refusal(rule, HandlingWordings.CLOSED, said);
        }
        if (!isOpen(step, standing)) {
            return refusal(rule, HandlingWordings.NOT_NOW, said);
        }
        return step == Step.APPEAL ? tooLate(rule, standing) : Optional.empty();
    }

    private Optional<Refusal> tooLate(PriceRule rule, Standing standing) {
        Optional<Instant> last =
                rule.terms().appeal().flatMap(within -> standing.confirmedAt().map(within));
        return last.filter(command.origin().at()::isAfter)
                .flatMap(until -> refusal(
                        rule,
                        HandlingWordings.TOO_LATE,
                        Map.of(
                                "until",
                                local(until),
                                "notice",
                                local(standing.confirmedAt().orElseThrow()))));
    }

    private String local(Instant at) {
        return at.atZone(zone).toOffsetDateTime().toString();
    }

    private boolean isOpen(Step step, Standing standing) {
        return switch (step) {
            case CONFIRM -> standing.confirmedAt().isEmpty();
            case APPEAL -> standing.objection() == Standing.Objection.NONE;
            case REVIEW -> standing.objection() == Standing.Objection.OPEN;
            case SETTLE ->
                command instanceof AccountCommand.Settle
                        || standing.outstanding().filter(Money::isPositive).isEmpty();
            case REDUCE, WAIVE -> true;
        };
    }

    private static Optional<Refusal> refusal(PriceRule rule, Wording wording, Map<String, String> details) {
        return Optional.of(HandlingWordings.refusal(rule, wording, details));
    }

    private Refusal reused() {
        return Refusal.of(
                HandlingWordings.REUSED,
                Map.of("id", command.origin().id().orElseThrow().id()));
    }

    private static Decision<Entry> refused(Refusal refusal) {
        return Decision.refused(List.of(refusal));
    }

    /** Whether an entry is what this command gave when it was asked for the first time. */
    private boolean isSame(Entry given) {
        Optional<Money> moved = given.kind() == Entry.Kind.REDUCED
                ? given.sanction().amount()
                : given.transfers().stream().findFirst().map(transfer -> transfer.amount());
        boolean sameAmount = amount().isEmpty() || amount().equals(moved);
        return given.charge().id().equals(id())
                && sameAmount
                && Step.of(given.kind()).filter(Step.of(command)::equals).isPresent();
    }
}
