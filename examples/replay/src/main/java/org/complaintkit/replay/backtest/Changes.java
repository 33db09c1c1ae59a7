package org.complaintkit.replay.backtest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.complaintkit.identity.ComplaintKey;

/** The complaints whose verdict changes: all are counted and handed on, the first few are kept. */
final class Changes {

    private final int most;
    private final boolean handsOn;
    private final Consumer<Change> next;
    private final Map<ComplaintKey, Change> kept = new LinkedHashMap<>();
    private long count;

    Changes(int most, boolean handsOn, Consumer<Change> next) {
        this.most = most;
        this.handsOn = handsOn;
        this.next = next;
    }

    /** One more; it is only made where somebody will see it. */
    void add(ComplaintKey key, Supplier<Change> made) {
        count++;
        tell(key, made);
    }

    /** What sanctions came to, of one that may be among them already. */
    void sanctions(ComplaintKey key, boolean counted, Supplier<Change> made) {
        count += counted ? 0 : 1;
        Change before = kept.get(key);
        if (before == null) {
            tell(key, made);
            return;
        }
        Change more = made.get();
        kept.put(key, before.with(more.sanctions()));
        next.accept(more);
    }

    private void tell(ComplaintKey key, Supplier<Change> made) {
        boolean keeps = kept.size() < most;
        if (keeps || handsOn) {
            Change change = made.get();
            if (keeps) {
                kept.put(key, change);
            }
            next.accept(change);
        }
    }

    long count() {
        return count;
    }

    List<Change> kept() {
        return new ArrayList<>(kept.values());
    }
}
