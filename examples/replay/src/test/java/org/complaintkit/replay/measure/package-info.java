/** Measures by hand what docs/performance.md records; nothing here runs with the tests. */
@NullMarked
package org.complaintkit.replay.measure;

import org.jspecify.annotations.NullMarked;
