package org.complaintkit.persistence.jdbc;

import org.complaintkit.persistence.tck.StoreFixture;
import org.complaintkit.persistence.tck.StoreKit;

/** The store passes the kit on H2 in transactions of others. */
class H2JoinedKitTest implements StoreKit {

    @Override
    public StoreFixture fixture() {
        return Fixture.joined(Servers.h2());
    }
}
