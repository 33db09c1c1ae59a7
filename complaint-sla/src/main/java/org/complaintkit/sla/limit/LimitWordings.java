package org.complaintkit.sla.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.complaintkit.rule.Phrase;
import org.complaintkit.rule.Wording;
import org.complaintkit.sla.calendar.DayOff;

/** What a count says of its steps. */
final class LimitWordings {

    static final Wording TIME = Wording.of("counted-time", "{length} counted", "计入{length}");
    static final Wording OPEN = Wording.of("counted-open", "{length} of working time", "工作时间{length}");
    static final Wording CLOSED = Wording.of("skipped-closed", "closed", "非工作时间");
    static final Wording PAUSE = Wording.of("paused", "the clock stood still for {length}", "计时中止{length}");
    static final Wording START_DAY =
            Wording.of("skipped-start-day", "{day} is the day of the start and does not count", "{day}为起始日,不计入");
    static final Wording DAY = Wording.of("counted-day", "day {number}: {day}", "第{number}天:{day}");
    static final Wording DAY_OFF = Wording.of("skipped-day-off", "{day} is a day off: {name}", "{day}不计入:{name}");
    static final Wording PAUSED_DAY =
            Wording.of("paused-day", "{day}: the clock stood still, the day does not count", "{day}:计时中止,不计入");
    static final Wording LAST_DAY_MOVED =
            Wording.of("last-day-moved", "{day} is a day off ({name}); the last day moves on", "{day}为{name},期限顺延");

    static final Wording LAST_DAY_STANDS = Wording.of(
            "last-day-stands", "the clock stood still at the end of {day}; the last day moves on", "{day}结束时计时中止,期限顺延");

    private LimitWordings() {}

    static Phrase length(Wording wording, Instant from, Instant to) {
        return new Phrase(wording, Map.of("length", Lengths.words(Duration.between(from, to))));
    }

    static Phrase of(Wording wording) {
        return new Phrase(wording, Map.of());
    }

    static Phrase day(Wording wording, LocalDate day) {
        return new Phrase(wording, Map.of("day", day.toString()));
    }

    static Phrase numbered(LocalDate day, int number) {
        return new Phrase(DAY, Map.of("day", day.toString(), "number", Integer.toString(number)));
    }

    static Phrase off(Wording wording, DayOff off) {
        // The name of a day off exists in two languages, a detail in one: so it goes into the wording.
        Wording named = new Wording(
                wording.code(),
                wording.en().replace("{name}", off.name().en()),
                wording.zh().replace("{name}", off.name().zh()));
        return day(named, off.day());
    }
}
