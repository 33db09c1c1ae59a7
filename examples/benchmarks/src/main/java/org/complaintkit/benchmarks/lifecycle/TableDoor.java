package org.complaintkit.benchmarks.lifecycle;

import org.jspecify.annotations.Nullable;

/** An array by state and act. */
@SuppressWarnings("EnumOrdinal")
final class TableDoor implements Door {

    private static final int ACTS = Act.values().length;

    private final Definition.@Nullable Row[] rows = new Definition.Row[Stage.values().length * ACTS];

    TableDoor(Definition definition) {
        definition
                .rows()
                .forEach(row -> rows[row.from().ordinal() * ACTS + row.act().ordinal()] = row);
    }

    @Override
    public Ticket move(Ticket ticket, Act act) {
        Definition.Row row = rows[ticket.stage().ordinal() * ACTS + act.ordinal()];
        return row != null && row.check().holds(ticket) ? ticket.moved(row.to()) : ticket;
    }

    @Override
    public Object refused(Ticket ticket, Act act) {
        return move(ticket, act);
    }
}
