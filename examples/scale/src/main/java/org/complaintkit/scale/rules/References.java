package org.complaintkit.scale.rules;

import java.util.Optional;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;

/**
 * Gives texts their references. The reader of a log names them by the number of the line, which is another one after a restart,
 * or on another machine; here they are named by the command: its id, or where it has none the instant of its recording and its
 * verb.
 */
final class References {

    private References() {}

    static Command byCommand(Command command) {
        FactMap facts = command.act().facts();
        FactMap named = facts;
        for (String name : facts.names()) {
            Optional<Fact> fact = facts.fact(name);
            if (fact.isPresent() && fact.get() instanceof Fact.Kept) {
                named = named.with(name, new Fact.Kept(new PersonalRef(name(command) + ":" + name)));
            }
        }
        return named.equals(facts) ? command : new Command(command.meta(), Act.of(command.verb(), named));
    }

    private static String name(Command command) {
        Meta meta = command.meta();
        return meta.id()
                .map(id -> id.id())
                .orElseGet(() -> meta.recordedAt() + ":" + command.verb().name());
    }
}
