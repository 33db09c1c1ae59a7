package org.complaintkit.sla.escalation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.complaintkit.identity.Names;
import org.complaintkit.identity.Role;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Refusal;
import org.complaintkit.rule.Text;
import org.complaintkit.rule.Wording;

/**
 * The levels of a document, the first one level 0. Without levels there is no top.
 *
 * @param levels the levels, from the bottom
 */
public record Ladder(List<Level> levels) {

    /** No levels are named: a complaint may rise without end. */
    public static final Ladder ENDLESS = new Ladder(List.of());

    private static final Wording TOP =
            Wording.of("top-of-ladder", "level {level} is the top; there is no level above it", "已达最高层次{level},无更高层次");

    /**
     * A level.
     *
     * @param id its name; {@code escalate to} may use it
     * @param title what people call it
     * @param roles who handles it there
     * @param basis the rules of the document that it cites
     */
    public record Level(String id, Text title, List<Role> roles, List<String> basis) {
        /**
         * Checks the name and takes copies of the lists.
         *
         * @throws IllegalArgumentException if the id is not a name in the sense of {@link Names}
         */
        public Level {
            Names.require("level", id);
            roles = List.copyOf(roles);
            basis = List.copyOf(basis);
        }
    }

    /** Takes a copy of the levels. */
    public Ladder {
        levels = List.copyOf(levels);
    }

    /**
     * Levels that have no names of their own, {@code level-0} and so on, and nobody who handles there by the rules.
     *
     * @param count how many, level 0 among them
     * @return the ladder
     * @throws IllegalArgumentException if the count is below 1
     */
    public static Ladder numbered(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a ladder has at least 1 level, not " + count);
        }
        List<Level> levels = IntStream.range(0, count)
                .mapToObj(level -> new Level(
                        "level-" + level, new Text("Level " + level, "第" + level + "层"), List.of(), List.of()))
                .toList();
        return new Ladder(levels);
    }

    /**
     * The level of a name: its own, or that of the first level above which a role of the name handles.
     *
     * @param name the name of a level or a role
     * @param above the level to look above
     * @return the level, or empty where the ladder has none of this name above
     */
    public OptionalInt find(String name, int above) {
        for (int i = above + 1; i < levels.size(); i++) {
            Level level = levels.get(i);
            if (level.id().equals(name)
                    || level.roles().stream().anyMatch(role -> role.name().equals(name))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Who handles a complaint at a level.
     *
     * @param level the level
     * @return the roles; none where the ladder names no levels
     */
    public List<Role> rolesAt(int level) {
        return level < levels.size() ? levels.get(level).roles() : List.of();
    }

    int cap(int level) {
        return levels.isEmpty() ? level : Math.min(level, levels.size() - 1);
    }

    /**
     * Why a complaint cannot rise to a level.
     *
     * @param level the level asked for
     * @return the refusal, citing the rule of the top level, or empty where the ladder reaches so far
     */
    public Optional<Refusal> refusal(int level) {
        return cap(level) == level
                ? Optional.empty()
                : Optional.of(new Refusal(
                        new Phrase(TOP, Map.of("level", String.valueOf(levels.size() - 1))),
                        levels.get(levels.size() - 1).basis()));
    }
}
