package org.complaintkit.crm.ticket;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nobody has registered a ticket of this number. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchTicketException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NoSuchTicketException(long id) {
        super("there is no ticket " + id);
    }
}
