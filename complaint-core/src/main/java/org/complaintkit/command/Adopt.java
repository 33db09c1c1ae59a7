package org.complaintkit.command;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;

/**
 * Takes over a case that began elsewhere. Beside what is listed here it may say whatever a registration or a classification
 * may, and facts that were declared.
 *
 * @param facts {@code state} is needed; {@code round}, {@code level}; the state on another track under {@code tracks.TRACK};
 *     for each clock under {@code clocks.RULE} the time that it has used, as an ISO-8601 duration ({@code PT4H}), or the
 *     deadline as {@link #clock(Deadline)} tells it; for each verb that was done {@code done.VERB}
 */
public record Adopt(FactMap facts) implements Act {

    /** Before the rule of a limit: the fact that tells how much time its clock has used, {@code clocks.reply}. */
    public static final String CLOCKS = "clocks.";

    /** Before the name of a track beside the main one: the fact that tells the state on it, {@code tracks.waiting}. */
    public static final String TRACKS = "tracks.";

    /** Before the name of a verb: the fact that tells that it was done, {@code done.answer}. */
    public static final String DONE = "done.";

    /** Before a number and the name of a fact: what a clock is held to by an earlier change, {@code held.1.severity}. */
    public static final String HELD = "held.";

    /** Before all else that a complaint carries along which was here already; {@code Adoption} tells and reads it. */
    public static final String TAKEN = "taken.";

    private static final List<String> ASIDE = List.of(CLOCKS, TRACKS, DONE, HELD, TAKEN);

    /** What an adoption says of the complaint itself, and so is no fact of it. */
    public static final Set<String> OF_ITSELF = Set.of("state", "round", "level");

    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if the state is missing or not a name, round or level is not a whole number in its range, or a clock has
     *     no time
     */
    public Adopt {
        Content.check(Verbs.ADOPT, facts);
        Content.requireWhole(Verbs.ADOPT, facts, "round");
        Content.requireWhole(Verbs.ADOPT, facts, "level");
        FactMap all = facts;
        facts.forEach((name, fact) -> requireClock(all, name, fact));
    }

    /**
     * What is known of the complaint itself, without what the complaint derives and its clocks.
     *
     * @return the facts
     */
    @Override
    public FactMap learned() {
        return facts.without(facts.names().stream()
                .filter(name -> OF_ITSELF.contains(name) || ASIDE.stream().anyMatch(name::startsWith))
                .collect(Collectors.toSet()));
    }

    @Override
    public Verb verb() {
        return Verbs.ADOPT;
    }

    /**
     * Where it stands on the main line.
     *
     * @return the name of the state
     */
    public String state() {
        return Content.name(facts, "state").orElseThrow();
    }

    /**
     * Which round it is in.
     *
     * @return the round, from 1; empty: the first
     */
    public OptionalInt round() {
        return Content.whole(facts, "round");
    }

    /**
     * Which level it is at.
     *
     * @return the level, from 0; empty: 0
     */
    public OptionalInt level() {
        return Content.whole(facts, "level");
    }

    /**
     * Where it stands on the other tracks.
     *
     * @return the state by name of the track; none that is not told
     */
    public Map<String, String> tracks() {
        Map<String, String> tracks = new LinkedHashMap<>();
        facts.forEach((name, fact) -> {
            if (name.startsWith(TRACKS)) {
                tracks.put(name.substring(TRACKS.length()), fact.toString());
            }
        });
        return tracks;
    }

    /**
     * Its clocks as deadlines; what rests on the regime is not told: the basis, and the due instant where it is to be
     * reckoned from the start and the pauses.
     *
     * @return the deadlines that are told whole
     */
    public List<Deadline> deadlines() {
        List<Deadline> deadlines = new ArrayList<>();
        facts.forEach((name, fact) -> {
            if (name.startsWith(CLOCKS) && fact instanceof Fact.Listing told) {
                deadlines.add(
                        TakenClock.read(name.substring(CLOCKS.length()), told.values(), facts, round().orElse(1)));
            }
        });
        return deadlines;
    }

