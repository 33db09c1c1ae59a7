package org.complaintkit.persistence.desk;

import java.util.List;
import java.util.Optional;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Command;
import org.complaintkit.command.Meta;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.event.Event;
import org.complaintkit.identity.CommandId;
import org.complaintkit.persistence.Ports;

/** Answers a command that has had its effect before. */
final class Repeats {

    private Repeats() {}

    /** The first answer; empty where the command has no id or an id that is new. */
    static Optional<Outcome> answer(Ports ports, Command command) {
        Optional<CommandId> id = command.meta().id();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        List<Recorded> events =
                ports.complaints().answered(command.meta().complaint().tenant(), id.get());
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Envelope last = events.get(events.size() - 1).envelope();
        if (!isSame(command, events)) {
            throw new CommandReused(id.get(), last.complaint());
        }
        List<Event> all = Histories.upTo(ports.history(), last.complaint(), last.version()).stream()
                .map(Recorded::event)
                .toList();
        return Optional.of(
                new Outcome.Repeated(Complaint.unborn(last.complaint()).applyAll(all), events));
    }

    private static boolean isSame(Command command, List<Recorded> events) {
        for (Recorded recorded : events) {
            if (recorded.event() instanceof Event.Acted acted) {
                return isSame(command.meta(), acted.meta()) && acted.act().equals(command.act());
            }
        }
        // Rules that leave no act leave nothing else to compare.
        return events.get(0).envelope().complaint().equals(command.meta().complaint());
    }

    private static boolean isSame(Meta a, Meta b) {
        return a.complaint().equals(b.complaint()) && a.at().equals(b.at()) && a.by().equals(b.by());
    }
}
