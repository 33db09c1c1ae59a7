/**
 * The tickets: {@link org.complaintkit.crm.ticket.Ticket} is a row of the application's own table and tells the library what
 * it knows; {@link org.complaintkit.crm.ticket.Repairs} is the team's lifecycle; {@link org.complaintkit.crm.ticket.Desk} is
 * the one place where a ticket changes.
 */
@NullMarked
package org.complaintkit.crm.ticket;

import org.jspecify.annotations.NullMarked;
