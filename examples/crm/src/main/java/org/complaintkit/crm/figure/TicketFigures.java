package org.complaintkit.crm.figure;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.complaintkit.command.Act;
import org.complaintkit.command.Meta;
import org.complaintkit.crm.ticket.Promised;
import org.complaintkit.crm.ticket.Promises;
import org.complaintkit.crm.ticket.RepairVerbs;
import org.complaintkit.crm.ticket.Repairs;
import org.complaintkit.crm.ticket.Ticket;
import org.complaintkit.crm.ticket.TicketAct;
import org.complaintkit.crm.ticket.Tickets;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.figure.Dimension;
import org.complaintkit.sla.figure.FigurePlan;
import org.complaintkit.sla.figure.Figures;
import org.complaintkit.sla.figure.Life;
import org.complaintkit.sla.figure.OwnTime;
import org.complaintkit.sla.figure.Stages;
import org.springframework.stereotype.Component;

/**
 * Adds the tickets up. It reads all of them each time; an application with many keeps a {@link Life} beside each ticket and
 * calls {@link Figures#replace} when one changes.
 */
@Component
public class TicketFigures {

    /** From the registration to the repair. */
    public static final String REPAIR_TIME = "repair-time";

    private static final Stages STAGES = Stages.of(Repairs.LIFECYCLE);

    private final Tickets tickets;
    private final Promises promises;
    private final FigurePlan plan;
    private final InstantSource time;

    TicketFigures(Tickets tickets, Promises promises, BusinessCalendar calendar, InstantSource time) {
        this.tickets = tickets;
        this.promises = promises;
        this.time = time;
        OwnTime repair = new OwnTime(REPAIR_TIME, "register", "repair", OwnTime.Which.FIRST);
        Set<Set<Dimension>> by = Set.of(Set.of(Dimension.PERSON));
        this.plan = new FigurePlan(calendar.zone(), by, List.of(repair), List.of());
    }

    /** {@return the figures of all tickets as they are now} */
    public Figures all() {
        Figures figures = new Figures(plan);
        Map<Long, List<TicketAct>> histories = tickets.histories();
        for (Ticket ticket : tickets.all()) {
            figures.add(life(ticket, histories.getOrDefault(ticket.id(), List.of())));
        }
        return figures;
    }

    private Life life(Ticket ticket, List<TicketAct> history) {
        ComplaintKey key = ComplaintKey.of("T-" + ticket.id());
        List<Event> events = new ArrayList<>();
        int round = 1;
        for (TicketAct act : history) {
            Meta meta = Meta.of(key, act.at(), Actor.of(act.by()));
            events.add(new Event.Acted(
                    meta, Act.of(act.verb(), act.said()), act.step().track()));
            if (act.step().moves()) {
                events.add(new Event.Moved(act.at(), act.step()));
            }
            if (act.verb().equals(RepairVerbs.COMPLAIN_AGAIN)) {
                round++;
                events.add(new Event.RoundOpened(act.at(), round));
            }
        }
        for (Promised one : promises.of(ticket, history, time.instant())) {
            outcome(one.deadline(), events);
        }
        events.sort(Comparator.comparing(Event::at));
        return Life.unborn(key, STAGES).applyAll(events);
    }

    private static void outcome(Deadline deadline, List<Event> events) {
        Instant due = deadline.dueAt().orElse(deadline.startedAt());
        if (deadline.status() == DeadlineStatus.MET) {
            events.add(new DeadlineEvent.DeadlineMet(deadline.settledAt().orElse(due), deadline));
        } else if (deadline.status() == DeadlineStatus.BREACHED) {
            events.add(new DeadlineEvent.DeadlineBreached(due, deadline));
        }
    }
}
