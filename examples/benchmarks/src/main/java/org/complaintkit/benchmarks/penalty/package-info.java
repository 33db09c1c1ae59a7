/** Charges taken in by accounts. */
@org.jspecify.annotations.NullMarked
package org.complaintkit.benchmarks.penalty;
