package org.complaintkit.quickstart;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.Personal;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.sla.regime.Regime;

/** A person's telephone number, kept apart from what happened, and erased while the history stays. */
public final class ErasePerson {

    private ErasePerson() {}

    /**
     * Prints the number, then that it is gone, and that the history is not.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Regime regime = Regimes.load("hotline-400-usage");
        Instant now = Instant.parse("2026-03-02T01:15:00Z");
        Desk desk = Desk.builder(regime).time(InstantSource.fixed(now)).build();
        Meta header = Meta.of(ComplaintKey.of("T-1"), now, Actor.of("duty-desk", "agent"));

        PersonalRef phone = new PersonalRef("phone-1");
        Act call = Act.register("missed-call", "phone", "external").with("complainant", new Fact.Kept(phone));
        desk.run(new Command(header, call), Map.of(phone, Personal.of("139 0000 0000")));
        System.out.println(desk.text(header.complaint(), phone).map(Personal::reveal));

        desk.run(new Command(header, Act.of("erase")));
        System.out.println(desk.text(header.complaint(), phone).map(Personal::reveal));
        System.out.println(desk.history(header.complaint()).size() + " events");
    }
}
