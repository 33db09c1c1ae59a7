package org.complaintkit.sla.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import org.complaintkit.rule.Text;

/** What days are called that have no name of their own. */
final class Days {

    static final Text HOLIDAY = new Text("holiday", "节假日");
    static final Text CLOSED = new Text("closed", "不营业");

    private Days() {}

    static Text of(DayOfWeek day) {
        return new Text(
                day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), "星期" + "一二三四五六日".charAt(day.getValue() - 1));
    }
}
