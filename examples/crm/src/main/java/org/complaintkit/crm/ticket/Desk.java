package org.complaintkit.crm.ticket;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.identity.Actor;
import org.complaintkit.lifecycle.Fields;
import org.complaintkit.lifecycle.Lifecycle;
import org.complaintkit.lifecycle.Options;
import org.complaintkit.lifecycle.Position;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.rule.Decision;
import org.complaintkit.rule.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where a ticket changes: ask the library, then write the row and its history together. */
@Service
public class Desk {

    private static final Lifecycle LIFECYCLE = Repairs.LIFECYCLE;

    private final Tickets tickets;
    private final Promises promises;
    private final InstantSource time;

    Desk(Tickets tickets, Promises promises, InstantSource time) {
        this.tickets = tickets;
        this.promises = promises;
        this.time = time;
    }

    /** {@return what somebody may do with a ticket, and why not the rest} */
    public Options options(Ticket ticket, Staff who) {
        return LIFECYCLE.options(ticket.position(), who.actor(), ticket);
    }

    /** {@return what somebody may do where there is no ticket yet} */
    public Options options(Staff who) {
        return LIFECYCLE.options(Position.UNBORN, who.actor(), Facts.NONE);
    }

    /** {@return the new ticket, or every reason why there is none} */
    @Transactional
    public Decision<Ticket> register(Asked asked) {
        Said said = Said.of(RepairVerbs.REGISTER, asked.form());
        Ticket.Customer customer = new Ticket.Customer(
                said.text("complainant.name"), said.text("complainant.phone"), said.text("details"));
        return decide(Ticket.unborn(customer, now()), asked, said);
    }

    /**
     * Does something with a ticket.
     *
     * @param id the ticket
     * @param version the version that the person had in front of them
     * @param asked what they want
     * @return the ticket after it, or every reason why not
     * @throws OptimisticLockingFailureException if somebody else changed it meanwhile
     */
    @Transactional
    public Decision<Ticket> act(long id, int version, Asked asked) {
        Ticket ticket = tickets.get(id);
        if (ticket.version() != version) {
            throw new OptimisticLockingFailureException("ticket " + id + " is at version " + ticket.version()
                    + ", the page showed " + version + "; look at it again");
        }
        return decide(ticket, asked, Said.of(asked.verb(), asked.form()));
    }

    private Decision<Ticket> decide(Ticket before, Asked asked, Said said) {
        Decision<Step> tried = attempt(before, asked, said.facts());
        if (!tried.isAccepted()) {
            return Decision.refused(tried.refusals());
        }
        Instant now = now();
        Ticket after = tickets.save(before.after(asked.verb(), tried.events(), said.facts()));
        Step own = tried.events().get(0);
        tickets.append(
                new TicketAct(after.id(), now, asked.by().id(), asked.verb(), own, said.facts(), said.text("reason")));
        List<Promised> promised = promises.of(after, tickets.history(after.id()), now);
        return Decision.accepted(List.of(tickets.setDue(after, Promises.next(promised))));
    }

    /** As exact as people are: nobody is promised a millisecond. */
    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Decision<Step> attempt(Ticket ticket, Asked asked, FactMap said) {
        Actor who = asked.by().actor();
        Facts seen = Fields.seen(asked.verb(), ticket, said);
        Decision<Step> tried = LIFECYCLE.attempt(ticket.position(), asked.verb(), who, seen);
        List<Refusal> all = new ArrayList<>(tried.refusals());
        all.addAll(LIFECYCLE.whyNotSay(asked.verb(), said));
        return all.isEmpty() ? tried : Decision.refused(all);
    }
}
