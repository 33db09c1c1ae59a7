package org.complaintkit.command;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.PersonalRef;
import org.complaintkit.lifecycle.Verb;

/**
 * Gives a limit more time.
 *
 * @param facts {@code against} is needed, and either {@code until} or {@code extendBy} (ISO-8601: {@code PT4H} adds time, {@code P3D}
 *     adds days); {@code reason}
 */
public record ExtendLimit(FactMap facts) implements Act {

    private static final String BY = "extendBy";
    private static final Pattern DAYS = Pattern.compile("P([0-9]{1,6})D");

    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if {@code against} is missing or not a name, not exactly one of {@code until} and {@code extendBy} is there,
     *     or the latter is no amount greater than nothing
     */
    public ExtendLimit {
        Content.check(Verbs.EXTEND_LIMIT, facts);
        if (facts.fact("until").isPresent() == facts.fact(BY).isPresent()) {
            throw new IllegalArgumentException(
                    "extend-limit needs either until, a moment, or " + BY + ", an amount; it has " + facts.names());
        }
        Content.name(facts, BY).ifPresent(ExtendLimit::amount);
    }

    /**
     * Nothing: what an extension says is said of a limit, not of the complaint; its {@code until} is no promise.
     *
     * @return no facts
     */
    @Override
    public FactMap learned() {
        return FactMap.EMPTY;
    }

    @Override
    public Verb verb() {
        return Verbs.EXTEND_LIMIT;
    }

    /**
     * Which limit.
     *
     * @return the rule of the limit
     */
    public String against() {
        return Content.name(facts, "against").orElseThrow();
    }

    /**
     * Up to when it is extended.
     *
     * @return the instant, or empty where it is extended by an amount
     */
    public Optional<Instant> until() {
        return Content.moment(facts, "until");
    }

    /**
     * By how much it is extended.
     *
     * @return a {@link Duration} adds time, a {@link Period} adds days, both in the way in which the limit counts; empty
     *     where it is extended up to an instant
     */
    public Optional<TemporalAmount> by() {
        return Content.name(facts, BY).map(ExtendLimit::amount);
    }

    /**
     * Why.
     *
     * @return the reference to the text, or empty where there is none
     */
    public Optional<PersonalRef> reason() {
        return Content.text(facts, "reason");
    }

    /**
     * Extends a limit up to an instant.
     *
     * @param against the rule of the limit
     * @param until the instant
     * @return the act
     * @throws IllegalArgumentException if the rule is not a name in the sense of {@link org.complaintkit.identity.Names}
     */
    public static ExtendLimit until(String against, Instant until) {
        return new ExtendLimit(FactMap.of("against", Fact.of(against)).with("until", Fact.of(until)));
    }

    /**
     * Extends a limit by an amount of time.
     *
     * @param against the rule of the limit
     * @param time more than nothing
     * @return the act
     * @throws IllegalArgumentException if the rule is not a name in the sense of {@link org.complaintkit.identity.Names},
     *     or the amount is nothing or less
     */
    public static ExtendLimit by(String against, Duration time) {
        return new ExtendLimit(FactMap.of("against", Fact.of(against)).with(BY, Fact.of(time.toString())));
    }

    /**
     * Extends a limit by days, in the way in which the limit counts them.
     *
     * @param against the rule of the limit
     * @param days at least 1
     * @return the act
     * @throws IllegalArgumentException if the rule is not a name in the sense of {@link org.complaintkit.identity.Names},
     *     or there is no day
     */
    public static ExtendLimit byDays(String against, int days) {
        return new ExtendLimit(FactMap.of("against", Fact.of(against))
                .with(BY, Fact.of(Period.ofDays(days).toString())));
    }

    /**
     * The same with a reason.
     *
     * @param text the reference under which the text is kept
     * @return the act
     */
    public ExtendLimit reason(PersonalRef text) {
        return new ExtendLimit(Content.with(facts, "reason", text));
    }

    private static TemporalAmount amount(String written) {
        Matcher days = DAYS.matcher(written);
        if (days.matches() && Integer.parseInt(days.group(1)) > 0) {
            return Period.ofDays(Integer.parseInt(days.group(1)));
        }
        try {
            Duration time = Duration.parse(written);
            if (written.startsWith("PT") && time.compareTo(Duration.ZERO) > 0) {
                return time;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(refusal(written), e);
        }
        throw new IllegalArgumentException(refusal(written));
    }

    private static String refusal(String written) {
        return "extend-limit: extendBy is more than nothing, as PT4H (time) or P3D (days), here it is " + written;
    }
}
