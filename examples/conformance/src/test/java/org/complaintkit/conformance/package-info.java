/**
 * The conformance suite: every rule of the documents behind the regimes has one case, a log and what should come of it, run
 * as replay runs it. {@link org.complaintkit.conformance.ConformanceTest} also takes each rule's parts out of its regime and
 * sees the case fail.
 */
@NullMarked
package org.complaintkit.conformance;

import org.jspecify.annotations.NullMarked;
