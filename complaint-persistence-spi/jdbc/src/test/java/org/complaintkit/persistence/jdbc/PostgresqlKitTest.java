package org.complaintkit.persistence.jdbc;

import org.complaintkit.persistence.tck.StoreFixture;
import org.complaintkit.persistence.tck.StoreKit;

/** The store passes the kit on PostgreSQL, with a snapshot every third event. */
class PostgresqlKitTest implements StoreKit {

    @Override
    public StoreFixture fixture() {
        return Fixture.own(Servers.postgresql(), store -> store.snapshotEvery(3));
    }
}
