package org.complaintkit.sla.limit;

import java.time.LocalDate;

/** What a limit in days spans: which days it counts, and which of them is the last while nothing pauses or moves it. */
sealed interface DaySpan {

    /** The last day; {@code counted} tells whether the day of the start is the first one. */
    LocalDate last(Start start, boolean counted);

    default Counting counting(Start start) {
        return Counting.ALL;
    }

    default boolean needsCalendar() {
        return false;
    }

    /** What there is to say before the days are told. */
    default void note(Start start, LocalDate last, Trace trace) {}

    /** Days of the calendar. */
    record Days(int amount) implements DaySpan {
        public Days {
            Amounts.requireDays("calendar days", amount);
        }

        @Override
        public LocalDate last(Start start, boolean counted) {
            return start.day().plusDays(counted ? amount - 1L : amount);
        }
    }

    /** Days with working hours. */
    record WorkingDays(int amount) implements DaySpan {
        public WorkingDays {
            Amounts.requireDays("working days", amount);
        }

        @Override
        public LocalDate last(Start start, boolean counted) {
            boolean first = counted && start.calendar().isWorkingDay(start.day());
            return start.calendar().addWorkingDays(start.day(), first ? amount - 1 : amount);
        }

        @Override
        public Counting counting(Start start) {
            return Counting.working(start.calendar());
        }

        @Override
        public boolean needsCalendar() {
            return true;
        }
    }

    /** Months, up to the corresponding day, or the last one of a month that has none (the Civil Code's article 202). */
    record Months(int amount) implements DaySpan {
        public Months {
            Amounts.requireMonths("months", amount);
        }

        @Override
        public LocalDate last(Start start, boolean counted) {
            LocalDate corresponding = start.day().plusMonths(amount);
            boolean exists = corresponding.getDayOfMonth() == start.day().getDayOfMonth();
            return counted && exists ? corresponding.minusDays(1) : corresponding;
        }
    }

    /** The rest of the period in which it starts, and so many whole ones more. */
    record RestOf(Period period, int plus) implements DaySpan {
        public RestOf {
            Amounts.requireMore("periods after the one of the start", plus);
        }

        @Override
        public LocalDate last(Start start, boolean counted) {
            return period.lastDay(start.day(), plus);
        }

        @Override
        public void note(Start start, LocalDate last, Trace trace) {
            trace.note(start.at(), () -> LimitWordings.day(LimitWordings.untilEndOf(period), last));
        }
    }
}
