/**
 * The command line of replay: {@link org.complaintkit.replay.Main} reads a complaint log and prints what a regime makes
 * of it.
 */
@org.jspecify.annotations.NullMarked
package org.complaintkit.replay;
