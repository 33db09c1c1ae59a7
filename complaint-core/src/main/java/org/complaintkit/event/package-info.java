/**
 * What happened to a complaint, as facts in order; replaying them gives the complaint again.
 *
 * <p>An act of a person is an {@link org.complaintkit.event.Event.Acted}; what follows from it, or from time alone, are
 * events of their own.
 */
@NullMarked
package org.complaintkit.event;

import org.jspecify.annotations.NullMarked;
