package org.complaintkit.sla.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.rule.Text;

/**
 * Holidays from a list in the iCalendar form (RFC 5545), as many countries publish theirs. Every event must be of whole days;
 * each of its days is a holiday, named by its summary. An event may repeat every year on its date; what repeats otherwise is
 * refused, not guessed: write its dates out. Cancelled events are left out. Immutable.
 */
public final class ICalendarHolidays implements HolidaySource {

    /** An event: its first date and number of days, and the last year in which it begins. */
    record Event(LocalDate first, int days, int lastYear, Text name) {

        Stream<Holiday> holidays(Coverage within) {
            int from = Math.max(first.getYear(), within.first().getYear() - 1);
            int to = Math.min(lastYear, within.last().getYear());
            return IntStream.rangeClosed(from, to)
                    .filter(year -> first.getDayOfMonth() < 29 || first.getMonthValue() != 2 || Year.isLeap(year))
                    .mapToObj(first::withYear)
                    .flatMap(start -> start.datesUntil(start.plusDays(days)))
                    .filter(within::contains)
                    .map(day -> new Holiday(day, name));
        }
    }

    private final CalendarEdition edition;
    private final Coverage covers;
    private final List<Event> events;

    private ICalendarHolidays(CalendarEdition edition, Coverage covers, List<Event> events) {
        this.edition = edition;
        this.covers = covers;
        this.events = List.copyOf(events);
    }

    /**
     * Reads a list.
     *
     * @param edition what to call the list, for errors
     * @param covers the dates for which the list is complete; the form itself cannot tell
     * @param text the text of the {@code .ics} file
     * @return the holidays
     * @throws InvalidCalendarException if an event cannot be read, has a time of day, or repeats otherwise than every year;
     *     the message names the line
     */
    public static ICalendarHolidays parse(CalendarEdition edition, Coverage covers, String text) {
        return new ICalendarHolidays(edition, covers, new ICalendarReader(edition).read(text));
    }

    @Override
    public HolidayList holidays(Coverage within) {
        if (!covers.contains(within)) {
            LocalDate lacking = covers.contains(within.first()) ? covers.last().plusDays(1) : within.first();
            throw new DateNotCoveredException(edition, covers, lacking);
        }
        return new HolidayList(
                events.stream().flatMap(event -> event.holidays(within)).toList(), List.of());
    }
}
