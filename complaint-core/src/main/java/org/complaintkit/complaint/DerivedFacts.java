package org.complaintkit.complaint;

import java.util.Optional;
import org.complaintkit.complaint.Snapshot.Done;
import org.complaintkit.fact.Fact;
import org.complaintkit.lifecycle.Verb;

/**
 * The facts that a complaint derives from its events, beside those that were recorded: {@code state} (the main line's, or
 * {@code pending}), {@code round}, {@code level}, for each verb when it was last done, how often, and whether since
 * another one, and for each limit what became of its deadlines. Nobody can record a fact of such a name.
 */
public final class DerivedFacts {

    /** Before the name of a verb: the fact that tells when it was last done, {@code last answer}. */
    public static final String LAST = "last ";

    /** Before the name of a verb: the fact that tells how often it was done, {@code times report-progress}. */
    public static final String TIMES = "times ";

    private static final String SINCE = "since ";

    private static final String BETWEEN = " / ";

    /** Before the name of a limit: the fact that tells the status of its latest deadline in this round. */
    public static final String LIMIT = "limit ";

    /** Before the name of a limit: the fact that tells how many of its deadlines in this round were met, late or not. */
    public static final String DONE = "done ";

    private DerivedFacts() {}

    /**
     * The fact that tells whether a verb was done since another one was last done: true where it was done and the last
     * time of it is not before the last time of the other, or there was none of the other.
     *
     * @param verb the verb that should have been done
     * @param other the verb since which
     * @return the name of the fact
     * @throws IllegalArgumentException if the name of the other has a slash between blanks in it
     */
    public static String since(Verb verb, Verb other) {
        if (other.name().contains(BETWEEN)) {
            throw new IllegalArgumentException(
                    "what was done since verb " + other + " cannot be asked; give it a name without" + BETWEEN);
        }
        return SINCE + other.name() + BETWEEN + verb.name();
    }

    /**
     * Whether a name is that of a derived fact.
     *
     * @param name the name of a fact
     * @return true for {@code state}, {@code round}, {@code level} and what begins with one of the words above
     */
    public static boolean isDerived(String name) {
        return switch (name) {
            case "state", "round", "level" -> true;
            default ->
                name.indexOf(' ') > 0
                        && (name.startsWith(LAST)
                                || name.startsWith(TIMES)
                                || (name.startsWith(SINCE) && name.indexOf(BETWEEN) > 0)
                                || name.startsWith(LIMIT)
                                || name.startsWith(DONE));
        };
    }

    static Optional<Fact> of(Complaint complaint, Snapshot now, String name) {
        return switch (name) {
            case "state" ->
                complaint.isBorn() ? Optional.of(Fact.of(complaint.state().name())) : Optional.empty();
            case "round" -> Optional.of(Fact.of(now.round()));
            case "level" -> Optional.of(Fact.of(now.level()));
            default -> {
                int end = name.indexOf(' ') + 1;
                yield of(now, name.substring(0, end), name.substring(end));
            }
        };
    }

    private static Optional<Fact> of(Snapshot now, String what, String named) {
        return switch (what) {
            case LAST -> now.done(named).map(Done::at).map(Fact::of);
            case SINCE -> Optional.of(Fact.of(isSince(now, named)));
            case TIMES -> Optional.of(Fact.of(now.done(named).map(Done::times).orElse(0)));
            case LIMIT ->
                now.latest(named, now.round())
                        .map(latest -> Fact.of(latest.status().word()));
            default -> Optional.of(Fact.of(now.met(named, now.round())));
        };
    }

    private static boolean isSince(Snapshot now, String both) {
        int end = both.indexOf(BETWEEN);
        Optional<Done> done = now.done(both.substring(end + BETWEEN.length()));
        Optional<Done> other = now.done(both.substring(0, end));
        return done.isPresent()
                && (other.isEmpty() || !done.get().at().isBefore(other.get().at()));
    }
}
