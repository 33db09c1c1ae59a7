package org.complaintkit.complaint;

import java.time.Instant;

/**
 * A unit took a complaint over.
 *
 * @param unit the unit
 * @param from since when
 */
public record Held(String unit, Instant from) {}
