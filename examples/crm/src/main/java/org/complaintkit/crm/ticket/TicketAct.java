package org.complaintkit.crm.ticket;

import java.time.Instant;
import org.complaintkit.fact.FactMap;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Verb;

/**
 * A row of the history: what somebody did.
 *
 * @param ticket the number of the ticket
 * @param at when
 * @param by the id of the person
 * @param verb what
 * @param step from which state to which, on the track that the verb belongs to
 * @param said what was recorded
 * @param note what was written freely; may be empty
 */
public record TicketAct(long ticket, Instant at, String by, Verb verb, Step step, FactMap said, String note) {}
