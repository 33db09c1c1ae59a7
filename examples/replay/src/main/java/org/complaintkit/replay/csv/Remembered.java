package org.complaintkit.replay.csv;

import java.io.IOException;
import java.io.Reader;

/** A reader that remembers what it last read, so that a fault can be given its column. */
final class Remembered extends Reader {

    private static final int SIZE = 1 << 17;

    private final Reader in;
    private final char[] ring = new char[SIZE];
    private long read;

    Remembered(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        int count = in.read(to, offset, length);
        for (int i = 0; i < count; i++) {
            ring[(int) (read++ % SIZE)] = to[offset + i];
        }
        return count;
    }

    /** The column, from 1 and in characters, at which a cell of the record that begins at this character begins. */
    int column(long record, int cell) {
        if (record < read - SIZE) {
            return 1;
        }
        int column = 1;
        int passed = 0;
        boolean quoted = false;
        for (long at = record; at < read && passed < cell; at++) {
            char c = ring[(int) (at % SIZE)];
            quoted ^= c == '"';
            passed += c == ',' && !quoted ? 1 : 0;
            column = c == '\n' ? 1 : Character.isLowSurrogate(c) ? column : column + 1;
        }
        return column;
    }

    /** How many lines of the record end before a cell of it. */
    int lines(long record, int cell) {
        int lines = 0;
        int passed = 0;
        boolean quoted = false;
        for (long at = Math.max(record, read - SIZE); at < read && passed < cell; at++) {
            char c = ring[(int) (at % SIZE)];
            quoted ^= c == '"';
            passed += c == ',' && !quoted ? 1 : 0;
            lines += c == '\n' ? 1 : 0;
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
