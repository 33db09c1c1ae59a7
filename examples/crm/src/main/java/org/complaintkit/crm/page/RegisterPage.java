package org.complaintkit.crm.page;

import java.util.List;
import java.util.Map;
import org.complaintkit.crm.ticket.Asked;
import org.complaintkit.crm.ticket.Desk;
import org.complaintkit.crm.ticket.RepairVerbs;
import org.complaintkit.crm.ticket.Ticket;
import org.complaintkit.fact.Facts;
import org.complaintkit.rule.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Taking a ticket down. */
@Controller
class RegisterPage {

    private final Desk desk;

    RegisterPage(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/register")
    ModelAndView form(@ModelAttribute("visit") Visit visit) {
        return show(visit, HttpStatus.OK, List.of(), Map.of());
    }

    @PostMapping("/register")
    ModelAndView register(@RequestParam Map<String, String> form, @ModelAttribute("visit") Visit visit) {
        Decision<Ticket> decided = desk.register(new Asked(RepairVerbs.REGISTER, visit.me(), form));
        if (decided.isAccepted()) {
            return new ModelAndView(
                    "redirect:/tickets/" + decided.events().get(0).id());
        }
        List<MoveView.Reason> refused = MoveView.Reason.of(decided.refusals(), visit.words());
        return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, refused, form);
    }

    private ModelAndView show(Visit visit, HttpStatus status, List<MoveView.Reason> refused, Map<String, String> sent) {
        ModelAndView page = new ModelAndView("register", status);
        page.addObject("refused", refused);
        page.addObject("sent", sent);
        page.addObject(
                "move",
                MoveView.of(desk.options(visit.me()), Facts.NONE, visit.words()).get(0));
        return page;
    }
}
