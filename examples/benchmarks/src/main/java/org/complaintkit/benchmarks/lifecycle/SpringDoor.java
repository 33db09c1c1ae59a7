package org.complaintkit.benchmarks.lifecycle;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/** spring-statemachine: one machine for the definition, set back to the state of each ticket that is taken up. */
final class SpringDoor implements Door {

    private final StateMachine<Stage, Act> machine;
    private final Cell cell = new Cell();

    SpringDoor(Definition definition) {
        machine = build(definition);
        machine.startReactively().block();
    }

    private StateMachine<Stage, Act> build(Definition definition) {
        StateMachineBuilder.Builder<Stage, Act> builder = StateMachineBuilder.builder();
        try {
            builder.configureConfiguration().withConfiguration().autoStartup(false);
            builder.configureStates().withStates().initial(definition.start()).states(EnumSet.allOf(Stage.class));
            StateMachineTransitionConfigurer<Stage, Act> transitions = builder.configureTransitions();
            for (Definition.Row row : definition.rows()) {
                transitions
                        .withExternal()
                        .source(row.from())
                        .target(row.to())
                        .event(row.act())
                        .guard(context -> row.check().holds(cell.ticket()))
                        .action(context -> cell.move(row.to()));
            }
        } catch (Exception e) {
            throw new IllegalStateException("the machine cannot be configured", e);
        }
        return builder.build();
    }

    @Override
    public Ticket move(Ticket ticket, Act act) {
        refused(ticket, act);
        return cell.ticket();
    }

    @Override
    public Object refused(Ticket ticket, Act act) {
        cell.put(ticket);
        if (!ticket.stage().equals(machine.getState().getId())) {
            restore(ticket.stage());
        }
        return List.of(machine.sendEvent(Mono.just(new GenericMessage<>(act))).blockLast());
    }

    private void restore(Stage stage) {
        machine.stopReactively().block();
        machine.getStateMachineAccessor()
                .doWithAllRegions(region -> region.resetStateMachineReactively(
                                new DefaultStateMachineContext<>(stage, null, Map.of(), null))
                        .block());
        machine.startReactively().block();
    }
}
