/** Appending through the store by JDBC, beside the same rows written by hand. */
@NullMarked
package org.complaintkit.benchmarks.store;

import org.jspecify.annotations.NullMarked;
