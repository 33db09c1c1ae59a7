/**
 * Commands, events, accounts and complaints as JSON, both ways, without anything of JSON in their types.
 *
 * <p>Begin with {@link org.complaintkit.json.format.Format}; docs/formats.md has the fields.
 */
@NullMarked
package org.complaintkit.json.format;

import org.jspecify.annotations.NullMarked;
