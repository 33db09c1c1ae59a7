package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.sla.regime.OneLimit.due;
import static org.complaintkit.sla.sample.Shanghai.at;

import java.time.LocalDate;
import org.complaintkit.fact.Fact;
import org.complaintkit.fact.FactMap;
import org.complaintkit.fact.Facts;
import org.complaintkit.sla.limit.Due;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of the documents as a regime writes them, by hand on the calendar of {@link OneLimit}. */
class LimitFormsTest {

    @ParameterizedTest(name = "half a working day from {0} ends {1}")
    @CsvSource({
        "2026-09-14 10:00, 2026-09-14 15:15",
        "2026-09-14 16:00, 2026-09-15 10:45",
        // Friday into the worked Sunday
        "2026-09-18 17:00, 2026-09-20 11:45",
        "2026-09-30 17:30, 2026-10-08 13:45"
    })
    void r12_01_half_a_working_day_across_lunch_and_closing(String start, String due) {
        assertThat(due("{\"workingDays\":0.5}", start)).isEqualTo(at(due));
        assertThat(due("{\"amount\":0.5,\"unit\":\"working days\"}", start)).isEqualTo(at(due));
    }

    @Test
    void a_working_day_and_a_half_is_the_half_and_then_the_day() {
        assertThat(due("{\"workingDays\":1.5}", "2026-09-18 17:00")).isEqualTo(at("2026-09-21 18:00"));
        assertThat(due("{\"workingDays\":1.5,\"at\":\"same-time-of-day\"}", "2026-09-18 17:00"))
                .isEqualTo(at("2026-09-21 11:45"));
    }

    @ParameterizedTest(name = "a mail of {0} is delivered by {1}")
    @CsvSource({
        "2026-09-14 17:59:59, 2026-09-14 18:29:59",
        "2026-09-14 18:00:00, 2026-09-15 10:00",
        "2026-09-14 09:00:00, 2026-09-14 09:30",
        "2026-09-14 08:59:59, 2026-09-14 10:00",
        "2026-09-19 10:00:00, 2026-09-20 10:00",
        // the make-up Saturday is a working day like any other
        "2026-10-09 18:00:00, 2026-10-10 10:00",
        "2026-10-10 17:59:59, 2026-10-10 18:29:59",
        "2026-10-10 18:00:00, 2026-10-12 10:00",
        "2026-09-30 18:00:00, 2026-10-08 10:00"
    })
    void r20_05_and_06_a_mail_in_and_outside_working_time(String start, String due) {
        String within = """
                {"whenOpen":{"elapsed":"PT30M"},"whenClosed":{"afterOpening":{"elapsed":"PT1H"}}}
                """;
        assertThat(due(within, start)).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "received {0}, decided by {1}")
    @CsvSource({
        "2026-09-28 10:00, 2026-10-08 18:00",
        "2026-09-29 10:00, 2026-10-09 18:00",
        "2026-09-30 10:00, 2026-10-10 18:00",
        "2026-10-03 10:00, 2026-10-10 18:00",
        "2026-10-08 10:00, 2026-10-12 18:00"
    })
    void r17_05_three_working_days_across_national_day(String start, String due) {
        // 28 September: 29, 30, 8. The 10th is a make-up Saturday; from the 8th: 9, 10, 12.
        assertThat(due("{\"workingDays\":3}", start)).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "a month from {0} ends {1}")
    @CsvSource({
        "2026-01-31 09:00, 2026-02-28",
        "2026-01-28 09:00, 2026-02-28",
        "2026-08-31 09:00, 2026-09-30",
        "2026-03-15 23:59, 2026-04-15"
    })
    void r19_03_a_month_ends_with_the_corresponding_day_or_the_last_one(String start, String lastDay) {
        Due due = OneLimit.preview("{\"months\":1,\"lastDay\":\"not-moved\"}", start, Facts.NONE)
                .due();
        assertThat(due.lastDay()).contains(LocalDate.parse(lastDay));
    }

