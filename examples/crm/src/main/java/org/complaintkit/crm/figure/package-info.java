/** What the tickets add up to: {@link org.complaintkit.crm.figure.TicketFigures} tells the library's figures their history. */
@NullMarked
package org.complaintkit.crm.figure;

import org.jspecify.annotations.NullMarked;
