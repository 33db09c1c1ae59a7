package org.complaintkit.scale.flink;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.api.connector.source.SourceOutput;
import org.complaintkit.command.Command;
import org.complaintkit.json.JsonLines;
import org.complaintkit.json.MalformedDocument;
import org.complaintkit.scale.rules.CommandText;
import org.complaintkit.scale.rules.Keys;

/** A part of the log that is being read. */
final class OpenPart implements Closeable {

    private final String file;
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long offset;
    private long at;

    OpenPart(LogPart part) {
        this.file = part.file();
        this.offset = part.offset();
        this.at = part.at();
        try {
            this.in = new BufferedInputStream(Files.newInputStream(Path.of(file)), 1 << 16);
            in.skipNBytes(offset);
        } catch (IOException e) {
            throw new UncheckedIOException("the part " + file + " of the log cannot be read from byte " + offset, e);
        }
    }

    String name() {
        return file;
    }

    LogPart left() {
        return new LogPart(file, offset, at);
    }

    /**
     * Emits the next line; false at the end. One that is no command is told of, and so is one that was recorded before the line
     * in front of it: time has passed for every complaint by then, and the past is not changed.
     */
    boolean emitTo(SourceOutput<Arrival> output, CommandText text) throws IOException {
        String next = line();
        if (next.isEmpty()) {
            return false;
        }
        if (next.isBlank()) {
            return true;
        }
        try {
            Command command = text.read(next);
            long recorded = command.meta().recordedAt().toEpochMilli();
            if (recorded < at) {
                output.collect(new Arrival("", at, fault("late")), at);
            } else {
                at = recorded;
                output.collect(new Arrival(Keys.of(command.meta().complaint()), at, next), at);
            }
        } catch (MalformedDocument malformed) {
            output.collect(new Arrival("", at, fault(malformed.faults().get(0).code())), at);
        }
        return true;
    }

    /** Where it ends, and what is wrong with it; never what it says, which may be personal. */
    private String fault(String code) {
        long end = offset;
        return JsonLines.one(
                told -> told.text("part", file).number("endsAt", end).text("fault", code));
    }

    /** The next line with its end; empty at the end of the part. */
    private String line() throws IOException {
        line.reset();
        for (int one = in.read(); one >= 0; one = in.read()) {
            line.write(one);
            offset++;
            if (one == '\n') {
                break;
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
