package org.complaintkit.benchmarks.lifecycle;

import org.squirrelframework.foundation.fsm.AnonymousAction;
import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** squirrel-foundation: a machine belongs to one ticket, so one is made for each that is taken up. */
final class SquirrelDoor implements Door {

    /** The library makes machines by reflection. */
    static final class Machine extends AbstractStateMachine<Machine, Stage, Act, Cell> {}

    private final StateMachineBuilder<Machine, Stage, Act, Cell> builder =
            StateMachineBuilderFactory.create(Machine.class, Stage.class, Act.class, Cell.class);
    private final Cell cell = new Cell();

    SquirrelDoor(Definition definition) {
        for (Definition.Row row : definition.rows()) {
            builder.externalTransition()
                    .from(row.from())
                    .to(row.to())
                    .on(row.act())
                    .when(new Held(row.check()))
                    .perform(new Moving());
        }
    }

    private static final class Held extends AnonymousCondition<Cell> {
        private final Check check;

        Held(Check check) {
            this.check = check;
        }

        @Override
        public boolean isSatisfied(Cell at) {
            return check.holds(at.ticket());
        }
    }

    private static final class Moving extends AnonymousAction<Machine, Stage, Act, Cell> {
        @Override
        public void execute(Stage from, Stage to, Act act, Cell at, Machine machine) {
            at.move(to);
        }
    }

    @Override
    public Ticket move(Ticket ticket, Act act) {
        cell.put(ticket);
        builder.newStateMachine(ticket.stage()).fire(act, cell);
        return cell.ticket();
    }

    @Override
    public Object refused(Ticket ticket, Act act) {
        return move(ticket, act);
    }
}
