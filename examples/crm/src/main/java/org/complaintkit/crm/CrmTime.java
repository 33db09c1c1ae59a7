package org.complaintkit.crm;

import java.time.InstantSource;
import java.time.ZoneId;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.sla.calendar.BusinessCalendar;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.calendar.Hours;
import org.complaintkit.sla.calendar.Week;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only clock of the application, and the hours in which the team works. */
@Configuration
class CrmTime {

    @Bean
    InstantSource time() {
        return InstantSource.system();
    }

    /** Mondays to Fridays. Holidays: {@code holidaysFrom(...)} takes China's, an iCalendar file, or your own. */
    @Bean
    BusinessCalendar calendar(@Value("${crm.zone}") ZoneId zone) {
        return BusinessCalendar.builder(zone, Coverage.ofYears(2000, 2099))
                .edition(new CalendarEdition("workshop", "1"))
                .week(Week.mondayToFriday(Hours.parse("08:00", "12:00"), Hours.parse("13:00", "18:00")))
                .build();
    }
}
