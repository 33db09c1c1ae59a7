/**
 * A complaint with three running clocks: what a command costs, {@link
 * org.complaintkit.benchmarks.complaint.CommandBenchmark}, and what a million of them cost, {@link
 * org.complaintkit.benchmarks.complaint.Million}.
 */
@NullMarked
package org.complaintkit.benchmarks.complaint;

import org.jspecify.annotations.NullMarked;
