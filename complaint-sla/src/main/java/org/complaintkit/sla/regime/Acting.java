package org.complaintkit.sla.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.complaintkit.command.Adopt;
import org.complaintkit.command.Command;
import org.complaintkit.command.Escalate;
import org.complaintkit.command.Migrate;
import org.complaintkit.command.Verbs;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.LifecycleRules;
import org.complaintkit.complaint.Turn;
import org.complaintkit.event.Event;
import org.complaintkit.event.Event.FactsSet;
import org.complaintkit.fact.Fact;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;
import org.complaintkit.sla.regime.Derivations.Derived;

/** What a regime decides as somebody acts. */
final class Acting {

    private final RegimeParts parts;
    private final LifecycleRules rules;

    Acting(RegimeParts parts) {
        this.parts = parts;
        this.rules = new LifecycleRules(parts.lifecycle(), parts.backdating());
    }

    /** What was raised before is only handed through. */
    Turn decided(Complaint complaint, Command command, List<Event> raised) {
        Derived derived = parts.derivations().of(complaint, command);
        Decision<Event> decision = rules.decide(complaint, command, derived.facts());
        List<Refusal> refusals =
                together(together(decision.refusals(), refusals(complaint, command)), derived.refusals());
        if (!refusals.isEmpty()) {
            return new Turn(raised, Decision.refused(refusals), complaint);
        }
        if (decision.events().isEmpty()) {
            return new Turn(raised, decision, complaint);
        }
        Cascade cascade = follow(complaint, command, decision.events(), derived.events());
        return new Turn(raised, Decision.accepted(cascade.events()), cascade.after());
    }

    /** What the regime says beside the lifecycle. */
    private List<Refusal> refusals(Complaint complaint, Command command) {
        if (!complaint.isBorn()) {
            return command.act() instanceof Adopt
                    ? parts.clocks().refusals(complaint, command)
                    : command.verb().equals(Verbs.REGISTER)
                            ? parts.admission()
                                    .refusals(parts.ref(), command.meta().at(), parts.zone())
                            : List.of();
        }
        OptionalInt level = risesTo(complaint, command);
        List<Refusal> clocked = parts.clocks().refusals(complaint, command);
        return level.isEmpty()
                ? clocked
                : together(
                        clocked,
                        parts.escalations().ladder().refusal(level.getAsInt()).stream()
                                .toList());
    }

    private static List<Refusal> together(List<Refusal> some, List<Refusal> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        List<Refusal> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** The act and its moves, and what follows from them: the version, clocks, escalations, charges. */
    private Cascade follow(Complaint before, Command command, List<Event> acted, List<FactsSet> derived) {
        List<Event> events = new ArrayList<>(acted.size() + 4);
        Event.Acted act = (Event.Acted) acted.get(0);
        events.add(act);
        if (!before.isBorn()) {
            events.add(new Event.PutUnder(act.at(), parts.ref()));
        }
        if (command.act() instanceof Migrate migrate) {
            events.add(new Event.PutUnder(act.at(), migrate.regime()));
        }
        OptionalInt level = risesTo(before, command);
        for (int i = 1; i < acted.size(); i++) {
            Event event = acted.get(i);
            boolean rises = level.isPresent() && event instanceof Event.LevelRaised;
            events.add(rises ? new Event.LevelRaised(event.at(), level.getAsInt()) : event);
        }
        events.addAll(derived);
        if (act.act() instanceof Adopt adopt) {
            events.addAll(parts.clocks().adopted(before.applyAll(events), adopt, act.at()));
            return new Cascade(parts, before.applyAll(events), events);
        }
        Cascade cascade = new Cascade(parts, before.applyAll(events), events);
        cascade.followUp(before, act);
        return cascade;
    }

    /** The level that an escalation by hand asks for: its own, that of whom it goes to, else the next. */
    private OptionalInt risesTo(Complaint complaint, Command command) {
        if (command.act() instanceof Escalate escalate) {
            OptionalInt asked = escalate.level();
            return asked.isPresent()
                    ? asked
                    : OptionalInt.of(parts.escalations()
                            .levelOf(escalate.facts().fact("to").map(Fact::toString), complaint.level()));
        }
        return OptionalInt.empty();
    }
}
