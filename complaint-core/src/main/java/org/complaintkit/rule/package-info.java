/**
 * What a rule says: texts in several languages, refusals as values, decisions.
 *
 * <p>A {@link org.complaintkit.rule.Decision} is accepted with events or refused with every reason at once; a {@link
 * org.complaintkit.rule.Refusal} makes its text only when asked for it.
 */
@NullMarked
package org.complaintkit.rule;

import org.jspecify.annotations.NullMarked;
