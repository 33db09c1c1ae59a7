package org.complaintkit.persistence.tck;

/**
 * Every test that a store has to pass. An adapter's test class implements this one method:
 *
 * <pre>{@code
 * class MyStoreTest implements StoreKit {
 *     @Override
 *     public StoreFixture fixture() {
 *         MyStore store = MyStore.empty();
 *         return () -> Ports.of(store);
 *     }
 * }
 * }</pre>
 *
 * <p>Tests may run at the same time, so two fixtures must not share data.
 */
public interface StoreKit
        extends AppendSuite,
                LoadSuite,
                OrderSuite,
                VersionSuite,
                ConcurrencySuite,
                CommandSuite,
                WakeUpSuite,
                FinderSuite,
                TimeSuite,
                TextSuite,
                RoundTripSuite,
                TenantSuite,
                ErasureSuite,
                AccountSuite,
                FaultSuite,
                PowerSuite {

    /**
     * A fixture with an empty store of its own.
     *
     * @return the fixture; the kit closes it
     */
    StoreFixture fixture();
}
