package org.complaintkit.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Wording;

/** Why a move is not to be made: every reason, not the first one. */
final class Attempt {

    private Attempt() {}

    static List<Refusal> refusals(Move move, Actor who, Facts facts) {
        if (move.by().isEmpty() && move.guards().isEmpty()) {
            return List.of();
        }
        List<Refusal> refusals = new ArrayList<>();
        if (!move.by().isEmpty() && move.by().stream().noneMatch(who::has)) {
            String roles = move.by().stream().map(Role::name).sorted().collect(Collectors.joining(", "));
            refusals.add(Refusal.of(
                    LifecycleWordings.ROLE,
                    Map.of("actor", who.id(), "verb", move.verb().name(), "roles", roles)));
        }
        for (Guard guard : move.guards()) {
            if (!guard.needs().holds(facts)) {
                refusals.add(held(move, guard));
            }
        }
        return refusals;
    }

    private static Refusal held(Move move, Guard guard) {
        // A guard speaks for itself: its own sentence in each language, under its own code.
        Wording wording = new Wording(
                guard.id(),
                LifecycleWordings.GUARD.en().replace("{says}", guard.says().in(Language.ENGLISH)),
                LifecycleWordings.GUARD.zh().replace("{says}", guard.says().in(Language.CHINESE)));
        return new Refusal(new Phrase(wording, Map.of("verb", move.verb().name())), guard.basis());
    }

    static Refusal unknown(Verb verb, Collection<Verb> known) {
        return Refusal.of(LifecycleWordings.UNKNOWN_VERB, Map.of("verb", verb.name(), "known", join(known)));
    }

    static Refusal notOpen(Verb verb, State state, List<Verb> open, boolean isFinal) {
        Map<String, String> details = Map.of(
                "verb", verb.name(),
                "state", state.name(),
                "open", join(open));
        return Refusal.of(isFinal ? LifecycleWordings.FINAL : LifecycleWordings.NOT_OPEN, details);
    }

    private static String join(Collection<Verb> verbs) {
        return verbs.stream().map(Verb::name).collect(Collectors.joining(", "));
    }
}
