package org.complaintkit.tester;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.PerProperty;
import org.complaintkit.sla.testkit.Histories;
import org.complaintkit.sla.testkit.History;
import org.complaintkit.sla.testkit.RegimeLaws;

class ShopRegimeProperties {
    static final RegimeLaws SHOP = RegimeLaws.of(ShopRegimeProperties.class, "shop.json");

    @Property(tries = 1)
    void every_law_holds() {
        SHOP.all();
    }

    @Property(tries = 1_000, seed = "1") // the fault that is planted in the shop's lifecycle must be found
    @PerProperty(ShrinksToEightLines.class) // and comes down to a log of at most eight lines
    boolean what_is_closed_was_answered(@ForAll("histories") History history) {
        return !history.endsIn("closed") || history.did("answer");
    }

    @Provide
    Arbitrary<History> histories() {
        return Histories.legal(SHOP.regime());
    }
}
