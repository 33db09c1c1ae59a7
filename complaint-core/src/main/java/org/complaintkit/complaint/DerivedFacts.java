package org.complaintkit.complaint;

import java.time.Instant;
import java.util.Optional;
import org.complaintkit.complaint.Snapshot.Done;
import org.complaintkit.fact.ActorFacts;
import org.complaintkit.fact.Fact;
import org.complaintkit.lifecycle.Verb;

/**
 * The facts that a complaint derives from its events, beside those that were recorded: {@code state} (the main line's, or
 * {@code pending}), {@code round}, {@code level}, {@code tenant}, for each verb when it was last done, how often, by whom, and whether since
 * another one, and for each limit what became of its deadlines. Nobody can record a fact of such a name.
 */
public final class DerivedFacts {

    /** Before the name of a verb: the fact that tells when it was last done, {@code last answer}. */
    public static final String LAST = "last ";

    /**
     * Before the name of a verb: the fact that tells how often it was done since the complaint last came back (reopened,
     * complained of again, appealed), {@code times report-progress}.
     */
    public static final String TIMES = "times ";

    /** Before the name of a verb: the fact that tells how often it was done in all, {@code total appeal}. */
    public static final String TOTAL = "total ";

    /**
     * Before a number and the name of a verb: the fact that tells when the verb was done for the last time but so many, {@code
     * latest 1 answer} being the last. In order of happening; beside that it is {@link #LAST}.
     */
    public static final String LATEST = "latest ";

    /** Of a verb done more often than this nobody asks when that was: a complaint does not grow with it. */
    public static final int MOST_LATEST = 100;

    /** The fact that tells when the act happens that is being decided on, or that has just happened. */
    public static final String AT = "act at";

    /** Before the name of a limit: the fact that tells the status of its latest deadline in this round. */
    public static final String LIMIT = "limit ";

    /** Before the name of a limit: the fact that tells how many of its deadlines in this round were met, late or not. */
    public static final String DONE = "done ";

    /**
     * Before the names of two verbs: the flag that tells whether the first was done and the second not later than it was
     * last done, {@code since follow-up reopen}.
     */
    public static final String SINCE = "since ";

    private DerivedFacts() {}

    /**
     * The name of the fact that tells when a verb was done for the n-th last time.
     *
     * @param n 1 for the last time; no complaint knows more than {@value #MOST_LATEST}
     * @param verb the verb
     * @return the name
     */
    public static String latest(int n, Verb verb) {
        return LATEST + n + " " + verb.name();
    }

    /**
     * Whether a name is that of a derived fact.
     *
     * @param name the name of a fact
     * @return true for {@code state}, {@code round}, {@code level}, {@code tenant} and what begins with one of the words above
     */
    public static boolean isDerived(String name) {
        return switch (name) {
            case "state", "round", "level", "tenant", AT -> true;
            default ->
                name.indexOf(' ') > 0
                        && (name.startsWith(LAST)
                                || name.startsWith(TIMES)
                                || name.startsWith(LATEST)
                                || name.startsWith(TOTAL)
                                || name.startsWith(ActorFacts.DOERS)
                                || name.startsWith(ActorFacts.BY)
                                || name.startsWith(LIMIT)
                                || name.startsWith(SINCE)
                                || name.startsWith(DONE));
        };
    }

    static Optional<Fact> of(Complaint complaint, Snapshot now, String name) {
        return switch (name) {
            case "state" ->
                complaint.isBorn() ? Optional.of(Fact.of(complaint.state().name())) : Optional.empty();
            case "round" -> Optional.of(Fact.of(now.round()));
            case "level" -> Optional.of(Fact.of(now.level()));
            case AT -> Optional.empty();
            case "tenant" -> Optional.of(Fact.of(complaint.key().tenant().id()));
            default -> {
                int end = name.indexOf(' ') + 1;
                yield of(now, name.substring(0, end), name.substring(end));
            }
        };
    }

    private static Optional<Fact> of(Snapshot now, String what, String named) {
        return switch (what) {
            case LAST -> now.done(named).map(Done::at).map(Fact::of);
            case TIMES -> Optional.of(Fact.of(now.done(named).map(Done::times).orElse(0)));
            case LATEST ->
                Latest.of(LATEST + named)
                        .flatMap(asked -> now.done(asked.verb()).flatMap(done -> done.latest(asked.n())))
                        .map(Fact::of);
            case TOTAL -> Optional.of(Fact.of(now.done(named).map(Done::total).orElse(0)));
            case ActorFacts.DOERS -> now.done(named).map(Done::doers).map(Fact.Listing::new);
            case ActorFacts.BY -> Optional.empty();
            case LIMIT ->
                now.latest(named, now.round())
                        .map(latest -> Fact.of(latest.status().word()));
            case SINCE -> Optional.of(Fact.of(isSince(now, named)));
            default -> Optional.of(Fact.of(now.met(named, now.round())));
        };
    }

    /** What a fact of such a name tells: when a verb was done for the n-th last time. */
    record Latest(int n, String verb) {

        /** What the name says; empty where it is none of these. */
        static Optional<Latest> of(String name) {
            int end = name.startsWith(LATEST) ? name.indexOf(' ', LATEST.length()) : -1;
            String digits = end < 0 ? "" : name.substring(LATEST.length(), end);
            boolean isNumber =
                    !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(DerivedFacts::isDigit);
            return isNumber && Integer.parseInt(digits) > 0
                    ? Optional.of(new Latest(Integer.parseInt(digits), name.substring(end + 1)))
                    : Optional.empty();
        }
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** At the same instant it counts as done since: what was said in one breath was said in order. */
    private static boolean isSince(Snapshot now, String verbs) {
        int end = verbs.indexOf(' ');
        Optional<Instant> other = now.done(verbs.substring(end + 1)).map(Done::at);
        return now.done(verbs.substring(0, Math.max(end, 0)))
                .map(Done::at)
                .filter(done -> other.isEmpty() || !done.isBefore(other.get()))
                .isPresent();
    }
}
