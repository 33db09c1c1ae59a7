package org.complaintkit.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.complaintkit.sla.calendar.DayOff.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * China's calendar against two public data sets, which do not travel with the project: the folder that holds them is given
 * by the system property {@code complaintkit.data}, and without it these tests are skipped.
 */
class ChinaDataTest {

    private static final String FOLDER = "complaintkit.data";
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Map<String, String> OTHER_WORDINGS = Map.of("“五一”", "劳动节", "“五一”国际劳动节", "劳动节", "“十一”", "国庆节");

    private static final ChinaHolidays CHINA = ChinaHolidays.load();
    private static final BusinessCalendar OFFICE = BusinessCalendar.builder(ZoneId.of("Asia/Shanghai"), CHINA.covers())
            .week(Week.mondayToFriday(Hours.parse("09:00", "17:00")))
            .holidaysFrom(CHINA)
            .build();

    record Message(LocalDate received, LocalDate replied) {
        int workingDays() {
            return OFFICE.workingDaysBetween(received.plusDays(1), replied.plusDays(1));
        }

        int weekdays() {
            return (int) received.plusDays(1)
                    .datesUntil(replied.plusDays(1))
                    .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                    .count();
        }
    }

    @BeforeAll
    static void needs_the_folder() {
        String notice =
                "ChinaDataTest is skipped: give the folder with cn-holidays and cn-citizen-messages as -D" + FOLDER;
        if (folder().isEmpty()) {
            System.out.println(notice);
        }
        assumeTrue(folder().isPresent(), notice);
    }

    private static Optional<String> folder() {
        return Optional.ofNullable(System.getProperty(FOLDER)).filter(folder -> !folder.isBlank());
    }

    @Test
    void every_row_of_the_holidays_agrees() throws IOException {
        List<List<String>> rows = rows("cn-holidays/cn-holidays.csv");
        assertThat(rows).hasSize(677);
        for (List<String> row : rows) {
            LocalDate day = LocalDate.parse(row.get(0));
            Optional<DayOff> off = OFFICE.dayOff(day);
            if (row.get(1).equals("holiday")) {
                String name = OTHER_WORDINGS.getOrDefault(row.get(2), row.get(2));
                assertThat(off.map(DayOff::reason)).as("%s", row).contains(Reason.HOLIDAY);
                assertThat(off.orElseThrow().name().zh()).as("%s", row).isEqualTo(name);
            } else {
                assertThat(OFFICE.isWorkingDay(day)).as("%s", row).isTrue();
            }
        }
    }

    @Test
    void every_date_without_a_row_is_an_ordinary_one() throws IOException {
        List<LocalDate> listed = rows("cn-holidays/cn-holidays.csv").stream()
                .map(row -> LocalDate.parse(row.get(0)))
                .toList();
        CHINA.covers()
                .first()
                .datesUntil(CHINA.covers().last().plusDays(1))
                .filter(day -> !listed.contains(day))
                .forEach(day -> assertThat(OFFICE.isWorkingDay(day))
                        .as("%s", day)
                        .isEqualTo(!WEEKEND.contains(day.getDayOfWeek())));
    }

    @Test
    void working_days_until_a_reply_are_those_of_the_record() throws IOException {
        List<Message> messages = messages();
        List<Integer> sorted =
                messages.stream().map(Message::workingDays).sorted().toList();
        assertThat(messages).hasSize(1679);
        assertThat(sorted.get(839)).as("median").isEqualTo(7);
        assertThat(sorted.get(1595)).as("p95, nearest rank").isEqualTo(46);
        assertThat(sorted.get(1678)).as("longest").isEqualTo(796);
        assertThat(List.of(1, 3, 5, 10, 15, 20, 30, 60).stream()
                        .map(days -> count(messages, message -> message.workingDays() > days)))
                .containsExactly(1501, 1226, 1004, 627, 401, 275, 149, 54);
    }

    @Test
    void plain_weekends_would_give_508_other_counts() throws IOException {
        List<Message> messages = messages();
        assertThat(count(messages, message -> message.workingDays() != message.weekdays()))
                .isEqualTo(508);
        assertThat(count(messages, message -> message.workingDays() > 15 != message.weekdays() > 15))
                .isEqualTo(23);
    }

    @Test
    void some_are_received_or_replied_to_on_days_off_and_make_up_workdays() throws IOException {
        List<Message> messages = messages();
        assertThat(count(messages, message -> !OFFICE.isWorkingDay(message.received())))
                .isEqualTo(314);
        assertThat(count(messages, message -> isMadeUp(message.received()))).isEqualTo(17);
        assertThat(count(messages, message -> isWeekdayOff(message.received()))).isEqualTo(32);
        assertThat(count(messages, message -> !OFFICE.isWorkingDay(message.replied())))
                .isEqualTo(24);
        assertThat(count(messages, message -> isMadeUp(message.replied()))).isEqualTo(48);
        assertThat(count(messages, message -> isWeekdayOff(message.replied()))).isEqualTo(3);
    }

    private static boolean isMadeUp(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek()) && OFFICE.isWorkingDay(day);
    }

    private static boolean isWeekdayOff(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !OFFICE.isWorkingDay(day);
    }

    private static int count(List<Message> messages, Predicate<Message> which) {
        return (int) messages.stream().filter(which).count();
    }

    private static List<Message> messages() throws IOException {
        return rows("cn-citizen-messages/messages.csv").stream()
                .map(row -> new Message(
                        LocalDate.parse(row.get(3).substring(0, 10)),
                        LocalDate.parse(row.get(4).substring(0, 10))))
                .toList();
    }

    private static List<List<String>> rows(String file) throws IOException {
        return Files.readAllLines(Path.of(folder().orElseThrow(), file)).stream()
                .skip(1)
                .map(ChinaDataTest::fields)
                .toList();
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
