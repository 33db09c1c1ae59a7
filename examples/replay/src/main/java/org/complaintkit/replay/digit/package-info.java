/** Reads workflows of eGov DIGIT, so that they can be checked. */
@NullMarked
package org.complaintkit.replay.digit;

import org.jspecify.annotations.NullMarked;
