package org.complaintkit.persistence.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.rule.Decision;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Book;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Priced;
import org.complaintkit.sanction.Pricing;
import org.complaintkit.sanction.Sanction;
import org.complaintkit.sanction.Standing;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** 20 yuan for the first charge under a rule, 50 for the second, 100 for each further one, in order of occurrence. */
final class SteppedPricing implements Pricing {

    private static final int[] STEPS = {20, 50, 100};

    @Override
    public Decision<Entry> decide(Account account, AccountCommand command) {
        List<Entry> entries = new ArrayList<>();
        Origin origin = command.origin();
        if (command instanceof AccountCommand.Take take) {
            if (account.standing(take.charge().id()).isEmpty()) {
                List<Charge> charges = charges(account, take.charge().id().rule());
                charges.add(take.charge());
                recount(origin, account, charges, entries);
            }
        } else if (command instanceof AccountCommand.Withdraw withdraw) {
            Optional<Standing> gone = account.standing(withdraw.id());
            if (gone.isPresent()) {
                Standing entry = gone.get();
                entries.add(entry.following(origin).reversed());
                List<Charge> charges = charges(account, withdraw.id().rule());
                charges.remove(entry.charge());
                recount(origin, account, charges, entries);
            }
        }
        return Decision.accepted(entries);
    }

    private static List<Charge> charges(Account account, String rule) {
        return new ArrayList<>(
                account.standing(rule).stream().map(Standing::charge).toList());
    }

    private static void recount(Origin origin, Account account, List<Charge> charges, List<Entry> entries) {
        charges.sort(null);
        for (int i = 0; i < charges.size(); i++) {
            Optional<Standing> before = account.standing(charges.get(i).id());
            if (before.isEmpty() || before.get().count() != i + 1) {
                BigDecimal amount = BigDecimal.valueOf(STEPS[Math.min(i, 2)]);
                Sanction fine = Sanction.fine(Money.of(CurrencyUnit.of("CNY"), amount));
                Priced priced = new Priced(i + 1, fine, List.of());
                Charge charge = charges.get(i);
                Book fund = Book.fund(charge.party().tenant(), "reward");
                entries.add(before.map(is -> is.following(origin).corrected(priced))
                        .orElseGet(() -> Entry.assessed(origin, charge, priced, fund)));
            }
        }
    }
}
