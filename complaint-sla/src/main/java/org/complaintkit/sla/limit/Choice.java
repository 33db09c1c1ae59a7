package org.complaintkit.sla.limit;

import org.complaintkit.fact.Condition;

/**
 * A limit and when it counts.
 *
 * @param when the condition; it may look at what is known of the complaint and at the start
 * @param limit the limit
 */
public record Choice(Condition when, Limit limit) {}
