package org.complaintkit.scale.flink;

/**
 * A line of the log on its way to its complaint.
 *
 * @param complaint the complaint as {@code Keys} writes it; empty for a line that is no command
 * @param at when it was recorded, in milliseconds since 1970: its event time
 * @param line the line; of one that is no command, what is told of it
 */
public record Arrival(String complaint, long at, String line) {}
