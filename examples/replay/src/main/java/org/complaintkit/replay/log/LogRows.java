package org.complaintkit.replay.log;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A log while it is being read. For one thread. */
public interface LogRows extends Closeable {

    /**
     * Reads the next row.
     *
     * @return the row, or empty at the end of the log
     * @throws IOException if the log cannot be read
     * @throws org.complaintkit.json.MalformedDocument if the log is not what its format asks for, with file, line and
     *     column; also at the end, with everything that was noted on the way
     */
    Optional<LogRow> next() throws IOException;
}
