package org.complaintkit.crm.page;

import java.util.List;
import org.complaintkit.crm.ticket.Desk;
import org.complaintkit.crm.ticket.RepairVerbs;
import org.complaintkit.crm.ticket.Tickets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** All tickets, what is due first at the top. */
@Controller
class ListPage {

    private final Tickets tickets;
    private final Desk desk;

    ListPage(Tickets tickets, Desk desk) {
        this.tickets = tickets;
        this.desk = desk;
    }

    @GetMapping("/")
    String list(@ModelAttribute("visit") Visit visit, Model model) {
        List<TicketView> all = tickets.list().stream()
                .map(ticket -> new TicketView(ticket, visit))
                .toList();
        model.addAttribute("tickets", all);
        model.addAttribute(
                "mayRegister",
                desk.options(visit.me()).open(RepairVerbs.REGISTER).isPresent());
        return "list";
    }
}
