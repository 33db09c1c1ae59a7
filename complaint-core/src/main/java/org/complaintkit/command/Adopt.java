package org.complaintkit.command;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Verb;

/**
 * Takes over a case that began elsewhere.
 *
 * @param facts {@code state} is needed; {@code round}, {@code level}, and for each clock the time that it has used under
 *     {@code clocks.RULE}, as an ISO-8601 duration: {@code PT4H}
 */
public record Adopt(FactMap facts) implements Act {

    /** Before the rule of a limit: the fact that tells how much time its clock has used, {@code clocks.reply}. */
    public static final String CLOCKS = "clocks.";

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
        facts.forEach(Adopt::requireClock);
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
     * How much time its clocks have used already.
     *
     * @return the time by rule of the limit; none where no clock is told
     */
    public Map<String, Duration> clocks() {
        Map<String, Duration> clocks = new LinkedHashMap<>();
        facts.forEach((name, fact) -> {
            if (name.startsWith(CLOCKS)) {
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

    private static void requireClock(String name, Fact fact) {
        if (name.equals("clocks")) {
            throw new IllegalArgumentException(
                    "adopt: each clock is a fact of its own, " + CLOCKS + "RULE, with the time used: PT4H");
        }
        if (name.startsWith(CLOCKS)) {
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
