package org.complaintkit.persistence.jdbc;

import org.complaintkit.persistence.tck.StoreFixture;
import org.complaintkit.persistence.tck.StoreKit;

/** The store passes the kit on H2, with a snapshot every third event. */
class H2KitTest implements StoreKit {

    @Override
    public StoreFixture fixture() {
        return Fixture.own(Servers.h2(), store -> store.snapshotEvery(3));
    }
}
