package org.complaintkit.sla.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.sla.regime.Regime;
import org.complaintkit.sla.regime.RegimeReader;
import org.junit.jupiter.api.Test;

/** On small regimes the search finds what trying every history of up to six acts finds, and no history of it is longer. */
class BruteForceTest {

    private static final int REGIMES = 200;
    private static final int ACTS = 6;
    private static final int MOST_HISTORIES = 20_000;
    private static final List<String> VERBS = List.of("answer", "note", "assign", "close", "escalate");
    private static final List<String> NEEDS = List.of(
            "{\"fact\":\"colour\",\"is\":\"red\"}",
            "{\"not\":{\"fact\":\"colour\",\"is\":\"green\"}}",
            "{\"all\":[{\"fact\":\"colour\",\"is\":\"red\"},{\"fact\":\"colour\",\"is\":\"green\"}]}",
            "{\"not\":{\"fact\":\"colour\",\"known\":true}}",
            "{\"times\":\"note\",\"atLeast\":1}",
            "{\"times\":\"answer\",\"atMost\":0}",
            "{\"fact\":\"level\",\"atLeast\":1}",
            "{\"not\":{\"by\":{\"did\":\"answer\"}}}",
            "{\"limit\":\"reply\",\"is\":\"breached\"}");

    /** Three or four states in a row with some ways between them, each verb perhaps held back. */
    private static String document(Random dice) {
        List<String> moves = new ArrayList<>();
        List<String> states = List.of("open", "busy", "done");
        moves.add("{\"in\":[\"-\"],\"do\":[\"register\"],\"to\":\"open\"}");
        Set<String> taken = new TreeSet<>();
        for (int i = 0; i < states.size(); i++) {
            String next = i + 1 < states.size() ? states.get(i + 1) : "over";
            String verb = VERBS.get(dice.nextInt(VERBS.size()));
            taken.add(states.get(i) + verb);
            moves.add(move(states.get(i), verb, next));
            String other = VERBS.get(dice.nextInt(VERBS.size()));
            if (taken.add(states.get(i) + other)) {
                moves.add(move(states.get(i), other, states.get(dice.nextInt(states.size()))));
            }
        }
        List<String> guards = new ArrayList<>();
        String used = String.join("", moves);
        for (String verb : VERBS) {
            if (used.contains("\"" + verb + "\"") && dice.nextInt(3) > 0) {
                guards.add("{\"id\":\"g-" + verb + "\",\"basis\":[\"R\"],\"do\":[\"" + verb + "\"],\"needs\":"
                        + needs(dice, used) + ",\"says\":{\"en\":\"no\",\"zh\":\"否\"}}");
            }
        }
        return "{\"id\":\"r\",\"version\":\"1\",\"title\":{\"en\":\"R\",\"zh\":\"R\"},\"zone\":\"Asia/Shanghai\","
                + "\"facts\":{\"colour\":{\"oneOf\":[\"red\",\"green\"]}},\"lifecycle\":{\"tracks\":{\"main\":\"-\"},\"moves\":["
                + String.join(",", moves) + "],\"finals\":[\"over\"]},\"guards\":[" + String.join(",", guards)
                + "],\"limits\":[{\"id\":\"reply\",\"basis\":[\"R\"],\"starts\":[\"register\"],\"metBy\":[\""
                + verbOf(moves)
                + "\"],\"onReopen\":\"restart\",\"within\":{\"elapsed\":\"PT1H\"}}]}";
    }

    private static String needs(Random dice, String moves) {
        String needs = NEEDS.get(dice.nextInt(NEEDS.size()));
        boolean asksForNote = needs.contains("note") && !moves.contains("\"note\"");
        boolean asksForAnswer = needs.contains("answer") && !moves.contains("\"answer\"");
        return asksForNote || asksForAnswer ? NEEDS.get(0) : needs;
    }

    private static String verbOf(List<String> moves) {
        return VERBS.stream()
                .filter(verb -> String.join("", moves).contains("\"" + verb + "\""))
                .findFirst()
                .orElseThrow();
    }

    private static String move(String from, String verb, String to) {
        return "{\"in\":[\"" + from + "\"],\"do\":[\"" + verb + "\"],\"to\":\"" + to + "\"}";
    }

    /** What trying everything comes to: the fewest acts to each state. */
    private static Optional<Map<State, Integer>> brute(Regime regime) {
        Alphabet alphabet = new Alphabet(regime, Cone.of(regime), Breadth.FULL);
        Map<State, Integer> fewest = new HashMap<>();
        List<Complaint> front = List.of(Complaint.unborn(Beginning.KEY));
        int tried = 0;
        for (int acts = 1; acts <= ACTS; acts++) {
            List<Complaint> next = new ArrayList<>();
            for (Complaint complaint : front) {
                for (Command command : alphabet.next(complaint).commands()) {
                    Turn turn = Turn.of(regime, complaint, command);
                    if (turn.decision().isAccepted()) {
                        next.add(turn.after());
                        fewest.putIfAbsent(turn.after().state(), acts);
                    }
                }
                if (++tried > MOST_HISTORIES) {
                    return Optional.of(fewest);
                }
            }
            front = next;
        }
        return Optional.of(fewest);
    }

    @Test
    void the_search_agrees_with_trying_every_history() {
        int unreachable = 0;
        for (int seed = 0; seed < REGIMES; seed++) {
            String document = document(new Random(seed));
            Regime regime;
            try {
                regime = RegimeReader.read("r.json", document.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            } catch (org.complaintkit.json.MalformedDocument unsound) {
                continue;
            }
            Map<State, Integer> brute = brute(regime).orElseThrow();
            Exploration exploration = Exploration.of(regime);
            Set<String> told = RegimeCheck.of(regime).findings().stream()
                    .filter(finding -> finding.kind() == Kind.UNREACHABLE_STATE)
                    .map(finding -> finding.details().getOrDefault("state", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            unreachable += told.size();
            for (State state : regime.lifecycle().states(Track.MAIN)) {
                if (state.equals(State.NONE)) {
                    continue;
                }
                Optional<Integer> found = exploration
                        .reached(Track.MAIN, state)
                        .map(node -> node.history().size());
                String where = "seed " + seed + " state " + state + "\n" + document;
                assertThat(told.contains(state.name())).as(where).isEqualTo(found.isEmpty());
                if (brute.containsKey(state)) {
                    assertThat(found).as(where).contains(brute.get(state));
                } else if (found.isPresent()) {
                    assertThat(found.get()).as(where).isGreaterThan(3);
                }
            }
        }
        assertThat(unreachable).isGreaterThan(20);
    }
}
