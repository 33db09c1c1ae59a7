/**
 * What a replay came to, on paper: {@link org.complaintkit.replay.print.JsonPrinter} for programs, {@link
 * org.complaintkit.replay.print.TablePrinter} for people.
 */
@org.jspecify.annotations.NullMarked
package org.complaintkit.replay.print;
