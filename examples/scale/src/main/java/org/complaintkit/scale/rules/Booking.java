package org.complaintkit.scale.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.complaintkit.identity.Party;
import org.complaintkit.identity.Tenant;
import org.complaintkit.json.JsonLine;
import org.complaintkit.json.JsonLines;
import org.complaintkit.json.format.Format;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sanction.ChargeId;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Pricing;

/**
 * Books what is asked of one account, a batch at a time. A batch is what became known within one span of event time, so the
 * entries depend on the log alone and not on how fast its parts are read. Pure.
 */
public final class Booking {

    /** The order within a batch: by when it became known, then by complaint, then by event. */
    private static final Comparator<Owed> ORDER = Comparator.comparingLong(Owed::at)
            .thenComparing(owed -> Keys.complaint(owed.complaint()))
            .thenComparingLong(Owed::version);

    private final Pricing pricing;
    private final long every;

    /**
     * Books accounts.
     *
     * @param pricing the rules
     * @param every how long a batch is; batches begin at whole multiples of it since 1970
     */
    public Booking(Pricing pricing, Duration every) {
        this.pricing = pricing;
        this.every = every.toMillis();
    }

    /**
     * The batch that something belongs to.
     *
     * @param at when it became known, in milliseconds since 1970
     * @return the last millisecond of the batch
     */
    public long batchOf(long at) {
        return Math.floorDiv(at, every) * every + every - 1;
    }

    /**
     * What a batch came to.
     *
     * @param entries the new entries of the account
     * @param lines what is told of them
     */
    public record Booked(List<Entry> entries, List<String> lines) {}

    /**
     * The account that entries leave.
     *
     * @param of something that was asked of it
     * @param entries its entries, from the first
     * @return the account
     */
    public static Account account(Owed of, Iterable<Entry> entries) {
        Account account = Account.empty(new Party(Tenant.of(of.tenant()), of.party()));
        for (Entry entry : entries) {
            account = account.apply(entry);
        }
        return account;
    }

    /**
     * Books a batch.
     *
     * @param account the account before it
     * @param entries how many entries it has
     * @param batch what is asked of it, in any order
     * @return what it came to
     */
    public Booked book(Account account, int entries, List<Owed> batch) {
        Book book = new Book(account, entries);
        List<AccountCommand.Take> takes = new ArrayList<>();
        Set<ChargeId> charges = new HashSet<>();
        for (Owed owed : batch.stream().sorted(ORDER).toList()) {
            AccountCommand command = Format.ACCOUNT_COMMAND.read("asked", owed.command());
            boolean joins = command instanceof AccountCommand.Take take
                    && charges.add(take.charge().id());
            if (!joins) {
                book.takeAll(takes);
                takes.clear();
                charges.clear();
            }
            if (command instanceof AccountCommand.Take take) {
                charges.add(take.charge().id());
                takes.add(take);
            } else {
                book.add(command, pricing.decide(book.now, command));
            }
        }
        book.takeAll(takes);
        return new Booked(book.made, book.lines);
    }

    private final class Book {

        private Account now;
        private int count;
        private final List<Entry> made = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();

        Book(Account account, int entries) {
            this.now = account;
            this.count = entries;
        }

        /** One that has no price keeps none of the others out. */
        void takeAll(List<AccountCommand.Take> takes) {
            if (takes.isEmpty()) {
                return;
            }
            Decision<Entry> together = pricing.takeAll(now, takes);
            if (together.isAccepted()) {
                add(takes.get(0), together);
            } else {
                takes.forEach(take -> add(take, pricing.decide(now, take)));
            }
        }

        void add(AccountCommand command, Decision<Entry> decision) {
            for (Entry entry : decision.events()) {
                now = now.apply(entry);
                made.add(entry);
                count++;
                lines.add(JsonLines.one(line -> entry(line, entry)));
            }
            for (Refusal refusal : decision.refusals()) {
                lines.add(JsonLines.one(line ->
                        named(line).text("at", command.origin().at().toString()).text("unpriced", refusal.code())));
            }
        }

        private JsonLine named(JsonLine line) {
            return line.text("tenant", now.party().tenant().id())
                    .text("party", now.party().id());
        }

        private void entry(JsonLine line, Entry entry) {
            Charge charge = entry.charge();
            named(line)
                    .number("entry", count)
                    .text("at", entry.origin().at().toString())
                    .text("made", entry.kind().word())
                    .text("charge", charge.id().toString())
                    .text("occurredAt", charge.occurredAt().toString())
                    .number("count", entry.count())
                    .text("sanction", entry.sanction().kind());
            entry.sanction().amount().ifPresent(amount -> line.text("amount", amount.toString()));
        }
    }
}
