package org.complaintkit.crm.page;

import java.util.List;
import org.complaintkit.crm.ticket.TicketAct;

/**
 * A line of the history.
 *
 * @param at when
 * @param who the name of the person
 * @param what what was done
 * @param said what was recorded
 * @param note what was written
 */
record ActView(String at, String who, String what, String said, String note) {

    static ActView of(TicketAct act, Words words) {
        List<String> said = act.said().names().stream()
                .map(name -> words.of(name) + " "
                        + act.said().fact(name).map(words::value).orElse(""))
                .toList();
        return new ActView(
                words.moment(act.at()),
                words.of(act.by()),
                words.of(act.verb().name()),
                String.join(" · ", said),
                act.note());
    }
}
