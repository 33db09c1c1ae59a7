package org.complaintkit.json;

import java.math.BigDecimal;
import org.complaintkit.rule.Text;

/** Numbers are exact, and small enough that exact arithmetic with them stays cheap. */
final class Numbers {

    /** Characters of a number as written. */
    static final int LENGTH = 100;

    /** Decimal places before or after the point. */
    static final int PLACES = 1000;

    static final Text BOUND = new Text(
            "a number of at most " + LENGTH + " characters and an exponent from -" + PLACES + " to " + PLACES,
            "不超过 " + LENGTH + " 个字符、指数在 -" + PLACES + " 至 " + PLACES + " 之间的数字");

    static final Text BEYOND = new Text("a number beyond that", "超出此范围的数字");

    private Numbers() {}

    /** For digits that are a JSON number; an exponent may be too large for any BigDecimal. */
    static boolean bounded(String digits) {
        try {
            return digits.length() <= LENGTH && Math.abs((long) new BigDecimal(digits).scale()) <= PLACES;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
