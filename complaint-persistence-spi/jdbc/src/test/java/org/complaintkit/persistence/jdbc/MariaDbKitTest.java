package org.complaintkit.persistence.jdbc;

import org.complaintkit.persistence.tck.StoreFixture;
import org.complaintkit.persistence.tck.StoreKit;

/** The store passes the kit on MariaDB, with a snapshot every third event. */
@OnMariaDb
class MariaDbKitTest implements StoreKit {

    @Override
    public StoreFixture fixture() {
        return Fixture.own(Servers.mariaDb(), store -> store.snapshotEvery(3));
    }
}
