package org.complaintkit.sla.compare;

import java.util.Optional;
import org.complaintkit.deadline.DeadlineKey;

/**
 * A deadline of which two versions do not say the same.
 *
 * @param deadline which one
 * @param before what the old version says; empty where it has no such deadline
 * @param after what the new version says; empty where it has no such deadline
 */
public record Shift(DeadlineKey deadline, Optional<Verdict> before, Optional<Verdict> after) {}
