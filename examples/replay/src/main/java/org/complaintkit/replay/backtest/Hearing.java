package org.complaintkit.replay.backtest;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Fields;

/**
 * What one regime makes of a log that is read for two: facts that it does not declare, or values that it does not allow, are
 * left out, and counted.
 */
final class Hearing implements Function<Command, Optional<Command>> {

    private final Vocabulary own;
    private final Set<String> suspects = new HashSet<>();
    private final Map<String, Long> leftOut = new TreeMap<>();

    Hearing(Vocabulary own, Vocabulary common) {
        this.own = own;
        common.facts().forEach((name, fact) -> {
            if (!fact.equals(own.facts().get(name))) {
                suspects.add(name);
            }
        });
    }

    Map<String, Long> leftOut() {
        return leftOut;
    }

    @Override
    public Optional<Command> apply(Command command) {
        if (suspects.isEmpty()) {
            return Optional.of(command);
        }
        FactMap facts = command.act().facts();
        Set<String> strange = new HashSet<>();
        for (String name : suspects) {
            facts.fact(name).filter(fact -> !knows(command, name, fact)).ifPresent(fact -> strange.add(name));
        }
        if (strange.isEmpty()) {
            return Optional.of(command);
        }
        strange.forEach(name -> leftOut.merge(name, 1L, Long::sum));
        try {
            return Optional.of(new Command(command.meta(), Act.of(command.verb(), facts.without(strange))));
        } catch (IllegalArgumentException nothingLeft) {
            return Optional.empty();
        }
    }

    private boolean knows(Command command, String name, org.complaintkit.fact.Fact fact) {
        FactDeclaration declared = own.facts().get(name);
        return declared == null ? Fields.of(command.verb()).containsKey(name) : declared.allows(fact);
    }
}
