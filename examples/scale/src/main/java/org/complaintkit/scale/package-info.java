/** The rules of a regime on Apache Flink: begin with {@link org.complaintkit.scale.Main}. */
@NullMarked
package org.complaintkit.scale;

import org.jspecify.annotations.NullMarked;
