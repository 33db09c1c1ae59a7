package org.complaintkit.persistence;

import java.time.Instant;
import org.complaintkit.identity.ComplaintKey;

/**
 * Somebody's claim on the wake-up of a complaint.
 *
 * @param complaint the complaint
 * @param until when the claim runs out
 * @param ticket made by the store; no two claims on one complaint have the same
 */
public record Claim(ComplaintKey complaint, Instant until, long ticket) {}
