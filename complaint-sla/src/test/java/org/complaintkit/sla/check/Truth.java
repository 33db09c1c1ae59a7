package org.complaintkit.sla.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.complaintkit.sla.check.SmallRegime.Way;
import org.complaintkit.sla.check.World.Need;

/**
 * What is wrong with a small regime, by what each kind says in words, looked up in all its histories. Each thing with the fewest
 * acts that show it, 0 where no history is told.
 *
 * <p>Not to be seen in the histories of one complaint, and so not here: whether a limit is over as it starts, longer than
 * another, than a chain, or warns too late on some day (that is tried over the starts of two years); a branch that nothing
 * gets to, a level above the top, a sanction on what was in time (these are said by conditions and levels alone); prices by
 * delay; rules on figures (over complaints of a period); tables from elsewhere (no regime). Those are in {@link KindsTest}.
 */
final class Truth {

    static final List<Kind> KINDS = List.of(
            Kind.UNREACHABLE_STATE,
            Kind.DEAD_END,
            Kind.CANNOT_CLOSE,
            Kind.GUARDS_EXCLUDE,
            Kind.NOBODY_MAY,
            Kind.TWO_ROLES,
            Kind.REVIEW_BY_AUTHOR,
            Kind.LIMIT_UNMEETABLE,
            Kind.LIMIT_GAP,
            Kind.LIMIT_NEVER_DECIDES,
            Kind.LIMITS_OVERLAP,
            Kind.PAUSE_NEVER_ENDS,
            Kind.RULE_NEVER_FIRES,
            Kind.LEVEL_WITHOUT_ROLE,
            Kind.DOUBLE_CHARGE,
            Kind.SECOND_CHEAPER,
            Kind.COST_JUMPS);

    private final SmallRegime small;
    private final Seen seen;
    private final Map<String, Integer> stuck;

    Truth(SmallRegime small, BruteForce brute) {
        this.small = small;
        this.seen = brute.seen();
        this.stuck = brute.stuck();
    }

    Map<String, Integer> of(Kind kind) {
        return switch (kind) {
            case UNREACHABLE_STATE -> unreached();
            case DEAD_END -> stuck(state -> !seen.left().contains(state));
            case CANNOT_CLOSE -> stuck(state -> seen.left().contains(state));
            case GUARDS_EXCLUDE ->
                barred(way -> !canBe(way, need -> true, 2) && !canBe(way, need -> !need.ofRoles(), 2));
            case NOBODY_MAY -> barred(way -> !canBe(way, need -> true, 2) && canBe(way, need -> !need.ofRoles(), 2));
            case TWO_ROLES -> barred(way -> canBe(way, need -> true, 2) && !canBe(way, need -> true, 1));
            case REVIEW_BY_AUTHOR -> seen.byAuthor();
            case LIMIT_UNMEETABLE -> unmeetable();
            case LIMIT_GAP -> gaps();
            case LIMIT_NEVER_DECIDES -> neverDecide();
            case LIMITS_OVERLAP -> overlap();
            case PAUSE_NEVER_ENDS -> forgotten();
            case RULE_NEVER_FIRES -> silent();
            case LEVEL_WITHOUT_ROLE -> told(seen.toNobody().keySet());
            case DOUBLE_CHARGE -> told(seen.twice().keySet());
            case SECOND_CHEAPER -> prices((first, second) -> second < first);
            case COST_JUMPS -> prices((first, second) -> second >= 10 * first);
            default -> throw new IllegalArgumentException(kind + " shows in no history");
        };
    }

    private static Map<String, Integer> told(Set<String> subjects) {
        Map<String, Integer> told = new TreeMap<>();
        subjects.forEach(subject -> told.put(subject, 0));
        return told;
    }

    /** No history leads there; shown by the first act that would, refused. */
    private Map<String, Integer> unreached() {
        Map<String, Integer> unreached = new TreeMap<>();
        for (Way into : small.ways()) {
            if (!seen.states().containsKey(into.to())) {
                Integer acts = seen.states().get(into.from());
                unreached.putIfAbsent(into.to(), 0);
                if (acts != null) {
                    unreached.merge(into.to(), acts + 1, (one, other) -> one == 0 ? other : Math.min(one, other));
                }
            }
        }
        return unreached;
    }

    /** From there no history gets to the end; of some states it is so for every complaint, of others for some. */
    private Map<String, Integer> stuck(Predicate<String> which) {
        Map<String, Integer> some = new TreeMap<>(stuck);
        some.keySet().removeIf(state -> state.equals("-") || !which.test(state));
        return some;
    }

    /** Whether in some world all that is asked of a verb holds for somebody with so many roles at most. */
    private boolean canBe(Way way, Predicate<Need> which, int roles) {
        List<Need> asked = small.needs(way.verb()).stream().filter(which).toList();
        return World.ALL.stream()
                .filter(world -> world.roles().size() <= roles)
                .anyMatch(world -> asked.stream().allMatch(need -> need.holds().test(world)));
    }

