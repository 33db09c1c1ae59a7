package org.complaintkit.persistence.desk;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.complaintkit.complaint.Rules;
import org.complaintkit.deadline.CalendarEdition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in time, and once for each, that a calendar ends. */
final class Calendars {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Rules rules;
    private final Settings settings;
    private final Set<CalendarEdition> told = ConcurrentHashMap.newKeySet();

    Calendars(Rules rules, Settings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    void look() {
        Map<CalendarEdition, Instant> ends = rules.calendarsEnd();
        if (ends.size() > told.size()) {
            Instant soon = settings.now().plus(settings.calendarWarning());
            ends.forEach((calendar, end) -> {
                if (!end.isAfter(soon) && told.add(calendar)) {
                    settings.count(Counted.CALENDARS_ENDING, 1);
                    LOG.warn(
                            "calendar {} ends at {}: deadlines beyond stay undetermined; give the rules an edition that"
                                    + " covers more",
                            calendar,
                            end);
                }
            });
        }
    }
}
