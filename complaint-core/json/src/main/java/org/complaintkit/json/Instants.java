package org.complaintkit.json;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/**
 * Instants from text. The usual form is read digit by digit; every other one, right or wrong, is left to {@link
 * OffsetDateTime}, so that the two can never disagree about what is valid.
 */
final class Instants {

    private static final int NOT_USUAL = -1;
    private static final int[] DAYS_BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    private static final int[] DAYS_IN = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int EPOCH_DAY_OF_YEAR_0 = -719_528;
    private static final int SHORTEST = 20;
    private static final int FRACTION = 19;
    private static final int NANO_DIGITS = 9;

    private Instants() {}

    static Instant parse(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return parse(bytes, 0, bytes.length);
    }

    /** Throws {@link DateTimeException} for anything that is no date and time with an offset. */
    static Instant parse(byte[] text, int from, int length) {
        if (length >= SHORTEST) {
            int zone = endOfFraction(text, from, length);
            int offset = zone == NOT_USUAL ? Integer.MIN_VALUE : offset(text, zone, from + length);
            long second = offset == Integer.MIN_VALUE ? Long.MIN_VALUE : second(text, from);
            if (second != Long.MIN_VALUE) {
                return Instant.ofEpochSecond(second - offset, nanos(text, from + FRACTION + 1, zone));
            }
        }
        return OffsetDateTime.parse(new String(text, from, length, StandardCharsets.UTF_8))
                .toInstant();
    }

    static boolean lacksOffset(String text) {
        try {
            LocalDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Seconds since 1970 as if the offset were zero. */
    private static long second(byte[] c, int at) {
        int century = two(c, at);
        int yearOfCentury = two(c, at + 2);
        int month = two(c, at + 5);
        int day = two(c, at + 8);
        int hour = two(c, at + 11);
        int minute = two(c, at + 14);
        int second = two(c, at + 17);
        boolean marks =
                c[at + 4] == '-' && c[at + 7] == '-' && c[at + 10] == 'T' && c[at + 13] == ':' && c[at + 16] == ':';
        boolean digits = (century | yearOfCentury | month | day | hour | minute | second) >= 0;
        if (!marks || !digits || month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) {
            return Long.MIN_VALUE;
        }
        int year = century * 100 + yearOfCentury;
        boolean leap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
        if (day < 1 || day > DAYS_IN[month - 1] + (leap && month == 2 ? 1 : 0)) {
            return Long.MIN_VALUE;
        }
        int leapsBefore = (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400;
        long days = 365L * year + leapsBefore + DAYS_BEFORE[month - 1] + (leap && month > 2 ? 1 : 0) + day - 1;
        return (days + EPOCH_DAY_OF_YEAR_0) * 86_400L + hour * 3_600L + minute * 60L + second;
    }

    private static int endOfFraction(byte[] c, int from, int length) {
        int at = from + FRACTION;
        if (c[at] != '.') {
            return at;
        }
        at++;
        while (at < from + length && c[at] >= '0' && c[at] <= '9') {
            at++;
        }
        int digits = at - from - FRACTION - 1;
        return digits >= 1 && digits <= NANO_DIGITS && at < from + length ? at : NOT_USUAL;
    }

    private static int nanos(byte[] c, int from, int to) {
        if (to < from) {
            return 0;
        }
        int nanos = 0;
        for (int i = 0; i < NANO_DIGITS; i++) {
            nanos = nanos * 10 + (from + i < to ? c[from + i] - '0' : 0);
        }
        return nanos;
    }

    /** Seconds east of UTC; MIN_VALUE if it is not spelt Z or as a sign, hours and minutes. */
    private static int offset(byte[] c, int at, int end) {
        if (c[at] == 'Z') {
            return at + 1 == end ? 0 : Integer.MIN_VALUE;
        }
        if (at + 6 != end || (c[at] != '+' && c[at] != '-') || c[at + 3] != ':') {
            return Integer.MIN_VALUE;
        }
        int hours = two(c, at + 1);
        int minutes = two(c, at + 4);
        if ((hours | minutes) < 0 || hours > 17 || minutes > 59) {
            return Integer.MIN_VALUE;
        }
        int seconds = hours * 3_600 + minutes * 60;
        return c[at] == '-' ? -seconds : seconds;
    }

    private static int two(byte[] c, int at) {
        int tens = c[at] - '0';
        int ones = c[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
