package org.complaintkit.persistence.desk;

import org.complaintkit.audit.Recorded;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Party;
import org.complaintkit.persistence.AccountBatch;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.Positioned;
import org.complaintkit.persistence.StoredAccount;
import org.complaintkit.persistence.VersionConflict;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;
import org.complaintkit.sanction.Account;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Entry;
import org.complaintkit.sanction.Origin;
import org.complaintkit.sanction.Pricing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries charges from the outbox to accounts. Each account keeps how far it has taken the outbox in; so a carrier that was
 * held up and comes late with an old charge changes nothing, also where the charge was withdrawn since.
 */
final class Carriage {

    static final String READER = "accounts";

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Pricing pricing;
    private final Ports ports;
    private final Settings settings;
    private final Deliveries deliveries;

    Carriage(Pricing pricing, Ports ports, Settings settings) {
        this.pricing = pricing;
        this.ports = ports;
        this.settings = settings;
        this.deliveries = new Deliveries(ports.outbox(), settings);
    }

    int carry(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a carrying takes at least 1 event, not " + most);
        }
        int carried = deliveries.deliver(READER, most, this::carry);
        settings.count(Counted.CARRIED, carried);
        return carried;
    }

    private void carry(Positioned positioned) {
        Recorded recorded = positioned.recorded();
        if (recorded.event() instanceof Event.Charged charged) {
            take(
                    charged.charge().party(),
                    new AccountCommand.Take(Origin.at(charged.at()), charged.charge()),
                    positioned.offset());
        } else if (recorded.event() instanceof Event.ChargeWithdrawn withdrawn) {
            Origin origin = Origin.at(withdrawn.at());
            take(withdrawn.party(), new AccountCommand.Withdraw(origin, withdrawn.id()), positioned.offset());
        }
    }

    private void take(Party party, AccountCommand command, Offset offset) {
        Tries tries = settings.tries();
        while (true) {
            try {
                once(party, command, offset);
                return;
            } catch (VersionConflict faster) {
                tries.again(faster);
            }
        }
    }

    private void once(Party party, AccountCommand command, Offset offset) {
        StoredAccount stored = ports.accounts().load(party).orElseGet(() -> StoredAccount.empty(party));
        if (stored.upTo().compareTo(offset) >= 0) {
            return;
        }
        Decision<Entry> decision = pricing.decide(stored.account(), command);
        if (!decision.isAccepted()) {
            LOG.warn(
                    "carry: the account of {} refuses what stands at {}: {}",
                    party,
                    offset.position(),
                    decision.refusals().stream().map(Refusal::code).toList());
        }
        Account after = stored.account();
        for (Entry entry : decision.events()) {
            after = after.apply(entry);
        }
        ports.accounts().append(new AccountBatch(party, stored.version(), decision.events(), after, offset));
        LOG.debug("carry: account of {} has taken in what stands at {}", party, offset.position());
    }
}
