package org.complaintkit.benchmarks.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Many tickets of many definitions in no order, each with an act. */
final class Mix {

    static final int SIZE = 4096;
    static final int DEFINITIONS = 64;

    final Door[] doors = new Door[SIZE];
    final Ticket[] tickets = new Ticket[SIZE];
    final Act[] acts = new Act[SIZE];

    private Mix() {}

    /** Moves that are open, of many definitions. */
    static Mix open(Contender contender) {
        Mix mix = new Mix();
        Random random = new Random(7);
        List<Definition> definitions = new ArrayList<>();
        List<Door> doors = new ArrayList<>();
        for (int i = 0; i < DEFINITIONS; i++) {
            definitions.add(
                    i == 0 || !contender.takesAnyDefinition() ? Definition.STANDARD : Definition.STANDARD.shuffled(i));
            doors.add(contender.door(definitions.get(i)));
        }
        for (int i = 0; i < SIZE; i++) {
            int which = random.nextInt(DEFINITIONS);
            List<Definition.Row> rows = definitions.get(which).rows();
            Definition.Row row = rows.get(random.nextInt(rows.size()));
            mix.put(i, doors.get(which), Ticket.in(row.from()), row.act());
        }
        return mix;
    }

    /** Acts that the ticket's state does not know, of one definition. */
    static Mix closed(Door door) {
        Mix mix = new Mix();
        Random random = new Random(7);
        TableDoor table = new TableDoor(Definition.STANDARD);
        for (int i = 0; i < SIZE; ) {
            Ticket ticket = Ticket.in(any(Stage.values(), random));
            Act act = any(Act.values(), random);
            if (table.move(ticket, act).moves() == 0) {
                mix.put(i++, door, ticket, act);
            }
        }
        return mix;
    }

    /** Moves that a guard holds back, of one definition. */
    static Mix guarded(Door door) {
        Mix mix = new Mix();
        List<Definition.Row> rows = Definition.STANDARD.rows().stream()
                .filter(row -> row.check() != Check.NONE)
                .toList();
        for (int i = 0; i < SIZE; i++) {
            Definition.Row row = rows.get(i % rows.size());
            mix.put(i, door, Ticket.unready(row.from()), row.act());
        }
        return mix;
    }

    private static <T> T any(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private void put(int i, Door door, Ticket ticket, Act act) {
        doors[i] = door;
        tickets[i] = ticket;
        acts[i] = act;
    }
}
