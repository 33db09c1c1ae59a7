/** What one does first with the library: begin with {@link org.complaintkit.quickstart.FirstDeadline}. */
@NullMarked
package org.complaintkit.quickstart;

import org.jspecify.annotations.NullMarked;
