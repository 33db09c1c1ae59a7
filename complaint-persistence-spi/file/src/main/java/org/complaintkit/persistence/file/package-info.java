/**
 * A store in a folder: an append-only journal in JSON Lines beside the indexes in memory.
 *
 * <p>Begin with {@link org.complaintkit.persistence.file.FileStore}.
 */
@NullMarked
package org.complaintkit.persistence.file;

import org.jspecify.annotations.NullMarked;
