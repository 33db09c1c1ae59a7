package org.complaintkit.property;

import java.time.InstantSource;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.Ports;
import org.complaintkit.persistence.desk.Desk;
import org.complaintkit.persistence.desk.Outcome;

/**
 * One of the machines that the office runs on: a desk of its own on the database that all share.
 *
 * @param name what it is called
 * @param time the machine's clock
 * @param desk its desk
 */
record Node(String name, InstantSource time, Desk desk) {

    static Node start(String name, OfficeDatabase.Connections connections, OfficeRules rules, InstantSource time) {
        Ports ports = Ports.of(new OfficeStore(new OfficeDatabase(connections)));
        return new Node(
                name, time, Desk.builder(rules, rules).store(ports).time(time).build());
    }

    /** Somebody acts now. */
    Outcome act(ComplaintKey order, Actor by, Act act) {
        return desk.run(new Command(Meta.of(order, time.instant(), by), act));
    }
}
