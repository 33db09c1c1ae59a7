package org.complaintkit.benchmarks.lifecycle;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import java.util.UUID;

/** COLA's state machine. */
final class ColaDoor implements Door {

    private final Cell cell = new Cell();
    private final StateMachine<Stage, Act, Cell> machine;

    ColaDoor(Definition definition) {
        StateMachineBuilder<Stage, Act, Cell> builder = StateMachineBuilderFactory.create();
        for (Definition.Row row : definition.rows()) {
            builder.externalTransition()
                    .from(row.from())
                    .to(row.to())
                    .on(row.act())
                    .when(at -> row.check().holds(at.ticket()))
                    .perform((from, to, act, at) -> at.move(to));
        }
        builder.setFailCallback((stage, act, at) -> {});
        machine = builder.build(UUID.randomUUID().toString());
    }

    @Override
    public Ticket move(Ticket ticket, Act act) {
        cell.put(ticket);
        machine.fireEvent(ticket.stage(), act, cell);
        return cell.ticket();
    }

    @Override
    public Object refused(Ticket ticket, Act act) {
        return move(ticket, act);
    }
}
