/**
 * Logs as rows: a {@link org.complaintkit.replay.log.LogRow} is for one complaint and says, step by step, what it asks for
 * as that complaint then stands.
 */
@org.jspecify.annotations.NullMarked
package org.complaintkit.replay.log;
