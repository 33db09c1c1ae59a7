/**
 * A customer-service application with its own tickets, in which the library decides what may happen next. {@link
 * org.complaintkit.crm.CrmApplication} starts it.
 */
@NullMarked
package org.complaintkit.crm;

import org.jspecify.annotations.NullMarked;
