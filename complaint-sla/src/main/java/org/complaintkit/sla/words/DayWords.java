package org.complaintkit.sla.words;

import java.util.Map;
import java.util.stream.Collectors;
import org.complaintkit.json.JsonValue;
import org.complaintkit.rule.Text;

/** Parts of the day and the week. */
final class DayWords {

    private static final Map<String, String> CHINESE =
            Map.of("MON", "周一", "TUE", "周二", "WED", "周三", "THU", "周四", "FRI", "周五", "SAT", "周六", "SUN", "周日");
    private static final Map<String, String> ENGLISH =
            Map.of("MON", "Mon", "TUE", "Tue", "WED", "Wed", "THU", "Thu", "FRI", "Fri", "SAT", "Sat", "SUN", "Sun");

    private DayWords() {}

    /** {@code [["09:00","12:00"],["13:30","18:00"]]}, or one such period alone. */
    static Text hours(JsonValue periods) {
        boolean one = Json.items(periods).stream().allMatch(JsonValue.JsonText.class::isInstance);
        return Text.same(
                one
                        ? period(periods)
                        : Json.items(periods).stream().map(DayWords::period).collect(Collectors.joining(", ")));
    }

    private static String period(JsonValue period) {
        return Json.items(period).stream().map(Json::plain).collect(Collectors.joining("–"));
    }

    /** A calendar: which days are open, and when. */
    static Text calendar(JsonValue calendar) {
        Map<String, JsonValue> week = Json.object(calendar, "weekly");
        Text days = Say.list(week.entrySet().stream()
                .map(day -> Text.of(
                        ENGLISH.getOrDefault(day.getKey(), day.getKey()) + " "
                                + hours(day.getValue()).en(),
                        CHINESE.getOrDefault(day.getKey(), day.getKey())
                                + hours(day.getValue()).zh()))
                .toList());
        Text covers = Json.field(calendar, "covers")
                .map(it -> Text.same(Json.items(it).stream().map(Json::plain).collect(Collectors.joining(" – "))))
                .orElse(Text.same("?"));
        Text holidays = Json.text(calendar, "holidays")
                .map(of -> of.equals("cn")
                        ? Text.of("; holidays and make-up days of China", ";含中国法定节假日与调休")
                        : Text.same("; " + of))
                .orElse(Say.NOTHING);
        return Say.of("{0}{1}; known {2}", "{0}{1};有效期{2}", days, holidays, covers);
    }
}
