package org.complaintkit.sla.limit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.complaintkit.sla.calendar.BusinessCalendar;

/** Which days a limit counts, and how to go on by some of them. */
interface Counting {

    /** Every day. */
    Counting ALL = new Counting() {
        @Override
        public boolean counts(LocalDate day) {
            return true;
        }

        @Override
        public int counted(LocalDate after, LocalDate last) {
            return (int) ChronoUnit.DAYS.between(after, last);
        }

        @Override
        public LocalDate plus(LocalDate day, int counted) {
            return day.plusDays(counted);
        }
    };

    /** Every day with working hours. */
    static Counting working(BusinessCalendar calendar) {
        return new Counting() {
            @Override
            public boolean counts(LocalDate day) {
                return calendar.isWorkingDay(day);
            }

            @Override
            public int counted(LocalDate after, LocalDate last) {
                return calendar.workingDaysBetween(after.plusDays(1), last.plusDays(1));
            }

            @Override
            public LocalDate plus(LocalDate day, int counted) {
                return calendar.addWorkingDays(day, counted);
            }
        };
    }

    /** Whether a day counts. */
    boolean counts(LocalDate day);

    /** How many counted days d there are with after < d <= last. */
    int counted(LocalDate after, LocalDate last);

    /** The n-th counted day after a day. */
    LocalDate plus(LocalDate day, int counted);
}
