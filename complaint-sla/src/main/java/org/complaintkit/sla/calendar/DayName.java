package org.complaintkit.sla.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * What a day is called, in both languages, for explanations. Immutable.
 *
 * @param en in English
 * @param zh in Chinese
 */
public record DayName(String en, String zh) {

    static final DayName HOLIDAY = new DayName("holiday", "节假日");
    static final DayName CLOSED = new DayName("closed", "不营业");

    /**
     * The same word in both languages.
     *
     * @param name the name
     * @return the name, twice
     */
    public static DayName of(String name) {
        return new DayName(name, name);
    }

    static DayName of(DayOfWeek day) {
        return new DayName(
                day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), "星期" + "一二三四五六日".charAt(day.getValue() - 1));
    }
}
