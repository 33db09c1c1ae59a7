package org.complaintkit.persistence.tck;

import java.util.Optional;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.memory.InMemoryStore;

/** The store in memory passes the kit; what stands in front of it fails where it never would. */
class MemoryStoreTest implements StoreKit {

    @Override
    public StoreFixture fixture() {
        InMemoryStore store = new InMemoryStore();
        Faulty faulty = new Faulty(store);
        return new StoreFixture() {
            @Override
            public Ports ports() {
                return Ports.of(store).complaints(faulty);
            }

            @Override
            public Optional<FaultSwitch> faults() {
                return Optional.of(faulty);
            }
        };
    }
}
