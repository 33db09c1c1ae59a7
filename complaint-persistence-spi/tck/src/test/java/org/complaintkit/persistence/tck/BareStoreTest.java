package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A store that does nothing but append and load, to the millisecond, passes the kit by saying so and by refusing the rest. */
class BareStoreTest implements StoreKit {

    @Override
    public StoreFixture fixture() {
        return new Bare(true);
    }

    @Test
    void a_store_that_loses_what_it_said_it_cannot_keep_is_caught() {
        assertThat(Verdict.on(Suspect.SILENT).failed())
                .contains(
                        "what_is_declared_absent_is_refused",
                        "the_wake_up_comes_with_the_events",
                        "the_texts_come_with_the_events");
    }

    @Test
    void a_store_that_declares_powers_which_it_lacks_is_caught() {
        assertThat(Verdict.on(Suspect.BOASTFUL).failed())
                .contains(
                        "the_ports_have_the_powers_that_the_fixture_declares",
                        "the_events_are_there",
                        "the_wake_up_comes_with_the_events",
                        "two_tenants_may_have_complaints_of_one_id");
    }
}
