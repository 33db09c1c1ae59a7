package org.complaintkit.sla.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.fact.ActorFacts;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.regime.Regime;

/** What is wrong with who may do what when. */
final class LifecycleFindings {

    private static final Wording REACHED =
            Wording.of("not-looked-into-state", "whether state {state} can be reached", "状态“{state}”能否到达");
    private static final Wording STOPPED = Wording.of(
            "not-looked-into-histories",
            "every history: the search stopped after {number} situations, so a complaint that gets stuck may be missed",
            "全部经过:检索在{number}种情形后停止,可能漏报无法推进的情形");

    private final Regime regime;
    private final Lifecycle lifecycle;
    private final Free free;
    private final Exploration exploration;
    private final Map<Move, Asks> asks = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    LifecycleFindings(Regime regime, Free free, Exploration exploration) {
        this.regime = regime;
        this.lifecycle = regime.lifecycle();
        this.free = free;
        this.exploration = exploration;
        lifecycle.moves().forEach(move -> asks.put(move, Asks.of(lifecycle, move)));
    }

    /** The moves that are possible by what each asks for, taken alone. */
    Graph graph() {
        Map<Move, Boolean> possible = new LinkedHashMap<>();
        asks.forEach((move, asked) -> possible.put(move, free.canHold(asked.together(), at(move))));
        Graph own = Graph.of(lifecycle, move -> true);
        return Graph.of(lifecycle, move -> !own.isOwn(move) || possible.getOrDefault(move, true));
    }

    private static FactMap at(Move move) {
        return move.from().equals(State.NONE) ? FactMap.of("round", Fact.of(1)) : FactMap.EMPTY;
    }

    List<Finding> all(Graph graph) {
        asks.forEach((move, asked) -> {
            if (graph.isOwn(move) && graph.reached(move.track()).contains(move.from())) {
                impossible(move, asked);
            }
        });
        for (Track track : lifecycle.tracks()) {
            lifecycle.states(track).forEach(state -> unreachable(track, state, graph));
        }
        stuck();
        reviews();
        howFar();
        return merged();
    }

    private void impossible(Move move, Asks asked) {
        if (!free.canHold(asked.together(), at(move))) {
            boolean roles = free.canHold(asked.beside(), at(move));
            Asks conflict = asked.conflict(free);
            add(roles ? Kind.NOBODY_MAY : Kind.GUARDS_EXCLUDE, move, conflict);
        } else if (takesTwo(asked)) {
            Asks ofRoles =
                    new Asks(asked.all().stream().filter(Asks.Ask::isOfRoles).toList());
            add(Kind.TWO_ROLES, move, ofRoles);
        }
    }

    /** Nobody who holds one role alone, or none, may. */
    private boolean takesTwo(Asks asked) {
        Set<String> roles = Asks.roles(Stream.of(asked.together()));
        if (roles.size() < 2) {
            return false;
        }
        return Stream.concat(roles.stream(), Stream.of("")).noneMatch(one -> {
            FactMap known = FactMap.EMPTY;
            for (String role : roles) {
                known = known.with(ActorFacts.ROLE + role, Fact.of(role.equals(one)));
            }
            return free.canHold(asked.together(), known);
        });
    }

    private void add(Kind kind, Move move, Asks why) {
        List<String> parts = why.parts().isEmpty() ? List.of("lifecycle/" + move.from()) : why.parts();
        findings.add(Finding.of(
                        kind,
                        parts,
                        why.basis(),
                        Map.of(
                                "verb", move.verb().name(),
                                "state", name(move.from()),
                                "rules", String.join(", ", why.parts())))
                .shownBy(refused(move, kind == Kind.TWO_ROLES)));
    }

    /** The way to the state, and the verb that is refused there. */
    private List<Command> refused(Move move, boolean withOneRole) {
        Optional<Complaint> there =
                exploration.reached(move.track(), move.from()).map(Exploration.Node::complaint);
        if (there.isEmpty()) {
            return List.of();
        }
        List<Command> shown = new ArrayList<>(
                exploration.reached(move.track(), move.from()).orElseThrow().history());
        exploration.alphabet().attempts(there.get(), move.verb()).stream()
                .filter(command -> !withOneRole || command.meta().by().roles().size() < 2)
                .filter(command -> isRefused(there.get(), command))
                .findFirst()
                .ifPresent(shown::add);
        return shown;
    }

    private boolean isRefused(Complaint complaint, Command command) {
        return !Turn.of(regime, complaint, command).decision().isAccepted();
    }

