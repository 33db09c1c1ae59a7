/**
 * A lifecycle of twelve states, run by this library and by its peers: {@link
 * org.complaintkit.benchmarks.lifecycle.LifecycleBenchmark}. All make the same moves under the same guards, and each move
 * makes the same new {@link org.complaintkit.benchmarks.lifecycle.Ticket}.
 */
@NullMarked
package org.complaintkit.benchmarks.lifecycle;

import org.jspecify.annotations.NullMarked;
