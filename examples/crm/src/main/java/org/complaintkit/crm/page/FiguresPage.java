package org.complaintkit.crm.page;

import java.util.List;
import java.util.Map;
import org.complaintkit.crm.figure.TicketFigures;
import org.complaintkit.crm.ticket.Roles;
import org.complaintkit.crm.ticket.Staff;
import org.complaintkit.identity.Tenant;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.figure.Dimension;
import org.complaintkit.sla.figure.Figures;
import org.complaintkit.sla.figure.Group;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The manager's page. */
@Controller
class FiguresPage {

    private static final Group WHOLE = Group.of(Tenant.SOLE);
    private static final int WEEKS = 8;

    private final TicketFigures tickets;
    private final BusinessCalendar calendar;

    FiguresPage(TicketFigures tickets, BusinessCalendar calendar) {
        this.tickets = tickets;
        this.calendar = calendar;
    }

    @GetMapping("/figures")
    ModelAndView figures(@ModelAttribute("visit") Visit visit) {
        if (!visit.isManager()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "the figures are the manager's");
        }
        Figures figures = tickets.all();
        Charts charts = new Charts(
                figures, visit.words(), visit.now().atZone(calendar.zone()).toLocalDate());
        List<Group> fitters = Staff.ALL.stream()
                .filter(one -> one.role().equals(Roles.FITTER))
                .map(one -> Group.of(Tenant.SOLE, Dimension.PERSON, one.id()))
                .toList();
        return new ModelAndView(
                "figures",
                Map.of(
                        "cards", charts.cards(WHOLE),
                        "weeks", charts.weeks(WHOLE, WEEKS),
                        "promises", charts.promises(WHOLE),
                        "fitters", charts.people("repair-done", fitters)));
    }
}
