package org.complaintkit.persistence.jdbc;

import org.complaintkit.persistence.tck.StoreFixture;
import org.complaintkit.persistence.tck.StoreKit;

/** The store passes the kit on MariaDB in transactions of others. */
@OnMariaDb
class MariaDbJoinedKitTest implements StoreKit {

    @Override
    public StoreFixture fixture() {
        return Fixture.joined(Servers.mariaDb());
    }
}
