package org.complaintkit.persistence.jdbc;

import org.complaintkit.persistence.tck.StoreFixture;
import org.complaintkit.persistence.tck.StoreKit;

/** The store passes the kit on PostgreSQL in transactions of others. */
class PostgresqlJoinedKitTest implements StoreKit {

    @Override
    public StoreFixture fixture() {
        return Fixture.joined(Servers.postgresql());
    }
}
