package org.complaintkit.replay.due;

import java.time.Instant;
import java.util.Optional;
import org.complaintkit.fact.FactMap;

/**
 * When would it be due?
 *
 * @param id what the answer is told by; empty where only one is asked
 * @param rule the limit
 * @param start from when
 * @param facts what is known
 */
record DueQuestion(Optional<String> id, String rule, Instant start, FactMap facts) {}