    /**
     * How much time its clocks have used already.
     *
     * @return the time by rule of the limit; none where no clock is told by the time used
     */
    public Map<String, Duration> clocks() {
        Map<String, Duration> clocks = new LinkedHashMap<>();
        facts.forEach((name, fact) -> {
            if (name.startsWith(CLOCKS) && !(fact instanceof Fact.Listing)) {
                clocks.put(name.substring(CLOCKS.length()), used(name, fact));
            }
        });
        return clocks;
    }

    /**
     * Adopts a case.
     *
     * @param state where it stands on the main line
     * @return the act
     * @throws IllegalArgumentException if the state is not a name in the sense of {@link org.complaintkit.identity.Names}
     */
    public static Adopt in(String state) {
        return new Adopt(FactMap.of("state", Fact.of(state)));
    }

    /**
     * The same in a round.
     *
     * @param round the round, from 1
     * @return the act
     * @throws IllegalArgumentException if there is no such round
     */
    public Adopt round(int round) {
        return new Adopt(facts.with("round", Fact.of(round)));
    }

    /**
     * The same at a level.
     *
     * @param level the level, from 0 to 1000
     * @return the act
     * @throws IllegalArgumentException if there is no such level
     */
    public Adopt level(int level) {
        return new Adopt(facts.with("level", Fact.of(level)));
    }

    /**
     * The same with a clock that has run already.
     *
     * @param rule the rule of the limit
     * @param used the time used; not negative
     * @return the act
     * @throws IllegalArgumentException if the rule is not a name in the sense of {@link org.complaintkit.identity.Names},
     *     or the time is negative
     */
    public Adopt clock(String rule, Duration used) {
        return new Adopt(facts.with(CLOCKS + rule, Fact.of(used.toString())));
    }

    /**
     * The same with a deadline as it stands.
     *
     * @param deadline the deadline, with what it is held to
     * @return the act
     */
    public Adopt clock(Deadline deadline) {
        long before = facts.names().stream()
                .filter(name -> name.equals(CLOCKS + deadline.key().rule())
                        || name.startsWith(CLOCKS + deadline.key().rule() + "#"))
                .count();
        String name = CLOCKS + deadline.key().rule() + (before == 0 ? "" : "#" + (before + 1));
        int held = 1
                + (int) facts.ofPrefix(HELD).names().stream()
                        .map(one -> one.substring(0, one.indexOf('.')))
                        .distinct()
                        .count();
        FactMap all = facts.with(name, new Fact.Listing(TakenClock.told(deadline, held)));
        for (int i = 0; i < deadline.heldTo().size(); i++) {
            all = all.withAll(deadline.heldTo().get(i).withPrefix(HELD + (held + i) + "."));
        }
        return new Adopt(all);
    }

    /**
     * The same on another track.
     *
     * @param track the track
     * @param state the state on it
     * @return the act
     */
    public Adopt track(Track track, State state) {
        return new Adopt(facts.with(TRACKS + track.name(), Fact.of(state.name())));
    }

    /**
     * The same with facts that are known of it.
     *
     * @param more the facts
     * @return the act
     */
    public Adopt knowing(FactMap more) {
        return new Adopt(facts.withAll(more));
    }

    private static void requireClock(FactMap facts, String name, Fact fact) {
        if (name.equals("clocks")) {
            throw new IllegalArgumentException(
                    "adopt: each clock is a fact of its own, " + CLOCKS + "RULE, with the time used: PT4H");
        }
        if (name.startsWith(CLOCKS) && fact instanceof Fact.Listing told) {
            TakenClock.read(name.substring(CLOCKS.length()), told.values(), facts, 1);
        } else if (name.startsWith(CLOCKS)) {
            used(name, fact);
        }
    }

    private static Duration used(String name, Fact fact) {
        try {
            Duration used = Duration.parse(fact.toString());
            if (fact instanceof Fact.Name && !used.isNegative()) {
                return used;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(refusal(name, fact), e);
        }
        throw new IllegalArgumentException(refusal(name, fact));
    }

    private static String refusal(String name, Fact fact) {
        return "adopt: " + name + " is the time used, at least none, as PT4H, here it is " + fact;
    }
}
