package org.complaintkit.crm.page;

import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.Locale;
import org.complaintkit.crm.ticket.Staff;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells every page who looks at it. Here somebody is whoever they say they are, so that one can see all roles; an application
 * puts its own sign-in in this place. What somebody may do is never taken from the page.
 */
@ControllerAdvice
class Visitors {

    static final String SIGNED_IN = "signed-in";

    private final MessageSource messages;
    private final BusinessCalendar calendar;
    private final InstantSource time;

    Visitors(MessageSource messages, BusinessCalendar calendar, InstantSource time) {
        this.messages = messages;
        this.calendar = calendar;
        this.time = time;
    }

    @ModelAttribute("visit")
    Visit visit(HttpSession session, Locale locale) {
        Staff me = session.getAttribute(SIGNED_IN) instanceof String id
                ? Staff.find(id).orElse(Staff.ALL.get(0))
                : Staff.ALL.get(0);
        return new Visit(me, new Words(messages, locale, calendar.zone()), time.instant());
    }
}
