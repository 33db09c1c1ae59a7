package org.complaintkit.persistence.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.complaintkit.identity.Party;
import org.complaintkit.persistence.AccountBatch;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.StoredAccount;
import org.complaintkit.persistence.VersionConflict;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Pricing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs commands on accounts: load, decide, append, and again where somebody was faster. */
final class Bookings {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Pricing pricing;
    private final Ports ports;
    private final Settings settings;

    Bookings(Pricing pricing, Ports ports, Settings settings) {
        this.pricing = pricing;
        this.ports = ports;
        this.settings = settings;
    }

    /** What a person or a scheduler asks. */
    AccountOutcome run(Party party, AccountCommand command) {
        Instant now = settings.now();
        Instant at = command.origin().at();
        if (at.isAfter(now.plus(settings.lag()))) {
            Map<String, String> details = Map.of(
                    "at",
                    at.toString(),
                    "now",
                    now.toString(),
                    "lag",
                    settings.lag().toString());
            return refused(stored(party).account(), List.of(Refusal.of(DeskWordings.NOT_YET, details)));
        }
        return tried(() -> {
            StoredAccount stored = stored(party);
            Decision<Entry> decision = pricing.decide(stored.account(), command);
            if (!decision.isAccepted()) {
                return refused(stored.account(), decision.refusals());
            }
            if (decision.events().isEmpty()) {
                settings.count(Counted.REPEATED, 1);
                return new AccountOutcome.Accepted(stored.account(), List.of());
            }
            Account after = append(party, stored, decision.events(), stored.upTo());
            settings.count(Counted.ACCEPTED, 1);
            return new AccountOutcome.Accepted(after, decision.events());
        });
    }

    /** What stands in the outbox; the account takes it in once. */
    void take(Party party, AccountCommand command, Offset offset) {
        tried(() -> {
            StoredAccount stored = stored(party);
            if (stored.upTo().compareTo(offset) >= 0) {
                return stored.account();
            }
            Decision<Entry> decision = pricing.decide(stored.account(), command);
            if (!decision.isAccepted()) {
                LOG.warn(
                        "carry: the account of {} refuses what stands at {}: {}",
                        party,
                        offset.position(),
                        decision.refusals().stream().map(Refusal::code).toList());
            }
            Account after = append(party, stored, decision.events(), offset);
            LOG.debug("carry: account of {} has taken in what stands at {}", party, offset.position());
            return after;
        });
    }

    private StoredAccount stored(Party party) {
        return ports.accounts().load(party).orElseGet(() -> StoredAccount.empty(party));
    }

    private Account append(Party party, StoredAccount stored, List<Entry> entries, Offset upTo) {
        Account after = stored.account();
        for (Entry entry : entries) {
            after = after.apply(entry);
        }
        ports.accounts().append(new AccountBatch(party, stored.version(), entries, after, upTo));
        return after;
    }

    private AccountOutcome refused(Account account, List<Refusal> refusals) {
        LOG.debug(
                "account of {}: refused: {}",
                account.party(),
                refusals.stream().map(Refusal::code).toList());
        settings.count(Counted.REFUSED, 1);
        return new AccountOutcome.Refused(account, refusals);
    }

    private <T> T tried(Supplier<T> once) {
        Tries tries = settings.tries();
        while (true) {
            try {
                return once.get();
            } catch (VersionConflict faster) {
                tries.again(faster);
            }
        }
    }
}
