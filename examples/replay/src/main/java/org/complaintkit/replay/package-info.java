/** A runnable jar that puts a complaint log through a regime. */
@org.jspecify.annotations.NullMarked
package org.complaintkit.replay;
