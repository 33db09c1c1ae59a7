package org.complaintkit.audit;

import org.complaintkit.event.Event;

/**
 * An event as it is kept.
 *
 * @param envelope which one it is, who caused it, and when it was recorded
 * @param event what happened
 */
public record Recorded(Envelope envelope, Event event) {}
