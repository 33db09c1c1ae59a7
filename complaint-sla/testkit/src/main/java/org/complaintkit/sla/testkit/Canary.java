package org.complaintkit.sla.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Verbs;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactDeclaration;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.FactType;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.regime.Regime;

/** Puts a text that nobody else uses into every personal part of a command. */
final class Canary {

    static final String MARK = "canary-";

    private final Regime regime;
    private final Set<String> personal;

    Canary(Regime regime, Set<String> personal) {
        this.regime = regime;
        this.personal = Set.copyOf(personal);
    }

    /** Into the parts that the command says. */
    Command same(Command command) {
        FactMap facts = command.act().facts();
        for (String name : facts.names()) {
            facts = facts.with(name, marked(name, facts.fact(name).orElseThrow()));
        }
        return new Command(command.meta(), Act.of(command.verb(), facts));
    }

    /** Into all that the verb can say. */
    Command more(Command command) {
        Command marked = same(command);
        FactMap facts = marked.act().facts();
        for (Map.Entry<String, Optional<FactDeclaration>> one :
                regime.lifecycle().supply(command.verb()).facts().entrySet()) {
            String name = one.getKey();
            if (facts.fact(name).isEmpty() && mayAlsoSay(command.verb(), name)) {
                Optional<Fact> value = one.getValue().flatMap(declared -> value(name, declared));
                facts = value.isPresent() ? facts.with(name, value.get()) : facts;
            }
        }
        try {
            return new Command(command.meta(), Act.of(command.verb(), facts));
        } catch (IllegalArgumentException doNotGoTogether) {
            return marked;
        }
    }

    /** A note and a correction say one thing, and why. */
    private static boolean mayAlsoSay(Verb verb, String name) {
        boolean one = verb.equals(Verbs.NOTE) || verb.equals(Verbs.CORRECT);
        return !one || name.equals("reason");
    }

    private Optional<Fact> value(String name, FactDeclaration declared) {
        if (declared.type() == FactType.PERSONAL) {
            return Optional.of(new Fact.Kept(new PersonalRef(MARK + name)));
        }
        boolean free = declared.type() == FactType.NAME && declared.oneOf().isEmpty();
        return free && personal.contains(name) ? Optional.of(Fact.of(MARK + name)) : Optional.empty();
    }

    private Fact marked(String name, Fact fact) {
        if (fact instanceof Fact.Kept) {
            return new Fact.Kept(new PersonalRef(MARK + name));
        }
        return fact instanceof Fact.Name && personal.contains(name) ? Fact.of(MARK + name) : fact;
    }
}