    private void unreachable(Track track, State state, Graph graph) {
        if (exploration.reached(track, state).isPresent()) {
            return;
        }
        if (graph.reached(track).contains(state) && !exploration.isComplete()) {
            findings.add(Finding.of(Kind.NOT_LOOKED_INTO, List.of("lifecycle/" + state), List.of(), Map.of())
                    .with("what", new Phrase(REACHED, Map.of("state", state.name()))));
            return;
        }
        List<Move> into = lifecycle.moves().stream()
                .filter(move -> move.track().equals(track) && move.to().equals(state))
                .filter(move -> !move.from().equals(state))
                .toList();
        List<Asks> why = into.stream().map(asks::get).toList();
        findings.add(Finding.of(
                        Kind.UNREACHABLE_STATE,
                        parts(state, why),
                        why.stream().flatMap(one -> one.basis().stream()).toList(),
                        Map.of("state", state.name(), "track", track.name()))
                .shownBy(into.stream()
                        .map(move -> refused(move, false))
                        .filter(shown -> !shown.isEmpty())
                        .min(Comparator.comparingInt(List::size))
                        .orElse(List.of())));
    }

    private static List<String> parts(State state, List<Asks> why) {
        return Stream.concat(Stream.of("lifecycle/" + state), why.stream().flatMap(one -> one.parts().stream()))
                .distinct()
                .toList();
    }

    /** A search that stopped is told, or silence would be taken for a proof. */
    private void howFar() {
        if (!exploration.isComplete()) {
            Map<String, String> details = Map.of("number", String.valueOf(exploration.size()));
            findings.add(Finding.of(Kind.NOT_LOOKED_INTO, List.of("lifecycle"), List.of(), Map.of())
                    .with("what", new Phrase(STOPPED, details)));
        }
    }

    private void stuck() {
        Set<State> told = new LinkedHashSet<>();
        for (Exploration.Node node : exploration.stuck()) {
            State state = lifecycle.state(node.complaint().position(), Track.MAIN);
            if (!state.equals(State.NONE) && told.add(state)) {
                List<Move> out = lifecycle.moves().stream()
                        .filter(move -> move.from().equals(state) && !move.to().equals(state))
                        .toList();
                boolean dead =
                        out.stream().noneMatch(move -> exploration.made(move).isPresent());
                List<Asks> why = out.stream().map(asks::get).toList();
                findings.add(Finding.of(
                                dead ? Kind.DEAD_END : Kind.CANNOT_CLOSE,
                                parts(state, why),
                                why.stream()
                                        .flatMap(one -> one.basis().stream())
                                        .toList(),
                                Map.of("state", state.name()))
                        .shownBy(node.history()));
            }
        }
    }

    private void reviews() {
        for (Verb review : Watch.REVIEWS) {
            exploration.watch().byAuthor(review).ifPresent(node -> {
                State from = lifecycle.state(node.before().position(), Track.MAIN);
                findings.add(Finding.of(
                                Kind.REVIEW_BY_AUTHOR,
                                List.of("lifecycle/" + from),
                                List.of(),
                                Map.of("first", Watch.SUBMIT.name(), "verb", review.name()))
                        .shownBy(node.history()));
            });
        }
    }

    /** The same fault of one verb in several states is one fault. */
    private List<Finding> merged() {
        Map<List<Object>, Finding> first = new LinkedHashMap<>();
        Map<List<Object>, Set<String>> states = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Object verb = finding.details().getOrDefault("verb", "");
            Object own = verb.equals("") ? finding.details() : verb;
            List<Object> key = List.of(finding.kind(), finding.parts(), own);
            first.merge(key, finding, (one, other) -> shorter(one, other));
            states.computeIfAbsent(key, any -> new LinkedHashSet<>())
                    .add(finding.details().getOrDefault("state", ""));
        }
        List<Finding> merged = new ArrayList<>();
        first.forEach((key, finding) -> {
            Map<String, String> details = new LinkedHashMap<>(finding.details());
            details.computeIfPresent(
                    "state", (name, state) -> String.join(", ", states.getOrDefault(key, Set.of(state))));
            merged.add(finding.saying(details));
        });
        return merged;
    }

    private static Finding shorter(Finding one, Finding other) {
        boolean better = one.history().isEmpty()
                || (!other.history().isEmpty()
                        && other.history().size() < one.history().size());
        return better ? other : one;
    }

    private static String name(State state) {
        return state.equals(State.NONE) ? "-" : state.name();
    }
}
