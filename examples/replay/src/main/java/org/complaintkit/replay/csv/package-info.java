/**
 * Logs of other systems: a {@link org.complaintkit.replay.csv.Mapping} says what the columns and activities of a CSV file
 * mean, {@link org.complaintkit.replay.csv.CsvRows} reads the file by it.
 */
@org.jspecify.annotations.NullMarked
package org.complaintkit.replay.csv;
