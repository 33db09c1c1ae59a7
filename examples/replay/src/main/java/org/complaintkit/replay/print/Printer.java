package org.complaintkit.replay.print;

import java.io.IOException;
import java.io.OutputStream;
import org.complaintkit.replay.run.Result;

/** Prints what a log came to. */
@FunctionalInterface
public interface Printer {

    /**
     * Prints.
     *
     * @param result what to print
     * @param out where to; in UTF-8, flushed but not closed
     * @throws IOException if it cannot be written
     */
    void print(Result result, OutputStream out) throws IOException;
}
