package org.complaintkit.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.complaintkit.fact.ActorFacts;
import org.complaintkit.fact.Condition;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.Role;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Text;
import org.complaintkit.rule.Wording;

/** One condition that a move needs, and what is said where it does not hold. */
interface Checked {

    Condition needs();

    Refusal refusal(Actor who, Facts facts);

    /** The refusal where it is the same whoever acts and whatever is known. */
    record Fixed(Condition needs, Refusal refusal) implements Checked {
        @Override
        public Refusal refusal(Actor who, Facts facts) {
            return refusal;
        }
    }

    record OfRoles(Condition needs, Verb verb, Precondition.Permission permission) implements Checked {
        @Override
        public Refusal refusal(Actor who, Facts facts) {
            String roles = permission.by().stream().map(Role::name).sorted().collect(Collectors.joining(", "));
            return told(
                    permission, LifecycleWordings.ROLE, Map.of("actor", who.id(), "verb", verb.name(), "roles", roles));
        }
    }

    record OfParts(Condition needs, Verb verb, Precondition.Requirement requirement) implements Checked {
        @Override
        public Refusal refusal(Actor who, Facts facts) {
            String missing = requirement.facts().stream()
                    .filter(fact -> facts.fact(fact).isEmpty())
                    .collect(Collectors.joining(", "));
            return told(requirement, LifecycleWordings.MISSING, Map.of("verb", verb.name(), "missing", missing));
        }
    }

    /** What a move needs beside the roles of its own: its guards, then what is asked of its verb. */
    static List<Checked> of(Move move, List<Precondition> preconditions) {
        List<Checked> all = new ArrayList<>();
        move.guards()
                .forEach(guard ->
                        all.add(new Fixed(guard.needs(), said(guard.id(), move.verb(), guard.says(), guard.basis()))));
        for (Precondition precondition : preconditions) {
            if (precondition.verbs().contains(move.verb())) {
                of(precondition, move.verb()).forEach(all::add);
            }
        }
        return all;
    }

    private static Stream<Checked> of(Precondition precondition, Verb verb) {
        if (precondition instanceof Precondition.Permission may) {
            List<Condition> roles = may.by().stream()
                    .sorted()
                    .map(role -> ActorFacts.by(ActorFacts.ROLE, role.name()))
                    .toList();
            return Stream.of(new OfRoles(unless(may.when(), new Condition.Any(roles)), verb, may));
        }
        if (precondition instanceof Precondition.Check check) {
            return Stream.of(new Fixed(
                    unless(check.when(), check.needs()), said(check.id(), verb, check.says(), check.basis())));
        }
        if (precondition instanceof Precondition.Requirement must) {
            List<Condition> parts =
                    must.facts().stream().<Condition>map(Condition.Known::new).toList();
            return Stream.of(new OfParts(unless(must.when(), new Condition.All(parts)), verb, must));
        }
        return Stream.of();
    }

    private static Condition unless(Condition when, Condition needs) {
        return when.equals(Condition.ALWAYS) ? needs : new Condition.Any(List.of(new Condition.Not(when), needs));
    }

    /** It speaks for itself: its own sentence in each language, under its own code. */
    private static Refusal said(String id, Verb verb, Text says, List<String> basis) {
        Wording wording = new Wording(
                id,
                LifecycleWordings.GUARD.en().replace("{says}", says.in(Language.ENGLISH)),
                LifecycleWordings.GUARD.zh().replace("{says}", says.in(Language.CHINESE)));
        return new Refusal(new Phrase(wording, Map.of("verb", verb.name())), basis);
    }

    static Refusal told(Precondition by, Wording wording, Map<String, String> details) {
        return new Refusal(new Phrase(new Wording(by.id(), wording.en(), wording.zh()), details), by.basis());
    }
}
