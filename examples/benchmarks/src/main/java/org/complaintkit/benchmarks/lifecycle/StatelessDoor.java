package org.complaintkit.benchmarks.lifecycle;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;

/** stateless4j, its state kept in the ticket; guards and actions see no argument, so the ticket lies in a cell. */
final class StatelessDoor implements Door {

    private final Cell cell = new Cell();
    private final StateMachine<Stage, Act> machine;

    StatelessDoor(Definition definition) {
        StateMachineConfig<Stage, Act> config = new StateMachineConfig<>();
        for (Definition.Row row : definition.rows()) {
            if (row.check() == Check.NONE) {
                config.configure(row.from()).permit(row.act(), row.to());
            } else {
                config.configure(row.from())
                        .permitIf(row.act(), row.to(), () -> row.check().holds(cell.ticket()));
            }
        }
        machine = new StateMachine<>(definition.start(), cell::stage, cell::move, config);
        machine.onUnhandledTrigger((stage, act) -> {});
    }

    @Override
    public Ticket move(Ticket ticket, Act act) {
        cell.put(ticket);
        machine.fire(act);
        return cell.ticket();
    }

    @Override
    public Object refused(Ticket ticket, Act act) {
        return move(ticket, act);
    }
}
