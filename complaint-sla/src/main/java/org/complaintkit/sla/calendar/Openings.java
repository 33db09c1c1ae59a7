package org.complaintkit.sla.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of a calendar before they are put into tables; each period belongs to the day on which it starts. */
interface Openings {

    /** The longest that a period may last into other days: its own length, a skipped day, and the offsets. */
    int DAYS_BACK = 3;

    /** Adds the periods that belong to a covered day, as seconds since the epoch. */
    void on(long epochDay, Offsets offsets, Spans out);

    /** Why a covered day is off; asked only for days without working time. */
    DayOff whyOff(LocalDate day);

    /** The most frequent length of a working day. */
    Duration ordinaryDay(ZoneId zone, Coverage covers);
}
