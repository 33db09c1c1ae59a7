package org.complaintkit.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * The tokens of one line, straight from its bytes. Strings without escapes and numbers need no decoding step, which makes
 * this several times faster than a general parser; a string with escapes is left to Jackson. It only tells whether a
 * token is well-formed; {@link Diagnosis} says why one is not.
 */
final class LineTokens {

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};
    private static final int LONG_DIGITS = 18;

    private final LineFaults faults;
    private byte[] bytes = new byte[0];
    private boolean ascii;
    private int begin;
    private int at;
    private int end;
    private int from;
    private int to;
    private boolean escaped;

    LineTokens(LineFaults faults) {
        this.faults = faults;
    }

    /** Starts a line; its bytes are well-formed UTF-8. */
    void open(LineSplitter line) {
        bytes = line.bytes();
        begin = line.start();
        at = begin;
        end = begin + line.length();
        ascii = line.ascii();
    }

    /** Passes over blanks to the next byte, which it returns; 0 at the end. */
    byte peek() {
        while (at < end) {
            byte next = bytes[at];
            if (next > ' ' || (next != ' ' && next != '\t' && next != '\r')) {
                return next;
            }
            at++;
        }
        return 0;
    }

    boolean atEnd() {
        return at == end;
    }

    void step() {
        from = at;
        at++;
    }

    /** Where the token at hand begins, in bytes from the beginning of the line. */
    int offset() {
        return from - begin;
    }

    boolean string() {
        from = at;
        escaped = false;
        int next = plainUntil(at + 1);
        while (next < end && bytes[next] == '\\') {
            escaped = true;
            next = plainUntil(next + 2);
        }
        if (next >= end || bytes[next] != '"') {
            return false;
        }
        to = next;
        at = next + 1;
        return true;
    }

    /** The next quote, backslash or control character, which may lie behind the end of the line. */
    private int plainUntil(int first) {
        int next = first;
        for (; next + Words.SIZE <= bytes.length; next += Words.SIZE) {
            long hits = Words.notPlain(Words.at(bytes, next));
            if (hits != 0) {
                return next + Words.before(hits);
            }
        }
        while (next < end && (bytes[next] < 0 || (bytes[next] >= ' ' && bytes[next] != '"' && bytes[next] != '\\'))) {
            next++;
        }
        return next;
    }

    boolean literal(byte first) {
        byte[] word = first == 't' ? TRUE : first == 'f' ? FALSE : NULL;
        from = at;
        for (byte letter : word) {
            if (at == end || bytes[at] != letter) {
                return false;
            }
            at++;
        }
        return delimited();
    }

    boolean number() {
        from = at;
        at += bytes[at] == '-' ? 1 : 0;
        int whole = at;
        boolean formed = digits() && (bytes[whole] != '0' || at == whole + 1);
        if (formed && at < end && bytes[at] == '.') {
            at++;
            formed = digits();
        }
        if (formed && at < end && (bytes[at] == 'e' || bytes[at] == 'E')) {
            at++;
            at += at < end && (bytes[at] == '+' || bytes[at] == '-') ? 1 : 0;
            formed = digits();
        }
        to = at;
        return formed && delimited();
    }

    private boolean digits() {
        int first = at;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at > first;
    }

    private boolean delimited() {
        byte next = peek();
        return (next == 0 && at == end) || next == ',' || next == '}' || next == ']';
    }

    String text() {
        if (escaped) {
            return unescaped();
        }
        return new String(bytes, from + 1, to - from - 1, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private String unescaped() {
        try (JsonParser parser = Jackson.line(bytes, from, to + 1 - from)) {
            parser.nextToken();
            String text = parser.getString();
            if (!Surrogates.broken(text)) {
                return text;
            }
        } catch (JacksonException e) {
            throw faults.explained();
        }
        throw faults.explained();
    }

    String shared(SharedStrings strings) {
        return escaped ? text() : strings.of(bytes, from + 1, to);
    }

    Instant instant() {
        return escaped ? Instants.parse(text()) : Instants.parse(bytes, from + 1, to - from - 1);
    }

    private String written() {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Whether the number at hand is within the bounds of {@link Numbers}. */
    boolean bounded() {
        return (to - from <= LONG_DIGITS && !powered()) || Numbers.bounded(written());
    }

    private boolean powered() {
        for (int i = from; i < to; i++) {
            if ((bytes[i] | 0x20) == 'e') {
                return true;
            }
        }
        return false;
    }

    BigDecimal decimal() {
        long value = 0;
        int digits = to - from;
        if (digits > LONG_DIGITS) {
            return new BigDecimal(written());
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return new BigDecimal(written());
            }
            value = value * 10 + bytes[i] - '0';
        }
        return BigDecimal.valueOf(value);
    }
}
