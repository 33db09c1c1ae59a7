/** A log to run: the same seed gives the same bytes. */
@NullMarked
package org.complaintkit.scale.log;

import org.jspecify.annotations.NullMarked;
