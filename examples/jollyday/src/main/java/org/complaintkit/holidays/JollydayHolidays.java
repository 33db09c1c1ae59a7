package org.complaintkit.holidays;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.Coverage;
import org.complaintkit.sla.calendar.DateNotCoveredException;
import org.complaintkit.sla.calendar.Holiday;
import org.complaintkit.sla.calendar.HolidayList;
import org.complaintkit.sla.calendar.HolidaySource;

/**
 * The public holidays of a country from jollyday, to be copied into an application that uses it. That library reckons
 * holidays by rule for any year and does not say which it is sure of; so whoever uses it says for which dates it was checked.
 *
 * @param country the country
 * @param regions the way to a part of it by the codes of jollyday, as {@code by} for Bavaria; empty for the whole country
 * @param checked the dates for which somebody has compared the holidays with what the country announced
 */
public record JollydayHolidays(HolidayCalendar country, List<String> regions, Coverage checked)
        implements HolidaySource {

    /** Takes a copy of the regions. */
    public JollydayHolidays {
        regions = List.copyOf(regions);
    }

    @Override
    public HolidayList holidays(Coverage within) {
        if (!checked.contains(within)) {
            LocalDate lacking =
                    checked.contains(within.first()) ? checked.last().plusDays(1) : within.first();
            throw new DateNotCoveredException(
                    new CalendarEdition("jollyday " + country.getId().toLowerCase(Locale.ROOT), checked.toString()),
                    checked,
                    lacking);
        }
        HolidayManager manager = manager(country);
        return new HolidayList(listed(manager, within).toList(), List.of()).within(within);
    }

    /** One at a time: the library looks for its parts when it is first asked, and finds none for two threads at once. */
    private static synchronized HolidayManager manager(HolidayCalendar country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }

    /** A holiday may be observed in the year beside its own: a 1 January that is a Saturday, on 31 December. */
    private Stream<Holiday> listed(HolidayManager manager, Coverage within) {
        LocalDate from = within.first().minusYears(1);
        LocalDate to = within.last().plusYears(1);
        return manager.getHolidays(from, to, HolidayType.PUBLIC_HOLIDAY, regions.toArray(String[]::new)).stream()
                .map(day -> new Holiday(
                        day.getDate(),
                        new Text(day.getDescription(Locale.ENGLISH), day.getDescription(Locale.CHINESE))));
    }
}