    /** Moves of states that could be reached if only what is asked of each move were fulfilled. */
    private Map<String, Integer> barred(Predicate<Way> is) {
        Set<String> reached = new LinkedHashSet<>(Set.of("-"));
        for (int before = 0; before < reached.size(); ) {
            before = reached.size();
            small.ways().stream()
                    .filter(way -> reached.contains(way.from()) && canBe(way, need -> true, 2))
                    .map(Way::to)
                    .toList()
                    .forEach(reached::add);
        }
        Map<String, Integer> barred = new TreeMap<>();
        small.ways().stream()
                .filter(way -> reached.contains(way.from()) && is.test(way))
                .forEach(way -> {
                    Integer acts = seen.states().get(way.from());
                    barred.put(way.verb() + "@" + way.from(), acts == null ? Integer.MAX_VALUE : acts + 1);
                });
        // One rule that bars a verb in several states is one finding, with the shortest of their histories.
        Map<String, Integer> shortest = new TreeMap<>();
        barred.forEach((subject, acts) -> shortest.merge(verb(subject), acts, Math::min));
        barred.replaceAll((subject, acts) -> shortest.getOrDefault(verb(subject), acts));
        barred.replaceAll((subject, acts) -> acts == Integer.MAX_VALUE ? 0 : acts);
        return barred;
    }

    private static String verb(String subject) {
        return subject.substring(0, subject.indexOf('@'));
    }

    private Map<String, Integer> unmeetable() {
        Map<String, Integer> unmeetable = new TreeMap<>();
        small.limitsWhen().keySet().stream()
                .filter(limit -> seen.fired().containsKey("limits/" + limit)
                        && !seen.settled().contains(limit))
                .forEach(limit -> unmeetable.put(limit, 0));
        return unmeetable;
    }

    private Map<String, Integer> gaps() {
        Map<String, Integer> gaps = new TreeMap<>();
        List<List<String>> groups = small.isBeside()
                ? List.of(List.copyOf(small.limitsWhen().keySet()))
                : small.limitsWhen().keySet().stream().map(List::of).toList();
        for (List<String> group : groups) {
            for (String value : List.of("minor", "major")) {
                String other = value.equals("minor") ? "major" : "minor";
                boolean here = group.stream().anyMatch(limit -> seen.covered().contains(limit + " " + value));
                boolean there = group.stream().anyMatch(limit -> seen.covered().contains(limit + " " + other));
                if (!here && there) {
                    gaps.put("severity=" + value, 0);
                }
            }
        }
        return gaps;
    }

    private Map<String, Integer> neverDecide() {
        Map<String, Integer> never = new TreeMap<>();
        for (String pair : List.of("reply second", "second reply")) {
            String one = pair.substring(0, pair.indexOf(' '));
            boolean isOne = small.isBeside()
                    && !small.names("\"by\":\"severity\"")
                    && seen.fired().containsKey("limits/" + one)
                    && !seen.notFirst().contains(pair);
            if (isOne && (pair.startsWith("reply") || !never.containsKey("reply second"))) {
                never.put(pair, 0);
            }
        }
        return never;
    }

    private Map<String, Integer> overlap() {
        List<String> whens = new ArrayList<>(small.limitsWhen().values());
        boolean conditional = whens.stream().noneMatch(String::isEmpty)
                && whens.stream()
                                .map(when -> when.contains("colour"))
                                .distinct()
                                .count()
                        == 1;
        boolean both = small.isBeside()
                && conditional
                && !seen.together().isEmpty()
                && neverDecide().isEmpty();
        return both ? Map.of("reply second", 0) : Map.of();
    }

    /** Where one limit stands still alone, nothing is said of several. */
    private Map<String, Integer> forgotten() {
        Map<String, Integer> forgotten = new TreeMap<>(seen.forgotten());
        if (seen.forgotten().containsKey("reply") || seen.forgotten().containsKey("second")) {
            forgotten.remove("reply second");
        }
        return forgotten;
    }

    private Map<String, Integer> silent() {
        Map<String, Integer> silent = new TreeMap<>();
        small.rules().stream().filter(rule -> !seen.fired().containsKey(rule)).forEach(rule -> silent.put(rule, 0));
        return silent;
    }

    private Map<String, Integer> prices(java.util.function.BiPredicate<Integer, Integer> wrong) {
        Map<String, Integer> prices = new TreeMap<>();
        small.prices().forEach((id, steps) -> {
            if (wrong.test(steps.get(0), steps.get(1))) {
                prices.put("sanctions/" + id, 0);
            }
        });
        return prices;
    }
}
