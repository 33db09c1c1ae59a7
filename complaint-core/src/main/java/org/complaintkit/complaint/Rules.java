package org.complaintkit.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.command.Command;
import org.complaintkit.event.Event;
import org.complaintkit.rule.Decision;

/**
 * The port of rules about one complaint. Must be pure: the same arguments give the same result, on every machine.
 */
public interface Rules {

    /**
     * What time alone raises.
     *
     * @param complaint the complaint as it stands
     * @param until up to when; what is due at this very instant is not raised yet
     * @return what was due strictly before, in order of its instants, each with the instant at which it was due
     */
    List<Event> passTime(Complaint complaint, Instant until);

    /**
     * Decides on a command.
     *
     * @param complaint the complaint with time already passed to the instant at which the command was recorded
     * @param command the command
     * @return what follows, or every reason why not
     */
    Decision<Event> decide(Complaint complaint, Command command);

    /**
     * When time alone will raise something next.
     *
     * @param complaint the complaint as it stands
     * @return the earliest instant after which {@link #passTime} gives something, or empty where nothing is due
     */
    Optional<Instant> wakeAt(Complaint complaint);
}
