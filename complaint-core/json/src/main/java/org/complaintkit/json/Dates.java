package org.complaintkit.json;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates from text. The usual form is read digit by digit; every other one, right or wrong, is left to {@link LocalDate}. */
final class Dates {

    private static final int USUAL = 10;

    private Dates() {}

    /** Throws {@link DateTimeException} for anything that is no date. */
    static LocalDate parse(String text) {
        if (text.length() == USUAL && text.charAt(4) == '-' && text.charAt(7) == '-') {
            int year = 100 * two(text, 0) + two(text, 2);
            int month = two(text, 5);
            int day = two(text, 8);
            if (year > 0 && month > 0 && day > 0) {
                return LocalDate.of(year, month, day);
            }
        }
        return LocalDate.parse(text);
    }

    /** Far below zero where they are not two digits. */
    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? Short.MIN_VALUE : 10 * tens + ones;
    }
}
