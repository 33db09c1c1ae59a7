package org.complaintkit.json;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Strings and instants as they are written. */
final class Texts {

    private static final char[] HEX = "0123456789abcdef".toCharArray();
    private static final int LAST_YEAR = 9999;

    private Texts() {}

    static void quote(StringBuilder out, String text) {
        if (Surrogates.broken(text)) {
            throw new IllegalArgumentException("a text of whole characters, given one with half a surrogate pair");
        }
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (escaped(c)) {
                out.append(text, plain, i);
                escape(out, c);
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    /** Beside what JSON asks for: delete and C1, and the two separators that some readers of lines take for line ends. */
    private static boolean escaped(char c) {
        return c < ' ' || c == '"' || c == '\\' || (c >= 0x7F && c <= 0x9F) || c == '\u2028' || c == '\u2029';
    }

    private static void escape(StringBuilder out, char c) {
        int known = "\"\\\b\f\n\r\t".indexOf(c);
        out.append('\\');
        if (known >= 0) {
            out.append("\"\\bfnrt".charAt(known));
            return;
        }
        out.append('u')
                .append(HEX[c >> 12])
                .append(HEX[c >> 8 & 15])
                .append(HEX[c >> 4 & 15])
                .append(HEX[c & 15]);
    }

    /** The formatter of java.time writes the same and takes ten times as long. */
    static void instant(StringBuilder out, OffsetDateTime time) {
        int year = time.getYear();
        int offset = time.getOffset().getTotalSeconds();
        if (year < 0 || year > LAST_YEAR || offset % 60 != 0) {
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.formatTo(time, out);
            return;
        }
        two(two(out, year / 100), year % 100);
        two(out.append('-'), time.getMonthValue());
        two(out.append('-'), time.getDayOfMonth());
        two(out.append('T'), time.getHour());
        two(out.append(':'), time.getMinute());
        two(out.append(':'), time.getSecond());
        fraction(out, time.getNano());
        if (offset == 0) {
            out.append('Z');
            return;
        }
        two(out.append(offset < 0 ? '-' : '+'), Math.abs(offset) / 3_600);
        two(out.append(':'), Math.abs(offset) / 60 % 60);
    }

    private static void fraction(StringBuilder out, int nanos) {
        int rest = nanos;
        if (rest != 0) {
            out.append('.');
        }
        for (int unit = 100_000_000; rest != 0; unit /= 10) {
            out.append((char) ('0' + rest / unit));
            rest %= unit;
        }
    }

    private static StringBuilder two(StringBuilder out, int value) {
        return out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }
}
