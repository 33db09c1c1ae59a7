/**
 * A property office that looked after flats and repairs long before it took complaints seriously, and keeps complaints in the
 * tables that it has.
 *
 * <p>Its own side is {@code RepairBook}: flats, repairs, fitters. Its storage for complaints is {@code OfficeStore}, one class
 * a port behind it. Its rules are two regimes of the shelf with a fine of the house added, in {@code OfficeRules}. {@link
 * org.complaintkit.property.PropertyOffice} tells the story of one complaint.
 */
@NullMarked
package org.complaintkit.property;

import org.jspecify.annotations.NullMarked;
