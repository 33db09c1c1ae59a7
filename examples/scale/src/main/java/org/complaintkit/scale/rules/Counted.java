package org.complaintkit.scale.rules;

/**
 * Something that counts in a figure.
 *
 * @param tenant whose
 * @param recorded the day on which it was recorded, in the regime's zone, in days since 1970; the window that it falls into
 * @param day the day on which it happened
 * @param what what happened: {@code received}, {@code answered}, {@code breached return-by-day} and so on
 */
public record Counted(String tenant, long recorded, long day, String what) {}
