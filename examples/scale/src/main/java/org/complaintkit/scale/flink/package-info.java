/** The job: begin with {@link org.complaintkit.scale.flink.Job}. */
@NullMarked
package org.complaintkit.scale.flink;

import org.jspecify.annotations.NullMarked;
