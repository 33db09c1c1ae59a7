/** What tests of several packages share: a calendar that people can follow on paper, and choices that shrink. */
@NullMarked
package org.complaintkit.sla.sample;

import org.jspecify.annotations.NullMarked;
