@NullMarked
package org.complaintkit.scale.rules;

import org.jspecify.annotations.NullMarked;
