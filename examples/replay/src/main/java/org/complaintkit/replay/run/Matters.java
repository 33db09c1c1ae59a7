package org.complaintkit.replay.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Verbs;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Tenant;

/**
 * How many complaints on a matter were registered before. A complaint cannot know of others, so a regime that declares the
 * fact {@value #EARLIER} is told it with the registration, as a desk would look it up.
 */
final class Matters {

    static final String EARLIER = "earlierOnMatter";

    private final Map<Matter, Integer> registered = new HashMap<>();
    private final boolean asked;

    private record Matter(Tenant tenant, String name) {}

    /** Nothing is added, and nothing counted, unless the regime asks for it. */
    Matters(boolean asked) {
        this.asked = asked;
    }

    private static Optional<Matter> of(Command command) {
        return command.verb().equals(Verbs.REGISTER)
                ? command.act()
                        .facts()
                        .fact("matter")
                        .map(name -> new Matter(command.meta().complaint().tenant(), name.toString()))
                : Optional.empty();
    }

    Command told(Command command) {
        Optional<Integer> earlier = asked
                ? of(command).map(matter -> registered.getOrDefault(matter, 0)).filter(some -> some > 0)
                : Optional.empty();
        if (earlier.isEmpty()) {
            return command;
        }
        FactMap facts = command.act().facts().with(EARLIER, Fact.of(earlier.get()));
        return new Command(command.meta(), Act.of(command.verb(), facts));
    }

    void accepted(Command command) {
        if (asked) {
            of(command).ifPresent(matter -> registered.merge(matter, 1, Integer::sum));
        }
    }
}
