package org.complaintkit.sla.penalty;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Pricing;
import org.complaintkit.sanction.Standing;

/**
 * Prices the charges of one party. Charges are put in order of occurrence and counted over the window of their rule; one
 * that comes late, is withdrawn or waived corrects those after it by entries of their own.
 */
public final class PriceList implements Pricing {

    private final Map<String, PriceRule> rules = new LinkedHashMap<>();
    private final ZoneId zone;

    /**
     * Puts prices together.
     *
     * @param rules the prices, one for each rule that charges
     * @param zone the zone that tells months and years
     * @throws IllegalArgumentException if a rule has two prices
     */
    public PriceList(List<PriceRule> rules, ZoneId zone) {
        this.zone = zone;
        for (PriceRule rule : rules) {
            if (this.rules.put(rule.rule(), rule) != null) {
                throw new IllegalArgumentException("rule " + rule.rule() + " has two prices");
            }
        }
    }

    /**
     * The prices.
     *
     * @return the prices, in the order in which they are listed
     */
    public List<PriceRule> rules() {
        return List.copyOf(rules.values());
    }

    @Override
    public Decision<Entry> decide(Account account, AccountCommand command) {
        if (command instanceof AccountCommand.PassTime) {
            return Decision.accepted(account.standing().stream()
                    .filter(standing ->
                            standing.state() != Entry.Kind.OVERDUE && standing.objection() != Standing.Objection.OPEN)
                    .filter(standing -> standing.isOverdue(command.origin().at()))
                    .map(standing -> standing.following(
                                    Origin.at(standing.dueAt().orElseThrow()))
                            .overdue())
                    .toList());
        }
        if (command instanceof AccountCommand.Take take) {
            return take(account, take);
        }
        if (command instanceof AccountCommand.Withdraw withdraw) {
            Optional<Standing> standing = account.standing(withdraw.id());
            return standing.isEmpty()
                    ? Decision.accepted(List.of())
                    : cancel(
                            account, standing.get().following(withdraw.origin()).reversed());
        }
        return new Handling(account, command, zone).decide(rules);
    }

    @Override
    public Decision<Entry> takeAll(Account account, List<AccountCommand.Take> takes) {
        Map<String, List<AccountCommand.Take>> byRule = new LinkedHashMap<>();
        takes.forEach(take -> byRule.computeIfAbsent(take.charge().id().rule(), none -> new ArrayList<>())
                .add(take));
        List<Entry> entries = new ArrayList<>();
        Account now = account;
        for (Map.Entry<String, List<AccountCommand.Take>> one : byRule.entrySet()) {
            Decision<Entry> decision = takeAll(one.getKey(), now, one.getValue());
            if (!decision.isAccepted()) {
                return decision;
            }
            entries.addAll(decision.events());
            for (Entry entry : byRule.size() > 1 ? decision.events() : List.<Entry>of()) {
                now = now.apply(entry);
            }
        }
        return Decision.accepted(entries);
    }

    private Decision<Entry> takeAll(String name, Account account, List<AccountCommand.Take> takes) {
        PriceRule rule = rules.get(name);
        if (rule == null) {
            return unpriced(name);
        }
        Counting counting = new Counting(rule, zone, takes.get(0).origin(), account);
        return reckoned(rule, counting, () -> counting.takeAll(takes));
    }

    private Decision<Entry> unpriced(String rule) {
        return Decision.refused(List.of(Refusal.of(
                HandlingWordings.UNPRICED, Map.of("rule", rule, "known", String.join(", ", rules.keySet())))));
    }

    private Decision<Entry> take(Account account, AccountCommand.Take take) {
        Charge charge = take.charge();
        PriceRule rule = rules.get(charge.id().rule());
        if (rule == null) {
            return unpriced(charge.id().rule());
        }
        if (account.standing(charge.id())
                .filter(standing -> standing.charge().equals(charge))
                .isPresent()) {
            return Decision.accepted(List.of());
        }
        Counting counting = new Counting(rule, zone, take.origin(), account);
        return reckoned(rule, counting, () -> counting.take(charge));
    }

    private Decision<Entry> cancel(Account account, Entry cancelled) {
        PriceRule rule = rules.get(cancelled.charge().id().rule());
        if (rule == null) {
            // A rule that there is no longer counts nobody.
            return Decision.accepted(List.of(cancelled));
        }
        Counting counting = new Counting(rule, zone, cancelled.origin(), account);
        return reckoned(rule, counting, () -> counting.cancel(cancelled));
    }

    /** What has no price is refused whole: nothing of it may stand. */
    static Decision<Entry> reckoned(PriceRule rule, Counting counting, Runnable step) {
        try {
            step.run();
            return Decision.accepted(counting.entries());
        } catch (ArithmeticException | IllegalArgumentException unpriceable) {
            return Decision.refused(List.of(HandlingWordings.refusal(
                    rule,
                    HandlingWordings.UNPRICEABLE,
                    Map.of("why", Objects.requireNonNullElse(unpriceable.getMessage(), "?")))));
        }
    }
}
