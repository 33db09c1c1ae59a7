package org.complaintkit.sla.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.complaintkit.command.Act;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Snapshot;
import org.complaintkit.complaint.Turn;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.sla.regime.Regime;

/**
 * Every history of a small regime, one act longer each time. It knows nothing of how the checker searches: every verb of the
 * document, by two people with every set of roles, saying every value of every fact or none, at once or after each of the
 * next things that time raises. Histories that leave the same complaint are followed once; the same is what has equal
 * snapshots, but for two things. Instants count from the last act, for limits here run in elapsed time and look at no clock.
 * And how often a verb was done, and by whom, counts where the document asks for it.
 */
final class BruteForce {

    /** As many more acts may bring a complaint to its end, before it counts as stuck. */
    private static final int MORE = 6;

    private static final ComplaintKey KEY = ComplaintKey.of("C-1");
    private static final Instant BEGIN = Instant.parse("2026-03-02T02:00:00Z");
    private static final int MOST_WAITS = 4;

    /** A regime is not small under which more than so many acts can be tried. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A complaint after so many acts, and those that one act makes of it. */
    static final class Node {
        private final int acts;
        private final Complaint complaint;
        private final Set<Node> next = new LinkedHashSet<>();
        private List<Later> later = List.of();

        Node(int acts, Complaint complaint) {
            this.acts = acts;
            this.complaint = complaint;
        }
    }

    /** A complaint at a later moment, nothing having been done since, and what time raised on the way. */
    record Later(Instant at, Complaint complaint, List<Event> raised) {}

    private final SmallRegime small;
    private final Regime regime;
    private final boolean everything;
    private final Map<Object, Node> nodes = new LinkedHashMap<>();
    private final Seen seen;
    private final Map<String, List<FactMap>> contents = new LinkedHashMap<>();
    private final Map<String, List<Actor>> people = new HashMap<>();
    private final int acts;
    private final int most;
    private int turns;

    /**
     * Looks at every history.
     *
     * @param everything whether complaints are the same only where whole snapshots are, which takes long
     * @param acts so long are the histories in which something is looked for
     * @param most after how many acts it gives up
     * @throws TooMany if there are more
     */
    BruteForce(SmallRegime small, Regime regime, boolean everything, int acts, int most) {
        this.acts = acts;
        this.most = most;
        this.small = small;
        this.regime = regime;
        this.everything = everything;
        this.seen = new Seen(small, regime);
        small.verbs().forEach(verb -> contents.put(verb, contents(verb)));
        small.verbs().forEach(verb -> people.put(verb, people(verb)));
        run();
    }

    Seen seen() {
        return seen;
    }

    int turns() {
        return turns;
    }

    int complaints() {
        return nodes.size();
    }

    private void run() {
        Node unborn = new Node(0, Complaint.unborn(KEY));
        unborn.later = waits(unborn.complaint);
        nodes.put(same(unborn.complaint), unborn);
        Deque<Node> todo = new ArrayDeque<>(List.of(unborn));
        while (!todo.isEmpty()) {
            Node node = todo.remove();
            if (node.acts < acts) {
                follow(node, todo);
            }
        }
    }

    /** Whether a complaint is at its end, or one act and then others, six in all, bring it there. */
    private boolean canEnd(Node from, Set<Node> ending) {
        Set<Node> known = new HashSet<>(Set.of(from));
        List<Node> front = List.of(from);
        for (int more = 0; more <= MORE && !front.isEmpty(); more++) {
            if (front.stream().anyMatch(node -> seen.isOver(node.complaint) || ending.contains(node))) {
                return true;
            }
            List<Node> next = new ArrayList<>();
            for (Node node : front) {
                if (node.next.isEmpty()) {
                    follow(node, new ArrayDeque<>());
                }
                node.next.stream().filter(known::add).forEach(next::add);
            }
            front = next;
        }
        return false;
    }

    /** All that is known to come to an end by now. */
    private Set<Node> ending() {
        Map<Node, List<Node>> before = new HashMap<>();
        Deque<Node> todo = new ArrayDeque<>();
        for (Node node : nodes.values()) {
            node.next.forEach(next ->
                    before.computeIfAbsent(next, any -> new ArrayList<>()).add(node));
            if (seen.isOver(node.complaint)) {
                todo.add(node);
            }
        }
        Set<Node> ending = new HashSet<>(todo);
        while (!todo.isEmpty()) {
            before.getOrDefault(todo.remove(), List.of()).stream()
                    .filter(ending::add)
                    .forEach(todo::add);
        }
        return ending;
    }

    /** The states of the main track with a complaint that no history brings to its end, and the fewest acts to one. */
    Map<String, Integer> stuck() {
        Map<String, Integer> stuck = new TreeMap<>();
        Set<Node> ending = ending();
        for (Node node : List.copyOf(nodes.values())) {
            String state = Seen.main(node.complaint);
            if (stuck.containsKey(state)) {
                continue;
            }
            if (canEnd(node, ending)) {
                ending.add(node);
            } else {
                stuck.put(state, node.acts);
            }
        }
        return stuck;
    }

    private void follow(Node node, Deque<Node> todo) {
        if (seen.isOver(node.complaint)) {
            return;
        }
        Set<String> open = small.open(node.complaint);
        for (Later later : node.later) {
            for (String verb : open) {
                for (Actor actor : people.getOrDefault(verb, List.of())) {
                    for (FactMap content : contents.getOrDefault(verb, List.of())) {
                        Meta meta = Meta.of(KEY, later.at(), actor);
                        Command command = new Command(meta, Act.of(Verb.of(verb), content));
                        if (++turns > most) {
                            throw new TooMany();
                        }
                        Turn turn = Turn.of(regime, later.complaint(), command);
                        if (turn.decision().isAccepted()) {
                            Node after = new Node(node.acts + 1, turn.after());
                            reach(node, after, command, turn, todo);
                        }
                    }
                }
            }
        }
    }

