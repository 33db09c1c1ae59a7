/**
 * For testers of regimes: {@link org.complaintkit.sla.testkit.RegimeLaws} are properties that hold or say in words why not,
 * {@link org.complaintkit.sla.testkit.Histories} generates histories under a regime, and {@link
 * org.complaintkit.sla.testkit.RegimeDomain} lets jqwik find generators by type.
 */
@NullMarked
package org.complaintkit.sla.testkit;

import org.jspecify.annotations.NullMarked;
