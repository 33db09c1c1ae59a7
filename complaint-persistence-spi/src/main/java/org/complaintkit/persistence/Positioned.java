package org.complaintkit.persistence;

import org.complaintkit.audit.Recorded;

/**
 * An event at its place in the outbox.
 *
 * @param offset the place
 * @param recorded the event
 */
public record Positioned(Offset offset, Recorded recorded) {}
