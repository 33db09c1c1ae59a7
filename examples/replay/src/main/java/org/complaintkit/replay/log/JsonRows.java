package org.complaintkit.replay.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.command.Command;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.identity.ComplaintKey;

/** The complaint log: JSON Lines, one command a line. */
public final class JsonRows implements LogRows {

    private final BufferedReader lines;
    private final CommandLine commands;
    private int line;

    private JsonRows(BufferedReader lines, CommandLine commands) {
        this.lines = lines;
        this.commands = commands;
    }

    /**
     * Reads a log.
     *
     * @param source its name, for faults
     * @param in the log, in UTF-8
     * @param vocabulary the verbs and facts that it may name
     * @return its rows
     */
    public static LogRows of(String source, InputStream in, Vocabulary vocabulary) {
        return new JsonRows(new BufferedReader(new Utf8Reader(source, in)), new CommandLine(source, vocabulary));
    }

    @Override
    public Optional<LogRow> next() throws IOException {
        String text = lines.readLine();
        line++;
        while (text != null && text.isBlank()) {
            text = lines.readLine();
            line++;
        }
        return text == null ? Optional.empty() : Optional.of(new Row(line, commands.read(line, text)));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private record Row(long line, Command command) implements LogRow, LogStep {

        @Override
        public ComplaintKey complaint() {
            return command.meta().complaint();
        }

        @Override
        public Instant recordedAt() {
            return command.meta().recordedAt();
        }

        @Override
        public List<LogStep> steps(boolean first) {
            return List.of(this);
        }

        @Override
        public Asked asked(Complaint now) {
            return new Run(command);
        }
    }
}
