package org.complaintkit.sla.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.sla.calendar.InvalidCalendarException.Problem;

/** Calendars from a rule of one's own, and several calendars as one. */
public final class BusinessCalendars {

    private BusinessCalendars() {}

    /**
     * Makes a calendar from a rule of one's own.
     *
     * @param edition its name and edition
     * @param zone the zone of all local times and dates
     * @param covers the dates that the rule may be asked for
     * @param rule which periods start on a date; where those of one date overlap or are out of order, the question that
     *     first needs the date throws {@link InvalidCalendarException}
     * @return the calendar
     * @throws InvalidCalendarException if the rule opens on no covered date
     */
    public static BusinessCalendar of(CalendarEdition edition, ZoneId zone, Coverage covers, OpeningRule rule) {
        return new BusinessCalendar(edition, zone, covers, new RuleOpenings(rule));
    }

    /**
     * Joins calendars: open where every one of them is open. Common time belongs to the day on which it starts. The dates
     * covered are those that all cover.
     *
     * @param edition name and edition of the joined calendar
     * @param members at least one calendar, all of one zone
     * @return the joined calendar
     * @throws InvalidCalendarException if there is no member, zones differ, no date is covered by all, or they are never
     *     open together
     */
    public static BusinessCalendar openWhenAllOpen(CalendarEdition edition, List<BusinessCalendar> members) {
        return join(edition, members, true);
    }

    /**
     * Joins calendars: open where any of them is open. Each period belongs to the day on which it starts. The dates covered
     * are those that all cover.
     *
     * @param edition name and edition of the joined calendar
     * @param members at least one calendar, all of one zone
     * @return the joined calendar
     * @throws InvalidCalendarException if there is no member, zones differ, no date is covered by all, or none is ever open
     */
    public static BusinessCalendar openWhenAnyOpen(CalendarEdition edition, List<BusinessCalendar> members) {
        return join(edition, members, false);
    }

    private static BusinessCalendar join(CalendarEdition edition, List<BusinessCalendar> members, boolean all) {
        Coverage covers = common(members);
        List<Openings> openings =
                members.stream().map(BusinessCalendar::openings).toList();
        long firstDay = covers.first().toEpochDay();
        return new BusinessCalendar(
                edition, members.get(0).zone(), covers, new JoinedOpenings(openings, all, firstDay));
    }

    private static Coverage common(List<BusinessCalendar> members) {
        if (members.isEmpty()) {
            throw new InvalidCalendarException(Problem.NOT_JOINABLE, "members must be at least one calendar to join");
        }
        ZoneId zone = members.get(0).zone();
        LocalDate first = members.get(0).covers().first();
        LocalDate last = members.get(0).covers().last();
        for (BusinessCalendar member : members) {
            first = member.covers().first().isAfter(first) ? member.covers().first() : first;
            last = member.covers().last().isBefore(last) ? member.covers().last() : last;
            if (!member.zone().equals(zone)) {
                throw new InvalidCalendarException(
                        Problem.NOT_JOINABLE,
                        "calendars to be joined must have one zone, but " + members.get(0) + " and " + member
                                + " differ");
            }
        }
        if (last.isBefore(first)) {
            throw new InvalidCalendarException(
                    Problem.NOT_JOINABLE,
                    "calendars to be joined must cover a date in common, but " + members + " do not");
        }
        return new Coverage(first, last);
    }
}
