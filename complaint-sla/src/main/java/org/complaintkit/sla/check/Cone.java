package org.complaintkit.sla.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.complaintkit.command.Verbs;
import org.complaintkit.complaint.DerivedFacts;
import org.complaintkit.fact.ActorFacts;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Fact;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.sla.clock.ClockRule;
import org.complaintkit.sla.clock.Trigger;
import org.complaintkit.sla.escalation.EscalationRule;
import org.complaintkit.sla.escalation.Rise;
import org.complaintkit.sla.limit.Selection;
import org.complaintkit.sla.penalty.ChargeRule;
import org.complaintkit.sla.penalty.Occasion;
import org.complaintkit.sla.penalty.Payer;
import org.complaintkit.sla.regime.Regime;

/** Everything that may decide whether a move is open, directly or by what brings it about. */
final class Cone {

    private final Regime regime;
    private final Set<String> names = new TreeSet<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final Deque<String> todo = new ArrayDeque<>();

    private final Set<String> payers = new TreeSet<>();
    private boolean wide;

    private Cone(Regime regime) {
        this.regime = regime;
    }

    static Cone of(Regime regime) {
        Cone cone = new Cone(regime);
        Lifecycle lifecycle = regime.lifecycle();
        for (Move move : lifecycle.moves()) {
            cone.look(Asks.of(lifecycle, move).together());
        }
        boolean tops = !regime.escalations().ladder().levels().isEmpty();
        if (tops && lifecycle.verbs().contains(Verbs.ESCALATE)) {
            // At the top nobody escalates any more.
            cone.add("level");
        }
        cone.followAll();
        return cone;
    }

    /** Also everything that may decide what limits, escalations and sanctions come to. */
    static Cone wide(Regime regime) {
        Cone cone = of(regime);
        cone.wide = true;
        regime.clocks().rules().forEach(rule -> {
            cone.add(DerivedFacts.LIMIT + rule.id());
            cone.look(rule);
        });
        regime.escalations().rules().forEach(rule -> {
            cone.look(rule.when());
            cone.look(rule.on());
        });
        for (ChargeRule rule : regime.charging().rules()) {
            cone.look(rule.when());
            if (rule.on() instanceof Occasion.Found found) {
                cone.look(found.of());
            }
            if (rule.payer() instanceof Payer.OfFact of) {
                of.names().forEach(cone::add);
                cone.payers.addAll(of.names());
            }
        }
        if (regime.lifecycle().verbs().stream().anyMatch(Watch.REVIEWS::contains)) {
            cone.add(ActorFacts.DOERS + Watch.SUBMIT);
        }
        cone.followAll();
        return cone;
    }

    private void followAll() {
        while (!todo.isEmpty()) {
            follow(todo.remove());
        }
    }

    /**
     * Whether a note may say in every state what another act could have said beside its own: nothing holds it back, and nobody asks
     * whether there was one. Then nothing is missed where acts say no more than their own moves ask for.
     */
    boolean isCarriedByNotes() {
        Lifecycle lifecycle = regime.lifecycle();
        Set<State> noting = new HashSet<>();
        Set<State> acting = new HashSet<>();
        for (Move move : lifecycle.moves()) {
            boolean free = move.verb().equals(Verbs.NOTE)
                    && move.from().equals(move.to())
                    && Asks.of(lifecycle, move).all().isEmpty();
            if (free) {
                noting.add(move.from());
            } else if (move.track().equals(Track.MAIN)
                    && !move.from().equals(State.NONE)
                    && !lifecycle.isFinal(move.from())) {
                acting.add(move.from());
            }
        }
        boolean asked = names.stream().anyMatch(name -> name.endsWith(" " + Verbs.NOTE))
                || regime.clocks().rules().stream()
                        .flatMap(rule -> Stream.of(rule.starts(), rule.metBy(), rule.endedBy(), rule.restartedBy()))
                        .anyMatch(triggers -> LimitFindings.verbs(triggers).contains(Verbs.NOTE));
        return noting.containsAll(acting) && !asked;
    }

    /** The facts that name who is charged. */
    Set<String> payers() {
        return payers;
    }

    boolean isWide() {
        return wide;
    }

    /** What has to be known of a complaint to tell it from another one. */
    Set<String> names() {
        return names;
    }

    /** All conditions that look at these, so that values can be cut. */
    Condition together() {
        return new Condition.All(List.copyOf(conditions));
    }

    boolean hasClocks() {
        return names.stream().anyMatch(Cone::isOfAClock);
    }

    /** Whether something asks for the time of day, or how often within a period. */
    boolean asksForTime() {
        return conditions.stream().anyMatch(condition -> !Free.owned(condition).isEmpty());
    }

    private static boolean isOfAClock(String name) {
        return name.startsWith(DerivedFacts.LIMIT) || name.startsWith(DerivedFacts.DONE);
    }

    private void look(Condition condition) {
        if (condition.equals(Condition.ALWAYS) || conditions.contains(condition)) {
            return;
        }
        conditions.add(condition);
        condition.names().forEach(this::add);
    }

    private void add(String name) {
        if (name.startsWith(ActorFacts.ROLE)) {
            return;
        }
        String below = name.startsWith(ActorFacts.DID)
                ? ActorFacts.DOERS + name.substring(ActorFacts.DID.length())
                : name.startsWith(ActorFacts.IS)
                        ? name.substring(ActorFacts.IS.length())
                        : name.startsWith(ActorFacts.UNIT) ? name.substring(ActorFacts.UNIT.length()) : name;
        if (!below.equals(DerivedFacts.AT) && names.add(below)) {
            todo.add(below);
        }
    }

    private void follow(String name) {
        if (isOfAClock(name)) {
            String id = name.substring(name.indexOf(' ') + 1);
            regime.clocks().rules().stream()
                    .filter(rule -> rule.id().equals(id))
                    .forEach(this::look);
        }
        for (EscalationRule rule : regime.escalations().rules()) {
            boolean sets = rule.sets().fact(name).isPresent();
            if (sets || (name.equals("level") && !rule.rise().equals(Rise.NONE))) {
                look(rule.when());
                look(rule.on());
            }
        }
    }

    private void look(ClockRule rule) {
        look(rule.applies());
        look(rule.pausedWhile());
        rule.within().facts().forEach(this::add);
        Selection.of(rule.within()).forEach(selection -> selection.branches().forEach(this::look));
        Stream.of(rule.starts(), rule.metBy(), rule.endedBy(), rule.restartedBy())
                .flatMap(Collection::stream)
                .forEach(this::look);
    }

    private void look(Trigger trigger) {
        if (trigger instanceof Trigger.Act act) {
            look(act.when());
        } else if (trigger instanceof Trigger.ActSince since) {
            look(since.act().when());
        } else if (trigger instanceof Trigger.Becomes becomes) {
            look(becomes.condition());
        } else if (trigger instanceof Trigger.Level level) {
            look(new Condition.AtLeast("level", Fact.of(level.level())));
        } else if (trigger instanceof Trigger.Breach breach) {
            add(DerivedFacts.LIMIT + breach.limit());
        } else if (trigger instanceof Trigger.Met met) {
            add(DerivedFacts.LIMIT + met.limit());
        } else if (trigger instanceof Trigger.Reached reached) {
            add(DerivedFacts.LIMIT + reached.limit());
        }
    }
}
