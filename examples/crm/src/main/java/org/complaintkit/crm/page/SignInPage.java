package org.complaintkit.crm.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.complaintkit.crm.ticket.Staff;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The switch at the top of each page. */
@Controller
class SignInPage {

    @PostMapping("/sign-in")
    String signIn(@RequestParam String who, HttpSession session, HttpServletRequest request) {
        Staff one = Staff.find(who)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "nobody is called " + who));
        request.changeSessionId();
        session.setAttribute(Visitors.SIGNED_IN, one.id());
        return "redirect:/";
    }
}
