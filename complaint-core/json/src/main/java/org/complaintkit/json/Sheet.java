package org.complaintkit.json;

import java.nio.charset.StandardCharsets;

/** A decoded document and its lines. Places are asked for mostly in order, so the last answer is where the next begins. */
final class Sheet {

    private static final char MARK = '\uFEFF';

    private final String source;
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

    private final int firstLine;

    /** A byte order mark at the very start is what some editors add to every file; it is no part of the document. */
    static Sheet of(String source, int line, String text) {
        return new Sheet(source, line, !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
    }

    static Sheet of(String source, int line, byte[] bytes) {
        int fault = Utf8.firstFault(bytes, 0, bytes.length);
        if (fault < 0) {
            return of(source, line, new String(bytes, StandardCharsets.UTF_8));
        }
        Sheet before = of(source, line, new String(bytes, 0, fault, StandardCharsets.UTF_8));
        Place place = before.at(before.text.length(), "");
        if (Utf8.cutOff(bytes, fault, bytes.length)) {
            Phrase found = new Phrase("its end in the middle of a character", "在一个字符中间结束");
            throw new MalformedDocument(Fault.of(place, "cut-off", Phrases.UTF_8, found));
        }
        String octet = String.format("0x%02X", bytes[fault]);
        Phrase found = new Phrase("the byte " + octet, "字节 " + octet);
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
            char c = text.charAt(offset);
            if (c == '\n' || c == '\r' && !(offset + 1 < text.length() && text.charAt(offset + 1) == '\n')) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)
                    || offset == 0
                    || !Character.isHighSurrogate(text.charAt(offset - 1))) {
                column++;
            }
            offset++;
        }
        return new Place(source, line, column, path);
    }

    private void rewind() {
        offset = 0;
        line = firstLine;
        column = 1;
    }
}
