package org.complaintkit.persistence.tck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.persistence.AccountBatch;
import org.complaintkit.persistence.AccountStore;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.StoredAccount;
import org.complaintkit.persistence.VersionConflict;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.Book;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Priced;
import org.complaintkit.sanction.Sanction;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Entries of accounts. */
final class Entries {

    private static final Wording LINE = Wording.of("tck-line", "{count} times: {amount}", "第{count}次:{amount}");

    private Entries() {}

    static Charge charge(Party party, String complaint) {
        ChargeId id = new ChargeId(new ComplaintKey(party.tenant(), complaint), "late-answer", 1, 1);
        return new Charge(id, List.of("R11-02"), party, Bench.MON_1000, FactMap.EMPTY);
    }

    static Entry entry(Charge charge, Entry.Kind kind, int count) {
        Money amount = Money.of(CurrencyUnit.of("CNY"), BigDecimal.valueOf(20L * Math.max(count, 1)));
        Phrase line = new Phrase(LINE, Map.of("count", "" + count, "amount", amount.toString()));
        Priced priced = new Priced(Math.max(count, 1), Sanction.fine(amount), List.of(line));
        Entry as = assessed(charge, priced);
        return new Entry(
                as.origin(), charge, kind, count, as.sanction(), as.transfers(), as.fund(), as.dueAt(), as.reckoning());
    }

    static Entry assessed(Charge charge, Priced priced) {
        Book fund = Book.fund(charge.party().tenant(), "quality");
        return Entry.assessed(Origin.at(Bench.MON_1000), charge, priced, fund);
    }

    static AccountBatch batch(StoredAccount stored, Offset upTo, Entry... entries) {
        Account after = stored.account();
        for (Entry entry : entries) {
            after = after.apply(entry);
        }
        return new AccountBatch(after.party(), stored.version(), List.of(entries), after, upTo);
    }

    /** Counts what the party has and charges it as the next one. */
    static int charge(AccountStore accounts, Party party, String complaint) throws Exception {
        return charge(accounts, party, complaint, new CyclicBarrier(1));
    }

    /** The same by many who have all counted before the first of them charges; again while others are faster. */
    static int charge(AccountStore accounts, Party party, String complaint, CyclicBarrier counted) throws Exception {
        for (int tries = 0; tries < 1_000; tries++) {
            StoredAccount stored = accounts.load(party).orElseGet(() -> StoredAccount.empty(party));
            int count = stored.account().standing().size() + 1;
            if (tries == 0) {
                Rendezvous.await(counted);
            }
            try {
                accounts.append(
                        batch(stored, stored.upTo(), entry(charge(party, complaint), Entry.Kind.ASSESSED, count)));
                return count;
            } catch (VersionConflict faster) {
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("1,000 conflicts in a row: nobody ever succeeds");
    }

    static List<Entry> all(AccountStore accounts, Party party) {
        List<Entry> all = new ArrayList<>();
        List<Entry> page = accounts.entries(party, 0, 2);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = accounts.entries(party, all.size(), 2);
        }
        return all;
    }
}
