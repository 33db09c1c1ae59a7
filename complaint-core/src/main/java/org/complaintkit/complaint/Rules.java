package org.complaintkit.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.command.Command;
import org.complaintkit.deadline.CalendarEdition;
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

    /**
     * Until when the calendars are known that limits are counted on. A deadline beyond has no due instant until the rules
     * know an edition that covers it, so whoever runs these rules wants to hear of it in time.
     *
     * @return for each calendar the first instant that it does not know; none where no limit was given one
     */
    default Map<CalendarEdition, Instant> calendarsEnd() {
        return Map.of();
    }

    /**
     * Runs a command: {@link #passTime} up to its recording, then {@link #decide}, and both folded in. Ask {@link Turn#of}
     * instead, which also checks whose the command is. Rules that fold while they decide may implement this to spare the
     * second fold; what they give must be equal to what this gives.
     *
     * @param before the complaint as it stands
     * @param command a command for it
     * @return what came of it
     */
    default Turn turn(Complaint before, Command command) {
        return Turn.stepByStep(this, before, command);
    }
}
