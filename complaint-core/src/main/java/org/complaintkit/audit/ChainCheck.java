package org.complaintkit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.complaintkit.identity.ComplaintKey;

/** Goes over the events once to see where each stands, then from the head back to see whether each is what it was. */
final class ChainCheck {

    private final ComplaintKey complaint;
    private final long version;
    private final TreeMap<Long, Recorded> placed = new TreeMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    ChainCheck(ComplaintKey complaint, long version) {
        this.complaint = complaint;
        this.version = version;
    }

    void place(Recorded recorded) {
        long its = recorded.envelope().version();
        if (!recorded.envelope().complaint().equals(complaint)) {
            found(Flaw.Kind.FOREIGN, its);
        } else if (its > version) {
            found(Flaw.Kind.UNKNOWN, its);
        } else if (placed.containsKey(its)) {
            found(Flaw.Kind.REPEATED, its);
        } else {
            if (!placed.isEmpty() && placed.lastKey() > its) {
                found(Flaw.Kind.OUT_OF_ORDER, its);
            }
            placed.put(its, recorded);
        }
    }

    List<Flaw> links(Hash head) {
        Optional<Hash> expected = Optional.of(head);
        long next = version + 1;
        for (Map.Entry<Long, Recorded> entry : placed.descendingMap().entrySet()) {
            long at = entry.getKey();
            if (at < next - 1) {
                flaws.add(new Flaw(complaint, Flaw.Kind.MISSING, at + 1, next - 1));
                expected = Optional.empty();
            }
            expected = Optional.of(link(at, entry.getValue(), expected));
            next = at;
        }
        if (next > 1) {
            flaws.add(new Flaw(complaint, Flaw.Kind.MISSING, 1, next - 1));
        } else if (!expected.equals(Optional.of(Hash.START))) {
            foundOnce(Flaw.Kind.CHANGED, 1);
        }
        return List.copyOf(flaws);
    }

    /** What the event in front of this one must hash to, by the best that is known. */
    private Hash link(long at, Recorded recorded, Optional<Hash> expected) {
        Hash before = recorded.envelope().before();
        if (expected.isEmpty() || Chain.hash(recorded).equals(expected.get())) {
            return before;
        }
        found(Flaw.Kind.CHANGED, at);
        // Where its link alone was changed, the event in front is what it was.
        Recorded front = placed.get(at - 1);
        Hash right = front == null ? Hash.START : Chain.hash(front);
        Recorded mended = new Recorded(recorded.envelope().behind(right), recorded.event());
        return Chain.hash(mended).equals(expected.get()) ? right : before;
    }

    private void found(Flaw.Kind kind, long at) {
        flaws.add(Flaw.of(complaint, kind, at));
    }

    private void foundOnce(Flaw.Kind kind, long at) {
        if (!flaws.contains(Flaw.of(complaint, kind, at))) {
            found(kind, at);
        }
    }
}
