package org.complaintkit.persistence.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.persistence.desk.Sample.MON_0900;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintkit.command.Command;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.complaint.Rules;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.event.Event;
import org.complaintkit.rule.Decision;
import org.junit.jupiter.api.Test;

/** A desk says in time, and once, that a calendar of its rules ends. */
class CalendarsTest {

    private static final CalendarEdition OFFICE = new CalendarEdition("office", "2026");

    private final SettableTime time = new SettableTime(MON_0900);
    private final List<Counted> counted = new ArrayList<>();

    /** Rules of which nothing matters but that their calendar ends 100 days after Monday, 09:00. */
    private static final class Ending implements Rules {
        private final TwoHourRules rules = new TwoHourRules();

        @Override
        public List<Event> passTime(Complaint complaint, Instant until) {
            return rules.passTime(complaint, until);
        }

        @Override
        public Decision<Event> decide(Complaint complaint, Command command) {
            return rules.decide(complaint, command);
        }

        @Override
        public Optional<Instant> wakeAt(Complaint complaint) {
            return rules.wakeAt(complaint);
        }

        @Override
        public Map<CalendarEdition, Instant> calendarsEnd() {
            return Map.of(OFFICE, MON_0900.plus(Duration.ofDays(100)));
        }
    }

    private DeskBuilder builder() {
        return Desk.builder(new Ending(), new TwoHourRules()).time(time).counters((what, times) -> counted.add(what));
    }

    @Test
    void ninety_days_before_a_calendar_ends_the_desk_warns_once() {
        Desk desk = builder().build();
        time.set(MON_0900.plus(Duration.ofDays(10)).minusSeconds(1));
        desk.sweep(1);
        assertThat(counted).isEmpty();
        time.set(MON_0900.plus(Duration.ofDays(10)));
        desk.sweep(1);
        desk.sweep(1);
        assertThat(counted).containsExactly(Counted.CALENDARS_ENDING);
    }

    @Test
    void how_long_before_is_a_setting_and_a_new_desk_looks_at_once() {
        builder().calendarWarning(Duration.ofDays(99)).build();
        assertThat(counted).isEmpty();
        builder().calendarWarning(Duration.ofDays(100)).build();
        assertThat(counted).containsExactly(Counted.CALENDARS_ENDING);
    }
}
