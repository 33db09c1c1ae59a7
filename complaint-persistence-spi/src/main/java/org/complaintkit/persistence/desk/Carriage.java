package org.complaintkit.persistence.desk;

import org.complaintkit.audit.Recorded;
import org.complaintkit.event.Event;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.Positioned;
import org.complaintkit.sanction.AccountCommand;
import org.complaintkit.sanction.Origin;

/**
 * Carries charges from the outbox to accounts. Each account keeps how far it has taken the outbox in; so a carrier that was
 * held up and comes late with an old charge changes nothing, also where the charge was withdrawn since.
 */
final class Carriage {

    static final String READER = "accounts";

    private final Bookings bookings;
    private final Settings settings;
    private final Deliveries deliveries;

    Carriage(Bookings bookings, Ports ports, Settings settings) {
        this.bookings = bookings;
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
            bookings.take(
                    charged.charge().party(),
                    new AccountCommand.Take(Origin.at(charged.at()), charged.charge()),
                    positioned.offset());
        } else if (recorded.event() instanceof Event.ChargeWithdrawn withdrawn) {
            Origin origin = Origin.at(withdrawn.at());
            bookings.take(withdrawn.party(), new AccountCommand.Withdraw(origin, withdrawn.id()), positioned.offset());
        }
    }
}
