@NullMarked
package org.complaintkit.scale;

import org.jspecify.annotations.NullMarked;
