/**
 * A store in memory, the default of a desk: nothing survives the process.
 *
 * <p>Begin with {@link org.complaintkit.persistence.memory.InMemoryStore}.
 */
@NullMarked
package org.complaintkit.persistence.memory;

import org.jspecify.annotations.NullMarked;