    @ParameterizedTest(name = "{0} case accepted {1}, decided by {2}")
    @CsvSource({
        "oral, 2026-09-30 10:00, 2026-10-13 18:00",
        "written, 2026-09-30 10:00, 2026-10-20 18:00",
        "oral, 2026-09-14 10:00, 2026-09-20 18:00",
        "written, 2026-09-14 10:00, 2026-09-28 18:00"
    })
    void r22_08_oral_and_written_cases(String form, String start, String due) {
        // After National Day: 8, 9, 10, 12, 13 October; and 14, 15, 16, 19, 20. From the 14th: 15 to 18 September and
        // the
        // worked Sunday 20th; then 21 to 24, and after Mid-Autumn, 25 to 27, the 28th.
        String within = """
                {"by":"form","limits":{"oral":{"workingDays":5},"written":{"workingDays":10}}}
                """;
        assertThat(due(within, start, FactMap.of("form", Fact.of(form)))).isEqualTo(at(due));
    }

    @Test
    void r23_06_an_urgent_appeal_and_a_retest() {
        String within = """
                {"choose":[{"when":{"fact":"severity","is":"urgent"},"limit":{"workingDays":3}},
                           {"else":{"amount":10,"unit":"days"}}]}
                """;
        assertThat(due(within, "2026-09-21 10:00", FactMap.of("severity", Fact.of("urgent"))))
                .isEqualTo(at("2026-09-24 18:00"));
        // the tenth day is 1 October and moves to the 8th
        assertThat(due(within, "2026-09-21 10:00", FactMap.of("severity", Fact.of("normal"))))
                .isEqualTo(at("2026-10-08 18:00"));
    }

    @Test
    void r06_08_by_the_end_of_the_week_and_r20_08_on_the_same_day() {
        assertThat(due("{\"endOf\":\"week\"}", "2026-09-16 10:00")).isEqualTo(at("2026-09-20 18:00"));
        assertThat(due("{\"endOf\":\"week\"}", "2026-10-14 10:00")).isEqualTo(at("2026-10-18 24:00"));
        assertThat(due("{\"endOf\":\"week\",\"lastDay\":\"moved-back\"}", "2026-10-14 10:00"))
                .isEqualTo(at("2026-10-16 18:00"));
        assertThat(due("{\"endOf\":\"day\"}", "2026-09-16 10:00")).isEqualTo(at("2026-09-16 18:00"));
        assertThat(due("{\"endOf\":\"month\",\"plus\":1}", "2026-09-16 10:00")).isEqualTo(at("2026-10-31 24:00"));
    }

    @Test
    void r16_11_on_the_fourth_of_the_next_month() {
        String within = "{\"nthOfMonth\":4,\"plus\":1}";
        assertThat(due(within, "2026-09-03 10:00")).isEqualTo(at("2026-10-04 24:00"));
        assertThat(due("{\"nthOfMonth\":4}", "2026-09-03 10:00")).isEqualTo(at("2026-09-04 18:00"));
        assertThat(due("{\"nthOfMonth\":4,\"lastDay\":\"moved\"}", "2026-09-14 10:00"))
                .isEqualTo(at("2026-10-08 18:00"));
    }

    @Test
    void r10_04_a_promised_time_is_a_limit_alone_and_beside_another() {
        FactMap promised = FactMap.of("until", Fact.of(at("2026-09-16 15:00")));
        assertThat(due("{\"untilFact\":\"until\"}", "2026-09-14 10:00", promised))
                .isEqualTo(at("2026-09-16 15:00"));
        String later = "{\"latestOf\":[{\"untilFact\":\"until\"},{\"workingDays\":1}]}";
        assertThat(due(later, "2026-09-14 10:00", promised)).isEqualTo(at("2026-09-16 15:00"));
        assertThat(due(later, "2026-09-14 10:00")).isEqualTo(at("2026-09-15 18:00"));
        String earlier = "{\"earliestOf\":[{\"untilFact\":\"until\"},{\"workingDays\":1}]}";
        assertThat(due(earlier, "2026-09-14 10:00", promised)).isEqualTo(at("2026-09-15 18:00"));
    }

