package org.complaintkit.sla.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.sla.check.NextCommands;
import org.complaintkit.sla.regime.Regime;

/** Histories under a regime. They shrink by leaving acts out, and to the first act that is open in place of another. */
public final class Histories {

    private static final int MOST_ACTS = 30;
    private static final int LARGE = 10_000;

    private Histories() {}

    /**
     * Histories of which the regime accepts every act: with reopenings, pauses and deadlines that fall due wherever it has them.
     *
     * @param regime the regime
     * @return histories of 1 to 30 acts
     */
    public static Arbitrary<History> legal(Regime regime) {
        NextCommands next = NextCommands.of(regime);
        return choices().map(picks -> history(regime, picks, complaint -> next.accepted(complaint)));
    }

    /**
     * Histories in which somebody also tries what is refused.
     *
     * @param regime the regime
     * @return histories of 1 to 30 acts
     */
    public static Arbitrary<History> any(Regime regime) {
        NextCommands next = NextCommands.of(regime);
        return choices().map(picks -> history(regime, picks, complaint -> next.tried(complaint)));
    }

    /**
     * Several complaints side by side: their commands in an order in which each complaint's own stay in order.
     *
     * @param regime the regime
     * @param complaints how many
     * @return the commands, each complaint under a key of its own
     */
    public static Arbitrary<List<Command>> interleaved(Regime regime, int complaints) {
        Arbitrary<List<History>> several = legal(regime).list().ofSize(complaints);
        return Combinators.combine(several, choices()).as(Histories::interleaved);
    }

    private static List<Command> interleaved(List<History> histories, List<Integer> picks) {
        List<List<Command>> left = new ArrayList<>();
        for (int i = 0; i < histories.size(); i++) {
            ComplaintKey key = ComplaintKey.of("C-" + (i + 1));
            left.add(new ArrayList<>(histories.get(i).commands().stream()
                    .map(command -> new Command(of(key, command.meta()), command.act()))
                    .toList()));
        }
        List<Command> all = new ArrayList<>();
        for (int turn = 0; !left.isEmpty(); turn++) {
            List<Command> one = left.get(picks.get(turn % picks.size()) % left.size());
            if (!one.isEmpty()) {
                all.add(one.remove(0));
            }
            left.removeIf(List::isEmpty);
        }
        return all;
    }

    private static Meta of(ComplaintKey key, Meta meta) {
        return new Meta(key, meta.id(), meta.at(), meta.recordedAt(), meta.by());
    }

    private static Arbitrary<List<Integer>> choices() {
        return Arbitraries.integers().between(0, LARGE).list().ofMinSize(1).ofMaxSize(MOST_ACTS);
    }

    private interface Step {
        List<Command> next(Complaint complaint);
    }

    private static History history(Regime regime, List<Integer> picks, Step step) {
        List<Command> commands = new ArrayList<>();
        Complaint complaint = NextCommands.unborn();
        for (int pick : picks) {
            List<Command> next = byVerb(step.next(complaint), pick);
            if (next.isEmpty()) {
                break;
            }
            Command command = next.get(pick % next.size());
            commands.add(command);
            complaint = regime.turn(complaint, command).after();
        }
        return new History(regime, commands);
    }

    /** First the verb is chosen, so that one with much to say does not push out the others. */
    private static List<Command> byVerb(List<Command> all, int pick) {
        List<String> verbs =
                all.stream().map(command -> command.verb().name()).distinct().toList();
        if (verbs.isEmpty()) {
            return List.of();
        }
        Set<String> chosen = new HashSet<>(List.of(verbs.get(pick / 7 % verbs.size())));
        return all.stream()
                .filter(command -> chosen.contains(command.verb().name()))
                .toList();
    }
}
