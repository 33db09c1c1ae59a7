/** Describes a regime to people: in a terminal, and as one page that needs nothing but itself. */
@NullMarked
package org.complaintkit.replay.describe;

import org.jspecify.annotations.NullMarked;
