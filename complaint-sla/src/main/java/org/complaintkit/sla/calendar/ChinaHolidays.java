package org.complaintkit.sla.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.complaintkit.deadline.CalendarEdition;
import org.complaintkit.rule.Text;
import org.complaintkit.sla.calendar.InvalidCalendarException.Problem;

/**
 * The holidays and make-up workdays of mainland China that the State Council announced, from the notice for 2007 on. A
 * notice for one year may name days of the last December before it, so the last days of the last covered year can still
 * change with the next notice. Provincial days are not in it. Immutable.
 *
 * <p>A new year needs no new release: {@link #withNotices} adds it.
 */
public final class ChinaHolidays implements HolidaySource {

    private static final String FILE = "cn-holidays.txt";
    private static final String ID = "cn-holidays";

    private final CalendarEdition edition;
    private final LocalDate from;
    private final SortedMap<String, Text> names;
    private final SortedMap<Integer, HolidayList> notices;

    private ChinaHolidays(NoticeReader read) {
        edition = new CalendarEdition(ID, read.edition());
        from = read.from();
        names = Collections.unmodifiableSortedMap(new TreeMap<>(read.names()));
        notices = Collections.unmodifiableSortedMap(new TreeMap<>(read.notices()));
        int year = notices.firstKey();
        for (int known : notices.keySet()) {
            if (known != year) {
                throw new InvalidCalendarException(
                        Problem.UNREADABLE_HOLIDAYS,
                        "notices must be of consecutive years, but " + known + " follows " + (year - 1)
                                + "; add the years between");
            }
            year++;
        }
    }

    /**
     * The notices that come with the library. Read once, from a resource of the class path, the only one in this package.
     *
     * @return the holidays of every year that the library knows, always the same object
     */
    public static ChinaHolidays load() {
        return Shipped.ALL;
    }

    /** Read when first asked for. */
    private static final class Shipped {
        static final ChinaHolidays ALL = read();
    }

    private static ChinaHolidays read() {
        try (InputStream in = ChinaHolidays.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + FILE + " is missing beside " + ChinaHolidays.class
                        + "; was the jar repacked without it?");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ChinaHolidays(new NoticeReader(FILE).read(text));
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + FILE + " cannot be read", e);
        }
    }

    /**
     * Adds notices, or replaces those of the same years where a notice was changed.
     *
     * @param edition the edition that results, as it is stored beside deadlines, for instance {@code 2027}
     * @param sections a section for each year, in the form of docs/calendars.md: {@code [2027]}, then a line for each holiday
     * @return a new source; this one is unchanged
     * @throws InvalidCalendarException if a line cannot be read, or a year between is missing
     */
    public ChinaHolidays withNotices(String edition, String sections) {
        return new ChinaHolidays(new NoticeReader("notices")
                .startingWith(names, notices, from)
                .read("edition: " + edition + "\n" + sections));
    }

    /** {@return the name {@code cn-holidays} and the edition, by default the last year of notice} */
    public CalendarEdition edition() {
        return edition;
    }

    /** {@return the dates that are known: up to 31 December of the last year of notice} */
    public Coverage covers() {
        return new Coverage(from, LocalDate.of(notices.lastKey(), 12, 31));
    }

    @Override
    public HolidayList holidays(Coverage within) {
        if (!covers().contains(within)) {
            LocalDate lacking =
                    covers().contains(within.first()) ? covers().last().plusDays(1) : within.first();
            throw new DateNotCoveredException(edition, covers(), lacking);
        }
        List<HolidayList> lists = List.copyOf(notices.values());
        return new HolidayList(
                        lists.stream().flatMap(list -> list.holidays().stream()).toList(),
                        lists.stream()
                                .flatMap(list -> list.makeupWorkdays().stream())
                                .toList())
                .within(within);
    }
}
