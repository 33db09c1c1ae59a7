package org.complaintkit.crm.ticket;

import java.util.Optional;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.sla.limit.Explanation;

/**
 * A promise made to the customer of one ticket.
 *
 * @param deadline when it is due, and what became of it
 * @param explanation how the due instant came about; empty while the clock stands still
 */
public record Promised(Deadline deadline, Optional<Explanation> explanation) {}
