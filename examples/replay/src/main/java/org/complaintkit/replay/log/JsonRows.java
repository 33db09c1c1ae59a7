package org.complaintkit.replay.log;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.complaintkit.command.Command;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.json.CommandLog;
import org.complaintkit.json.Faults;
import org.complaintkit.json.LoggedCommand;
import org.complaintkit.json.MalformedDocument;

/** The complaint log: JSON Lines, one command a line. Notes the faults of several lines before it gives up. */
public final class JsonRows implements LogRows {

    private static final int MOST_FAULTS = 20;

    private final CommandLog log;
    private final Faults faults = new Faults();

    private JsonRows(CommandLog log) {
        this.log = log;
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
        return new JsonRows(CommandLog.open(source, in, vocabulary));
    }

    @Override
    public Optional<LogRow> next() throws IOException {
        while (true) {
            try {
                Optional<LoggedCommand> next = log.next();
                if (next.isEmpty()) {
                    faults.throwIfAny();
                    return Optional.empty();
                }
                return Optional.of(new Row(next.get().line(), next.get().command()));
            } catch (MalformedDocument bad) {
                note(bad);
            }
        }
    }

    private void note(MalformedDocument bad) {
        boolean last = !faults.isEmpty() && faults.all().containsAll(bad.faults());
        faults.addAll(bad);
        if (last || faults.all().size() >= MOST_FAULTS) {
            faults.throwIfAny();
        }
    }

    @Override
    public void close() throws IOException {
        log.close();
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
