package org.complaintkit.quickstart;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Party;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sanction.Sanction;
import org.complaintkit.sla.penalty.Penalty;
import org.complaintkit.sla.penalty.Reckoning;
import org.complaintkit.sla.regime.Given;
import org.complaintkit.sla.regime.OwnForms;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;
import org.joda.money.Money;

/** A penalty calculator that the library does not have, used by name in a regime: a fine that doubles each time. */
public final class OwnPenalty {

    private static final Wording DOUBLED = Wording.of("doubled", "number {count}: {amount}", "第{count}次:{amount}");

    private OwnPenalty() {}

    private static Penalty doubling(Money first) {
        return offence -> {
            Money amount = first.multipliedBy(1L << Math.min(offence.count() - 1, 10));
            Map<String, String> said = Map.of("count", "" + offence.count(), "amount", amount.toString());
            return new Reckoning(Sanction.fine(amount), List.of(new Phrase(DOUBLED, said)));
        };
    }

    /**
     * Prints what a handler is charged who was late twice.
     *
     * @param args none
     */
    public static void main(String[] args) {
        String document = """
                {"id": "dairy", "version": "1", "title": {"en": "Dairy", "zh": "乳品"}, "zone": "Asia/Shanghai",
                 "limits": [{"id": "reply", "basis": ["rule 4"], "starts": ["register"], "metBy": ["answer"],
                             "within": {"elapsed": "PT2H"}, "onReopen": "restart"}],
                 "sanctions": [{"id": "late", "basis": ["rule 9"], "on": {"breach": "reply"}, "party": "unit",
                                "counted": {"by": "party", "over": "ever"},
                                "price": {"own": "doubling", "first": "CNY 5.00"}}]}""";
        OwnForms own = OwnForms.NONE.penalty(
                "doubling", fields -> fields.text("first").map(first -> doubling(Money.parse(first))));
        Regime regime = RegimeReader.read("dairy.json", document.getBytes(StandardCharsets.UTF_8), Given.NOTHING, own);
        Instant[] now = {Instant.parse("2026-03-02T01:00:00Z")};
        Desk desk = Desk.builder(regime).time(() -> now[0]).build();
        for (String id : List.of("T-1", "T-2")) {
            Meta header = Meta.of(ComplaintKey.of(id), now[0], Actor.of("chen", "agent"));
            desk.run(new Command(
                    header, Act.register("complaint", "phone", "external").with("unit", "dairy-1")));
        }
        now[0] = now[0].plusSeconds(3 * 3600);
        desk.sweep(100);
        desk.carry(100);
        desk.account(Party.of("dairy-1"))
                .standing()
                .forEach(standing -> standing.reckoning().forEach(System.out::println));
    }
}
