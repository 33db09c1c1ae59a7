package org.complaintkit.json;

/** Where bytes stop being UTF-8, by the table of well-formed sequences of the Unicode standard (section 3.9). */
final class Utf8 {

    private Utf8() {}

    /** The offset of the first byte of the first sequence that is not well-formed; -1 if all are. */
    static int firstFault(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (bytes[at] >= 0) {
                boolean eight = at + Words.SIZE <= to && (Words.at(bytes, at) & Words.HIGH_BITS) == 0;
                at += eight ? Words.SIZE : 1;
                continue;
            }
            int length = sequence(bytes, at, to);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return -1;
    }

    /** Whether the bytes from here to the end are the beginning of a sequence whose rest is missing. */
    static boolean cutOff(byte[] bytes, int at, int to) {
        int need = length(bytes[at] & 0xFF);
        if (need == 0 || to - at >= need) {
            return false;
        }
        for (int i = 1; i < to - at; i++) {
            if (!continues(bytes, at, i)) {
                return false;
            }
        }
        return true;
    }

    private static int sequence(byte[] bytes, int at, int to) {
        int need = length(bytes[at] & 0xFF);
        if (need == 0 || to - at < need) {
            return 0;
        }
        for (int i = 1; i < need; i++) {
            if (!continues(bytes, at, i)) {
                return 0;
            }
        }
        return need;
    }

    private static int length(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    /** The second byte decides on overlong forms, surrogates and what lies beyond U+10FFFF. */
    private static boolean continues(byte[] bytes, int at, int i) {
        int next = bytes[at + i] & 0xFF;
        if (i > 1) {
            return next >= 0x80 && next <= 0xBF;
        }
        return switch (bytes[at] & 0xFF) {
            case 0xE0 -> next >= 0xA0 && next <= 0xBF;
            case 0xED -> next >= 0x80 && next <= 0x9F;
            case 0xF0 -> next >= 0x90 && next <= 0xBF;
            case 0xF4 -> next >= 0x80 && next <= 0x8F;
            default -> next >= 0x80 && next <= 0xBF;
        };
    }
}
