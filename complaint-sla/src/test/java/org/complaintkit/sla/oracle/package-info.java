/** A slow, plain second opinion on working time; it sees nothing of the calendars that it judges. */
@NullMarked
package org.complaintkit.sla.oracle;

import org.jspecify.annotations.NullMarked;
