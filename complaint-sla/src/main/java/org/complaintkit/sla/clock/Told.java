package org.complaintkit.sla.clock;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.limit.Due;
import org.complaintkit.sla.limit.Stretch;
import org.complaintkit.sla.limit.Trace;

/** Whether what was counted again is what a deadline says, and what it adds. */
final class Told {

    private static final Wording CHANGE = Wording.of(
            "due-at-change", "the change that brought it about came later; it is due then", "引起变更的事实发生在后,以变更时为期限");

    private static final Wording EXTENDED = Wording.of("due-extended", "extended", "已延长");

    private Told() {}

    /** What a change brought about is due at the change; where the facts of the count are gone, nobody can tell. */
    static Optional<Due> of(Deadline deadline, Due counted, Trace.Kept trace) {
        Instant due = deadline.dueAt().orElseThrow();
        boolean waited = counted.at().isBefore(due) && deadline.lastDay().isEmpty();
        if (!due.equals(counted.at()) && !waited) {
            return Optional.empty();
        }
        Instant told = trace.stretches().isEmpty()
                ? deadline.startedAt()
                : trace.stretches().get(trace.stretches().size() - 1).to();
        if (deadline.extension().isPresent() && told.isBefore(counted.at())) {
            trace.add(new Stretch(told, counted.at(), Stretch.Kind.EXTENDED, new Phrase(EXTENDED, Map.of())));
        }
        if (waited) {
            trace.add(new Stretch(counted.at(), due, Stretch.Kind.SKIPPED, new Phrase(CHANGE, Map.of())));
            return Optional.of(Due.at(due));
        }
        return Optional.of(counted);
    }
}
