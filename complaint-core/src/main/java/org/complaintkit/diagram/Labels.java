package org.complaintkit.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.fact.Condition;
import org.complaintkit.identity.Role;
import org.complaintkit.lifecycle.Guard;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Move;
import org.complaintkit.lifecycle.Precondition;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;

/** What a picture of a lifecycle says, in one language. */
final class Labels {

    private static final Wording AND = Wording.of("diagram-and", ", ", "、");
    private static final Wording ALONG = Wording.of("diagram-along", "along with {verbs}", "联动:{verbs}");
    private static final Wording FROM = Wording.of("diagram-from", "{verbs} from {states}", "{verbs}:自{states}");
    private static final Wording COMMON = Wording.of("diagram-common", "in several states", "多个状态共有");
    private static final Wording EVERY = Wording.of("diagram-every", "every state", "所有状态");
    private static final Wording BUT = Wording.of("diagram-every-but", "every state but {states}", "除{states}外的所有状态");

    /** Behind a verb of which something is asked beside roles and guards of the move. */
    private static final String ASKED = "*";

    private static final int NARROW = 24;
    private static final int WIDE = 44;

    private final Choices choices;
    private final Language language;
    private final Map<Verb, Track> owners = new HashMap<>();
    private final List<Precondition> preconditions;
    private final Lines narrow;
    private final Lines wide;

    Labels(Lifecycle lifecycle, Choices choices, Language language) {
        this.choices = choices;
        this.language = language;
        this.preconditions = lifecycle.preconditions();
        for (Track track : lifecycle.tracks()) {
            lifecycle.moves().stream()
                    .filter(move -> move.track().equals(track))
                    .forEach(move -> owners.putIfAbsent(move.verb(), track));
        }
        narrow = new Lines(say(AND, Map.of()), NARROW);
        wide = new Lines(say(AND, Map.of()), WIDE);
    }

    String of(Track track) {
        return choices.titles().of(track, language);
    }

    String of(Track track, State state) {
        return choices.titles().of(track, state, language);
    }

    /** The verbs along one arrow. */
    List<String> of(Collection<Move> moves) {
        return of(moves, narrow);
    }

    /** Verbs that stay, behind a turning arrow. */
    List<String> staying(Collection<Move> moves) {
        return marked("\u21bb ", of(moves, narrow));
    }

    /** Verbs that lead to a state from others whose arrows are not drawn. */
    List<String> entering(Collection<Move> moves, Track track, List<State> from) {
        List<String> lines = new ArrayList<>(of(moves, narrow));
        String last = lines.remove(lines.size() - 1);
        String states = narrow.join(names(track, from));
        lines.addAll(narrow.broken(say(FROM, Map.of("verbs", last, "states", states))));
        return marked("\u2190 ", lines);
    }

    /** The title of the box that tells which verbs stay in several states. */
    String common() {
        return say(COMMON, Map.of());
    }

    /** Several states, by what is missing where that is little, and the verbs that stay in each of them. */
    List<String> common(Track track, List<State> some, List<State> all, Collection<Move> moves) {
        List<State> missing =
                all.stream().filter(state -> !some.contains(state)).toList();
        List<String> lines = new ArrayList<>();
        if (missing.isEmpty()) {
            lines.add(say(EVERY, Map.of()));
        } else if (missing.size() * 3 <= some.size()) {
            lines.addAll(wide.broken(say(BUT, Map.of("states", wide.join(names(track, missing))))));
        } else {
            lines.addAll(wide.broken(wide.join(names(track, some))));
        }
        lines.addAll(marked("\u21bb ", of(moves, wide)));
        return lines;
    }

    /**
     * The verbs of some moves: plain ones together, each with roles or guards on a line of its own, and at the end those
     * that only follow another track.
     */
    private List<String> of(Collection<Move> moves, Lines broken) {
        List<String> plain = new ArrayList<>();
        List<String> special = new ArrayList<>();
        List<String> followed = new ArrayList<>();
        for (Move move : moves) {
            String verb = choices.titles().of(move.verb(), language);
            String conditions = conditions(move);
            if (!move.track().equals(owners.get(move.verb()))) {
                followed.add(verb);
            } else if (conditions.isEmpty()) {
                plain.add(verb);
            } else {
                special.add(verb + conditions);
            }
        }
        List<String> lines = new ArrayList<>(plain.isEmpty() ? List.of() : broken.broken(broken.join(plain)));
        lines.addAll(special);
        if (!followed.isEmpty()) {
            lines.addAll(broken.broken(say(ALONG, Map.of("verbs", broken.join(followed)))));
        }
        return lines;
    }

    /** What else is asked of the verb is only marked: there may be much of it, and it is the same wherever the verb stands. */
    private String conditions(Move move) {
        String guards =
                choices.shown().guards() ? move.guards().stream().map(Guard::id).collect(Collectors.joining(", ")) : "";
        String roles = choices.shown().roles()
                ? roles(move).stream()
                        .sorted()
                        .map(role -> choices.titles().of(role, language))
                        .collect(Collectors.joining(", "))
                : "";
        String more = choices.shown().guards() && isAskedMore(move.verb()) ? ASKED : "";
        return more + (guards.isEmpty() ? "" : " [" + guards + "]") + (roles.isEmpty() ? "" : " (" + roles + ")");
    }

    /** Those of the move, else those that a permission names wherever the verb stands. */
    private Set<Role> roles(Move move) {
        if (!move.by().isEmpty()) {
            return move.by();
        }
        Set<Role> roles = new HashSet<>();
        for (Precondition one : preconditions) {
            if (one instanceof Precondition.Permission may
                    && isAlways(may)
                    && may.verbs().contains(move.verb())) {
                roles.addAll(may.by());
            }
        }
        for (Precondition one : preconditions) {
            if (one instanceof Precondition.Permission may
                    && isAlways(may)
                    && may.verbs().contains(move.verb())) {
                roles.retainAll(may.by());
            }
        }
        return roles;
    }

    private boolean isAskedMore(Verb verb) {
        return preconditions.stream()
                .filter(one -> one.verbs().contains(verb))
                .anyMatch(one -> !(one instanceof Precondition.Permission may && isAlways(may)));
    }

    private static boolean isAlways(Precondition.Permission permission) {
        return permission.when().equals(Condition.ALWAYS);
    }

    private List<String> names(Track track, List<State> states) {
        return states.stream().map(state -> of(track, state)).toList();
    }

    private static List<String> marked(String mark, List<String> lines) {
        List<String> marked = new ArrayList<>(lines);
        if (!marked.isEmpty()) {
            marked.set(0, mark + marked.get(0));
        }
        return marked;
    }

    private String say(Wording wording, Map<String, String> details) {
        return new Phrase(wording, details).in(language);
    }
}
