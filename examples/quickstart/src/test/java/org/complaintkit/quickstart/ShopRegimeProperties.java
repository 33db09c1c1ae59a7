package org.complaintkit.quickstart;

import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.PerProperty;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.testkit.Histories;
import org.complaintkit.sla.testkit.History;
import org.complaintkit.sla.testkit.RegimeLaws;

class ShopRegimeProperties {
    private final RegimeLaws laws =
            RegimeLaws.of(Objects.requireNonNull(getClass().getResource("shop.json")));

    @Property(tries = 1)
    void no_complaint_gets_stuck() {
        laws.noComplaintGetsStuck();
    }

    @Property(tries = 1_000, seed = "1") // the same histories on every machine: the fault must be found
    @PerProperty(
            ShrinksToEightLines.class) // the shop's table has a fault: what is assigned may be closed without an answer
    boolean what_is_closed_was_answered(@ForAll("histories") History history) {
        return history.turns().stream()
                .filter(turn -> turn.after().state().name().equals("closed"))
                .allMatch(turn -> turn.after().lastDone(Verb.of("answer")).isPresent());
    }

    @Provide
    Arbitrary<History> histories() {
        return Histories.legal(laws.regime());
    }
}
