package org.complaintkit.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream into lines at line feeds, a carriage return before one left out. A line stays where it was read; it is
 * gone with the next one. Looks at eight bytes at a time.
 */
final class LineSplitter {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int most;
    private byte[] buffer = new byte[CHUNK];
    private int filled;
    private int start;
    private int end;
    private int next;
    private int number;
    private long high;
    private boolean tooLong;

    LineSplitter(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** Goes to the next line; false after the last, however often it is asked. A last line without a line feed is a line if it has any bytes. */
    boolean next() throws IOException {
        start = next;
        high = 0;
        tooLong = false;
        int scan = start;
        while (true) {
            int feed = find(scan);
            if (feed >= 0) {
                return line(feed, feed + 1);
            }
            scan = filled;
            if (filled - start > most + 1) {
                tooLong = true;
                start = filled;
            }
            int kept = filled - start;
            if (!fill()) {
                next = filled; // what was read is at another place now, also where this was no line
                return (kept > 0 || tooLong) && line(filled, filled);
            }
            scan = start + kept;
        }
    }

    private boolean line(int stop, int following) {
        number++;
        next = following;
        end = stop > start && buffer[stop - 1] == '\r' ? stop - 1 : stop;
        tooLong |= end - start > most;
        if (number == 1
                && end - start >= 3
                && buffer[start] == (byte) 0xEF
                && buffer[start + 1] == (byte) 0xBB
                && buffer[start + 2] == (byte) 0xBF) {
            start += 3;
        }
        return true;
    }

    private int find(int from) {
        int at = from;
        for (; at + Words.SIZE <= filled; at += Words.SIZE) {
            long word = Words.at(buffer, at);
            long hits = Words.lineFeeds(word);
            if (hits != 0) {
                int before = Words.before(hits);
                high |= word & ((1L << (before * Byte.SIZE)) - 1);
                return at + before;
            }
            high |= word;
        }
        for (; at < filled; at++) {
            if (buffer[at] == '\n') {
                return at;
            }
            high |= buffer[at];
        }
        return -1;
    }

    /** Reads more behind what is kept of this line; false at the end of the stream. */
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
        } else if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, count);
        return count >= 0;
    }

    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    /** The number of this line, from 1. */
    int number() {
        return number;
    }

    boolean tooLong() {
        return tooLong;
    }

    /** Whether the line is plain ASCII and therefore well-formed UTF-8. */
    boolean ascii() {
        return (high & Words.HIGH_BITS) == 0;
    }

    boolean blank() {
        for (int i = start; i < end; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    byte[] copy() {
        return Arrays.copyOfRange(buffer, start, end);
    }
}
