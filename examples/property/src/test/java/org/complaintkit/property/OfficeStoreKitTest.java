package org.complaintkit.property;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.Power;
import org.complaintkit.persistence.tck.FaultSwitch;
import org.complaintkit.persistence.tck.StoreFixture;
import org.complaintkit.persistence.tck.StoreKit;

/** The office's own tables pass the kit, and refuse the two powers that the office does without. */
class OfficeStoreKitTest implements StoreKit {

    @Override
    public StoreFixture fixture() {
        OfficeDatabase.Connections h2 = OfficeDatabase.h2("jdbc:h2:mem:" + UUID.randomUUID());
        FaultyConnections connections = new FaultyConnections(h2);
        OfficeDatabase database = new OfficeDatabase(connections);
        database.install();
        Ports ports = Ports.of(new OfficeStore(database));
        return new StoreFixture() {
            @Override
            public Ports ports() {
                return ports;
            }

            @Override
            public Set<Power> powers() {
                return EnumSet.complementOf(EnumSet.of(Power.FINDER, Power.NUMBERS));
            }

            @Override
            public Optional<FaultSwitch> faults() {
                return Optional.of(connections);
            }

            @Override
            public void close() {
                database.once("closing", sql -> sql.update("set db_close_delay 0"));
            }
        };
    }
}
