package org.complaintkit.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.complaintkit.command.Vocabulary;

/**
 * Reads a complaint log: JSON Lines, one command a line. Strict: a field that neither the verb nor the regime knows, a
 * missing header field, a value of the wrong type, a time without offset is a fault with line, column and path. After a
 * fault the next call goes on behind the line. Not thread-safe.
 */
public final class CommandLog implements Closeable {

    private final LineScanner scanner;
    private final CommandLine line;

    private CommandLog(LineScanner scanner, CommandLine line) {
        this.scanner = scanner;
        this.line = line;
    }

    /**
     * Opens a log.
     *
     * @param source its name, for messages
     * @param in its bytes, UTF-8; read as far as it is asked for
     * @param vocabulary the verbs and facts that it may name
     * @return the log, before its first line
     */
    public static CommandLog open(String source, InputStream in, Vocabulary vocabulary) {
        LineScanner scanner = new LineScanner(in, source);
        return new CommandLog(scanner, new CommandLine(scanner, new Fieldbook(vocabulary)));
    }

    /**
     * The next command.
     *
     * @return the command, or empty at the end of the log
     * @throws MalformedDocument if the line is none; nothing of it has been used
     * @throws IOException if the stream cannot be read
     */
    public Optional<LoggedCommand> next() throws IOException {
        return scanner.nextLine() ? Optional.of(line.read()) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        scanner.close();
    }
}
