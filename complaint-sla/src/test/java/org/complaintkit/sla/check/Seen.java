package org.complaintkit.sla.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Turn;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.sanction.Charge;
import org.complaintkit.sla.regime.Regime;

/** What the histories of a small regime show: each thing with the fewest acts that it took. */
final class Seen {

    private final SmallRegime small;
    private final Regime regime;
    private final Map<String, Integer> states = new TreeMap<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private final Set<String> left = new TreeSet<>();
    private final Map<String, Integer> fired = new TreeMap<>();
    private final Set<String> settled = new TreeSet<>();
    private final Map<String, Integer> forgotten = new TreeMap<>();
    private final Map<String, Integer> twice = new TreeMap<>();
    private final Map<String, Integer> byAuthor = new TreeMap<>();
    private final Map<String, Integer> toNobody = new TreeMap<>();
    private final Set<String> covered = new TreeSet<>();
    private final Set<String> together = new TreeSet<>();
    private final Set<String> notFirst = new TreeSet<>();

    Seen(SmallRegime small, Regime regime) {
        this.small = small;
        this.regime = regime;
        states.put("-", 0);
    }

    boolean isOver(Complaint complaint) {
        return main(complaint).equals("over");
    }

    /** The state of the main track. */
    static String main(Complaint complaint) {
        return complaint.position().on(Track.MAIN).map(Object::toString).orElse("-");
    }

    /** A verb that was done. */
    void act(int acts, Complaint before, Command command, Turn turn) {
        String from = main(before);
        String to = main(turn.after());
        String verb = command.verb().name();
        states.merge(to, acts, Math::min);
        done.merge(verb + "@" + from, acts, Math::min);
        if (!from.equals(to)) {
            left.add(from);
        }
        if (verb.equals("approve")
                && doers(before, "submit").contains(command.meta().by().id())) {
            byAuthor.merge(verb, acts, Math::min);
        }
        events(acts, turn.raised(), before);
        events(acts, turn.decision().events(), turn.after());
        complaint(acts, turn.after());
    }

    /** Who did it before. */
    private static List<String> doers(Complaint complaint, String verb) {
        return complaint.snapshot().done().stream()
                .filter(done -> done.verb().name().equals(verb))
                .flatMap(done -> done.doers().stream())
                .toList();
    }

    /** Time that went by after so many acts. */
    void wait(int acts, BruteForce.Later later) {
        events(acts, later.raised(), later.complaint());
        complaint(acts, later.complaint());
    }

    private void events(int acts, List<Event> events, Complaint after) {
        for (Event event : events) {
            if (event instanceof DeadlineEvent.DeadlineSet set) {
                String limit = set.deadline().key().rule();
                fired.merge("limits/" + limit, acts, Math::min);
                after.fact("severity").ifPresent(severity -> covered.add(limit + " " + severity));
            } else if (event instanceof Event.Escalated up) {
                fired.merge("escalation/" + up.key().rule(), acts, Math::min);
                boolean nobody = up.level() == 1
                        && up.notice().tell().isEmpty()
                        && small.names("\"title\":{\"en\":\"h\",\"zh\":\"h\"}}")
                        && small.names("\"level\":");
                if (nobody) {
                    toNobody.merge("escalation/" + up.key().rule() + " " + up.level(), acts, Math::min);
                }
            } else if (event instanceof Event.Charged charged) {
                fired.merge("sanctions/" + charged.charge().id().rule(), acts, Math::min);
            }
        }
    }

    private void complaint(int acts, Complaint complaint) {
        List<Deadline> open = complaint.deadlines().stream()
                .filter(deadline -> deadline.status().isOpen())
                .toList();
        boolean still = open.stream().allMatch(deadline -> deadline.status() == DeadlineStatus.PAUSED);
        if (!open.isEmpty()
                && still
                && !isOver(complaint)
                && regime.wakeAt(complaint).isEmpty()) {
            forgotten.merge(ids(open).stream().sorted().collect(Collectors.joining(" ")), acts, Math::min);
        }
        complaint.deadlines().stream()
                .filter(deadline -> deadline.settledAt().isPresent() && deadline.status() != DeadlineStatus.CANCELLED)
                .forEach(deadline -> settled.add(deadline.key().rule()));
        pairs(complaint, open);
        charges(acts, complaint.charges());
    }

    private static Set<String> ids(List<Deadline> deadlines) {
        return deadlines.stream()
                .map(deadline -> deadline.key().rule())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Of clocks that started together: the one has run out before, or is due first. */
    private static boolean isNoLater(Deadline first, Deadline then) {
        return first.key().turn() == then.key().turn()
                && (!first.status().isOpen()
                        || (first.dueAt().isPresent()
                                && then.dueAt().isPresent()
                                && !first.dueAt().get().isAfter(then.dueAt().get())));
    }

    private void pairs(Complaint complaint, List<Deadline> open) {
        Set<String> ids = ids(open);
        if (ids.size() > 1) {
            together.add("reply second");
        }
        for (Deadline one : open) {
            for (String other : List.of("reply", "second")) {
                boolean decides = complaint.deadlines().stream()
                        .filter(deadline -> deadline.key().rule().equals(other))
                        .noneMatch(deadline -> isNoLater(deadline, one));
                if (decides && one.dueAt().isPresent()) {
                    notFirst.add(one.key().rule() + " " + other);
                }
            }
        }
    }

    private void charges(int acts, List<Charge> charges) {
        for (Charge one : charges) {
            for (Charge other : charges) {
                boolean same = one.id().rule().equals("fine")
                        && other.id().rule().equals("other")
                        && one.party().equals(other.party())
                        && small.charged().get("fine").equals(small.charged().get("other"))
                        && one.id().turn() == other.id().turn();
                if (same) {
                    twice.merge("sanctions/fine sanctions/other", acts, Math::min);
                }
            }
        }
    }

    Map<String, Integer> states() {
        return states;
    }

    Map<String, Integer> done() {
        return done;
    }

    Set<String> left() {
        return left;
    }

    Map<String, Integer> fired() {
        return fired;
    }

    Set<String> settled() {
        return settled;
    }

    Map<String, Integer> forgotten() {
        return forgotten;
    }

    Map<String, Integer> twice() {
        return twice;
    }

    Map<String, Integer> byAuthor() {
        return byAuthor;
    }

    Map<String, Integer> toNobody() {
        return toNobody;
    }

    Set<String> covered() {
        return covered;
    }

    Set<String> together() {
        return together;
    }

    Set<String> notFirst() {
        return notFirst;
    }

    /** All of it, to be compared. */
    @Override
    public String toString() {
        List<Object> all = new ArrayList<>(List.of(states, done, left, fired, settled, forgotten, twice, byAuthor));
        all.addAll(List.of(toNobody, covered, together, notFirst));
        return all.toString();
    }
}
