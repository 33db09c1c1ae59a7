@NullMarked
package org.complaintkit.scale.flink;

import org.jspecify.annotations.NullMarked;