    @Test
    void conventions_are_chosen_by_name() {
        assertThat(due("{\"days\":60,\"at\":\"same-time-of-day\",\"lastDay\":\"not-moved\"}", "2026-01-01 10:30"))
                .isEqualTo(at("2026-03-02 10:30"));
        assertThat(due("{\"days\":60,\"at\":\"end-of-day\",\"lastDay\":\"not-moved\"}", "2026-01-01 10:30"))
                .isEqualTo(at("2026-03-02 18:00"));
        assertThat(due("{\"workingDays\":3,\"startDay\":\"counted\"}", "2026-09-14 10:00"))
                .isEqualTo(at("2026-09-16 18:00"));
        assertThat(due("{\"workingDays\":3,\"startDay\":\"not-counted\"}", "2026-09-14 10:00"))
                .isEqualTo(at("2026-09-17 18:00"));
        assertThat(due("{\"months\":1,\"startDay\":\"counted\"}", "2026-09-14 10:00"))
                .isEqualTo(at("2026-10-13 18:00"));
        assertThat(due("{\"amount\":2,\"unit\":\"days\",\"lastDay\":\"moved-back\"}", "2026-10-15 10:00"))
                .isEqualTo(at("2026-10-16 18:00"));
    }

    @Test
    void a_condition_may_look_at_the_start_and_none_is_no_limit() {
        String within = """
                {"choose":[{"when":{"start":"in","window":"day"},"limit":{"elapsed":"PT2H"}},{"else":"none"}]}
                """;
        assertThat(due(within, "2026-09-14 19:59")).isEqualTo(at("2026-09-14 21:59"));
        assertThat(OneLimit.preview(within, "2026-09-14 20:00", Facts.NONE)
                        .due()
                        .isNever())
                .isTrue();
        String by = "{\"by\":\"kind\",\"limits\":{\"enquiry\":\"none\"},\"else\":{\"elapsed\":\"PT1H\"}}";
        assertThat(due(by, "2026-09-14 10:00", FactMap.of("kind", Fact.of("repair"))))
                .isEqualTo(at("2026-09-14 11:00"));
        assertThat(due(by, "2026-09-14 10:00", FactMap.of("kind", Fact.of("enquiry"))))
                .isEqualTo(Due.NEVER.at());
    }

    @Test
    void a_limit_names_its_calendar_or_lets_a_fact_choose_one() {
        assertThat(due("{\"workingTime\":\"PT1H\",\"calendar\":\"shop\"}", "2026-09-12 09:00"))
                .isEqualTo(at("2026-09-12 11:00"));
        String byRegion = """
                {"workingTime":"PT1H","calendar":{"by":"region","calendars":{"north":"shop"}}}
                """;
        assertThat(due(byRegion, "2026-09-12 09:00", FactMap.of("region", Fact.of("north"))))
                .isEqualTo(at("2026-09-12 11:00"));
        assertThat(due(byRegion, "2026-09-12 09:00", FactMap.of("region", Fact.of("south"))))
                .isEqualTo(at("2026-09-14 10:00"));
        String otherwise = byRegion.replace("\"shop\"}", "\"shop\"},\"else\":\"short\"");
        assertThat(due(otherwise, "2026-09-12 09:00", FactMap.of("region", Fact.of("south"))))
                .isEqualTo(at("2026-09-14 10:00"));
        Due found = OneLimit.preview(byRegion, "2026-09-12 09:00", FactMap.of("region", Fact.of("north")))
                .due();
        assertThat(found.calendar().orElseThrow().toString()).isEqualTo("shop@1");
    }

    @Test
    void a_calendar_holds_for_everything_inside_unless_that_names_another() {
        String within = """
                {"earliestOf":[{"workingDays":2},{"workingTime":"PT20H","calendar":"short"}],"calendar":"shop"}
                """;
        // Monday the 14th and Saturday the 19th; 8 h on Monday, 8 h on Tuesday, 4 h on Monday the 21st.
        assertThat(due(within, "2026-09-13 09:00")).isEqualTo(at("2026-09-19 22:00"));
        assertThat(due(within.replace("PT20H", "PT9H"), "2026-09-13 09:00")).isEqualTo(at("2026-09-15 10:00"));
    }
}
