package org.complaintkit.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.complaintkit.rule.Text;

/** A decoded document and its lines. Places are asked for mostly in order, so the last answer is where the next begins. */
final class Sheet {

    private static final char MARK = '\uFEFF';

    private final String source;
    private final int firstLine;
    private final String text;
    private int offset;
    private int line;
    private int column;

    private Sheet(String source, int line, String text) {
        this.source = source;
        this.text = text;
        this.firstLine = line;
        rewind();
    }

    /** A byte order mark at the very start is what some editors add to every file; it is no part of the document. */
    static Sheet of(String source, int line, String text) {
        boolean marked = line == 1 && !text.isEmpty() && text.charAt(0) == MARK;
        return new Sheet(source, line, marked ? text.substring(1) : text);
    }

    static Sheet of(String source, int line, byte[] bytes) {
        int fault = Utf8.firstFault(bytes, 0, bytes.length);
        if (fault < 0) {
            return of(source, line, new String(bytes, StandardCharsets.UTF_8));
        }
        Sheet before = of(source, line, new String(bytes, 0, fault, StandardCharsets.UTF_8));
        Place place = before.at(before.text.length(), "");
        if (Utf8.cutOff(bytes, fault, bytes.length)) {
            Text found = new Text("its end in the middle of a character", "在一个字符中间结束");
            throw new MalformedDocument(Fault.of(place, "cut-off", Phrases.UTF_8, found));
        }
        String octet = String.format(Locale.ROOT, "0x%02X", bytes[fault]);
        Text found = new Text("the byte " + octet, "字节 " + octet);
        throw new MalformedDocument(Fault.of(place, "not-utf-8", Phrases.UTF_8, found));
    }

    String text() {
        return text;
    }

    Place at(int target, String path) {
        if (target < offset) {
            rewind();
        }
        while (offset < target) {
            if (endsLine(offset)) {
                line++;
                column = 1;
            } else if (!continuesPair(offset)) {
                column++;
            }
            offset++;
        }
        return new Place(source, line, column, path);
    }

    /** A line feed, or a carriage return without one behind it. */
    private boolean endsLine(int at) {
        char c = text.charAt(at);
        boolean feedFollows = at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return c == '\n' || (c == '\r' && !feedFollows);
    }

    private boolean continuesPair(int at) {
        return at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private void rewind() {
        offset = 0;
        line = firstLine;
        column = 1;
    }
}