    private void reach(Node before, Node after, Command command, Turn turn, Deque<Node> todo) {
        Node known = nodes.putIfAbsent(same(after.complaint), after);
        before.next.add(known == null ? after : known);
        if (known == null) {
            after.later = waits(after.complaint);
            todo.add(after);
        }
        if (after.acts <= acts) {
            seen.act(after.acts, before.complaint, command, turn);
            after.later.forEach(later -> seen.wait(after.acts, later));
        }
    }

    /** At once, and one second after each of the next things that time raises. */
    private List<Later> waits(Complaint complaint) {
        Instant now = complaint.recordedAt().orElse(BEGIN);
        List<Later> all = new ArrayList<>(List.of(new Later(now, complaint, List.of())));
        Complaint then = complaint;
        for (int i = 0; i < MOST_WAITS && complaint.isBorn(); i++) {
            Optional<Instant> wake = regime.wakeAt(then);
            if (wake.isEmpty()) {
                break;
            }
            Instant after = wake.get().plusSeconds(1);
            List<Event> raised = regime.passTime(then, after);
            then = then.applyAll(raised);
            all.add(new Later(after, then, raised));
        }
        return all;
    }

    private Object same(Complaint complaint) {
        Snapshot now = complaint.snapshot();
        List<Object> same =
                new ArrayList<>(List.of(now.position(), now.level(), now.round(), now.facts(), now.lapsed()));
        Instant from = now.recordedAt().orElse(BEGIN);
        now.deadlines().forEach(deadline -> same.add(clock(deadline, from)));
        now.charges().forEach(charge -> same.add(List.of(charge.id(), charge.party(), charge.facts())));
        now.breaches().forEach(same::add);
        now.rises()
                .forEach(rise ->
                        same.add(List.of(rise.event().key(), rise.event().level(), rise.before())));
        now.done().stream()
                .filter(done -> everything || small.names("\"times\":\"" + done.verb() + '"'))
                .map(done -> done.verb() + " " + done.times())
                .sorted()
                .forEach(same::add);
        now.done().stream()
                .filter(done -> everything
                        || small.names("s\":[\"" + done.verb() + '"')
                        || small.names("y\":[\"" + done.verb() + '"'))
                .map(done -> done.verb() + " " + Duration.between(done.at(), from))
                .sorted()
                .forEach(same::add);
        now.done().stream()
                .filter(done -> everything || small.asksWhoDid(done.verb().name()))
                .map(done ->
                        done.verb() + " by " + done.doers().stream().sorted().toList())
                .sorted()
                .forEach(same::add);
        return same;
    }

    /** How it stands, and how much it has used, counted from the last act. */
    private static Object clock(Deadline deadline, Instant from) {
        if (!deadline.status().isOpen()) {
            return List.of(
                    deadline.key(), deadline.status(), deadline.settledAt().isPresent());
        }
        List<Object> same = new ArrayList<>(List.of(
                deadline.key(),
                deadline.status(),
                Duration.between(from, deadline.startedAt()),
                deadline.dueAt().map(due -> Duration.between(from, due)),
                deadline.heldTo()));
        deadline.pauses().forEach(pause -> {
            same.add(Duration.between(from, pause.from()));
            same.add(pause.to().map(to -> Duration.between(from, to)));
        });
        return same;
    }

    /** Two people where it matters to the verb who does it, with every set of roles where it matters with which. */
    private List<Actor> people(String verb) {
        List<Actor> all = new ArrayList<>();
        for (String person : small.asksForPeople(verb) ? List.of("ann", "bob") : List.of("ann")) {
            for (Set<String> team : small.asksForRoles(verb) ? World.TEAMS : List.of(Set.<String>of())) {
                all.add(Actor.of(person, team.toArray(String[]::new)));
            }
        }
        return all;
    }

    /** Every combination of what acts of a verb may say. */
    private List<FactMap> contents(String verb) {
        List<FactMap> all = List.of(FactMap.EMPTY);
        boolean registers = verb.equals("register");
        if (registers) {
            all = with(
                    with(with(all, false, "kind", "complaint"), false, "channel", "phone"),
                    false,
                    "source",
                    "external");
        }
        if (small.names("\"fact\":\"colour\"")) {
            all = with(all, true, "colour", "red", "green");
        }
        if (small.names("\"severity\",\"") || small.names("\"by\":\"severity\"")) {
            all = with(all, true, "severity", "minor", "major");
        }
        if (verb.equals("assign")) {
            all = with(all, false, "unit", "east");
        }
        if (registers && small.names("\"handler\"")) {
            all = with(all, true, "handler", "ann");
        }
        if (verb.equals("note")) {
            all = all.stream()
                    .map(said -> said.size() == 0 ? said.with("category", Fact.of("any")) : said)
                    .toList();
        }
        if (verb.equals("escalate") && small.names("\"level\"")) {
            List<FactMap> more = new ArrayList<>(all);
            for (int level = 1; level <= 2; level++) {
                Fact to = Fact.of(level);
                all.forEach(said -> more.add(said.with("level", to)));
            }
            all = more;
        }
        return all;
    }

    private static List<FactMap> with(List<FactMap> all, boolean orNot, String name, String... values) {
        List<FactMap> more = new ArrayList<>(orNot ? all : List.of());
        for (String value : values) {
            all.forEach(said -> more.add(said.with(name, Fact.of(value))));
        }
        return more;
    }
}
