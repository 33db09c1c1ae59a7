package org.complaintkit.scale.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.complaintkit.command.Command;
import org.complaintkit.command.Vocabulary;
import org.complaintkit.json.CommandLog;

/** Reads single lines of a log, one after the other, with one reader. For one thread. */
public final class CommandText {

    private final Feed feed = new Feed();
    private final CommandLog log;

    /**
     * A reader.
     *
     * @param vocabulary the verbs and facts that a line may name
     */
    public CommandText(Vocabulary vocabulary) {
        this.log = CommandLog.open("log", feed, vocabulary);
    }

    /**
     * Reads a line. Its personal texts are left out: they belong into a vault.
     *
     * @param line the line, with or without its end
     * @return the command
     * @throws org.complaintkit.json.MalformedDocument if it is none
     */
    public Command read(String line) {
        feed.give(line);
        try {
            return log.next()
                    .orElseThrow(() -> new IllegalStateException("a line gave no command"))
                    .command();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands out one line, then says nothing until it is given the next. */
    private static final class Feed extends InputStream {

        private byte[] line = new byte[0];
        private int next;

        void give(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            line = Arrays.copyOf(utf8, utf8.length + 1);
            line[utf8.length] = '\n';
            next = 0;
        }

        @Override
        public int read() {
            return next < line.length ? line[next++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int some = Math.min(most, line.length - next);
            if (some <= 0) {
                return -1;
            }
            System.arraycopy(line, next, into, from, some);
            next += some;
            return some;
        }
    }
}
