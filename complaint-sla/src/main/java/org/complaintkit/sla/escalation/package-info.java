/**
 * What raises a complaint: rules that react to acts, breaches and warnings, and the ladder of levels that they raise it
 * on. Begin with {@link org.complaintkit.sla.escalation.Escalations}.
 */
@NullMarked
package org.complaintkit.sla.escalation;

import org.jspecify.annotations.NullMarked;
