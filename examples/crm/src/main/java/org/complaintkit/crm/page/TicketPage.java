package org.complaintkit.crm.page;

import java.util.List;
import java.util.Map;
import org.complaintkit.crm.page.MoveView.Reason;
import org.complaintkit.crm.ticket.Asked;
import org.complaintkit.crm.ticket.Desk;
import org.complaintkit.crm.ticket.NoSuchTicketException;
import org.complaintkit.crm.ticket.Promised;
import org.complaintkit.crm.ticket.Promises;
import org.complaintkit.crm.ticket.Ticket;
import org.complaintkit.crm.ticket.TicketAct;
import org.complaintkit.crm.ticket.Tickets;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Decision;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One ticket: what may happen next, what was promised, what happened. */
@Controller
class TicketPage {

    private final Tickets tickets;
    private final Desk desk;
    private final Promises promises;

    TicketPage(Tickets tickets, Desk desk, Promises promises) {
        this.tickets = tickets;
        this.desk = desk;
        this.promises = promises;
    }

    @GetMapping("/tickets/{id}")
    ModelAndView ticket(@PathVariable long id, @ModelAttribute("visit") Visit visit) {
        return show(id, visit, HttpStatus.OK, List.of());
    }

    @PostMapping("/tickets/{id}/{verb}")
    ModelAndView act(
            @PathVariable long id,
            @PathVariable String verb,
            @RequestParam Map<String, String> form,
            @ModelAttribute("visit") Visit visit) {
        try {
            Decision<Ticket> decided = desk.act(id, version(form), new Asked(Verb.of(verb), visit.me(), form));
            return decided.isAccepted()
                    ? new ModelAndView("redirect:/tickets/" + id)
                    : show(id, visit, HttpStatus.UNPROCESSABLE_CONTENT, Reason.of(decided.refusals(), visit.words()));
        } catch (OptimisticLockingFailureException e) {
            Reason changed = new Reason(visit.words().message("ticket.changed"), "");
            return show(id, visit, HttpStatus.CONFLICT, List.of(changed));
        }
    }

    /** What is no number is no version that anybody saw. */
    private static int version(Map<String, String> form) {
        String sent = form.getOrDefault("version", "");
        return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : 0;
    }

    private ModelAndView show(long id, Visit visit, HttpStatus status, List<Reason> refused) {
        Ticket ticket = tickets.find(id).orElseThrow(() -> new NoSuchTicketException(id));
        List<TicketAct> history = tickets.history(id);
        List<Promised> promised = promises.of(ticket, history, visit.now());
        ModelAndView page = new ModelAndView("ticket", status);
        page.addObject("ticket", new TicketView(ticket, visit));
        page.addObject("moves", MoveView.of(desk.options(ticket, visit.me()), ticket, visit.words()));
        page.addObject("refused", refused);
        page.addObject(
                "promises",
                promised.stream().map(one -> PromiseView.of(one, visit)).toList());
        page.addObject("timeline", Timeline.of(history, promised, visit));
        page.addObject(
                "history",
                history.stream().map(act -> ActView.of(act, visit.words())).toList());
        return page;
    }
}
