package org.complaintkit.crm.page;

import java.time.Instant;
import java.util.List;
import org.complaintkit.crm.ticket.Roles;
import org.complaintkit.crm.ticket.Staff;

/**
 * Who looks at a page, in which language, and when.
 *
 * @param me who is signed in
 * @param words the names of things in the visitor's language
 * @param now when the page was made
 */
record Visit(Staff me, Words words, Instant now) {

    /** {@return everybody whom one may sign in as} */
    public List<Staff> staff() {
        return Staff.ALL;
    }

    /** {@return whether the page of figures is open} */
    public boolean isManager() {
        return me.role().equals(Roles.MANAGER);
    }
}
