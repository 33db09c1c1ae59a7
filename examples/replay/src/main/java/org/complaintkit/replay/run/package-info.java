/**
 * Runs a log: {@link org.complaintkit.replay.run.Replay} puts each row through the regime and gives a {@link
 * org.complaintkit.replay.run.Result}: an outcome for each complaint, and the accounts of all parties.
 */
@org.jspecify.annotations.NullMarked
package org.complaintkit.replay.run;
