package org.complaintkit.json;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Writes JSON Lines: one object a line, each ended by a line feed, fields in the order in which they were written. A line
 * is written whole or not at all. Mutable, for one thread.
 */
public final class JsonLines implements Closeable, Flushable {

    private static final int KEPT = 1 << 16;

    private final Writer writer;
    private StringBuilder buffer = new StringBuilder();

    private JsonLines(Writer writer) {
        this.writer = writer;
    }

    /**
     * Writes to a stream, in UTF-8. Buffered: flush or close it at the end.
     *
     * @param out where to write
     * @return the writer
     */
    public static JsonLines to(OutputStream out) {
        return new JsonLines(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * Writes to a writer.
     *
     * @param out where to write
     * @return the writer
     */
    public static JsonLines to(Writer out) {
        return new JsonLines(out);
    }

    /**
     * One object as a string, without a line end.
     *
     * @param content writes its fields
     * @return the object
     */
    public static String one(Consumer<JsonLine> content) {
        StringBuilder out = new StringBuilder();
        new JsonLine(out).braces(content);
        return out.toString();
    }

    /**
     * Writes one line.
     *
     * @param content writes its fields; if it throws, nothing of the line is written
     * @throws IOException if the output cannot be written
     */
    public void line(Consumer<JsonLine> content) throws IOException {
        buffer.setLength(0);
        new JsonLine(buffer).braces(content);
        writer.append(buffer.append('\n'));
        if (buffer.capacity() > KEPT) {
            buffer = new StringBuilder();
        }
    }

    /**
     * Passes on what is buffered.
     *
     * @throws IOException if the output cannot be written
     */
    @Override
    public void flush() throws IOException {
        writer.flush();
    }

    /**
     * Passes on what is buffered and closes the output.
     *
     * @throws IOException if the output cannot be written
     */
    @Override
    public void close() throws IOException {
        writer.close();
    }
}
