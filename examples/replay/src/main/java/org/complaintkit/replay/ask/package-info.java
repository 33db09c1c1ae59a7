/**
 * Questions to a calendar, one JSON object a line: {@link org.complaintkit.replay.ask.Questions} answers each by itself, so
 * a bad one spoils no other.
 */
@org.jspecify.annotations.NullMarked
package org.complaintkit.replay.ask;
