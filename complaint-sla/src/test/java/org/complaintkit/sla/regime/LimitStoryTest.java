package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.complaintkit.sla.sample.Shanghai.at;

import java.nio.charset.StandardCharsets;
import org.complaintkit.deadline.Deadline;
import org.complaintkit.sla.sample.Story;
import org.junit.jupiter.api.Test;

/** Forms of limits in the life of a complaint. 14 September 2026 is a Monday. */
class LimitStoryTest {

    private static Story story(String limits) {
        String text = """
                {"id":"one","version":"1","title":{"en":"One","zh":"一"},"zone":"Asia/Shanghai",
                 "calendar":{"id":"office","zone":"Asia/Shanghai","covers":["2026-01-01","2026-12-31"],
                  "weekly":{"MON":[["09:00","17:00"]],"TUE":[["09:00","17:00"]],"WED":[["09:00","17:00"]]}},
                 "calendars":{"north":{"edition":"7","zone":"Asia/Shanghai","covers":["2026-01-01","2026-09-15"],
                  "weekly":{"MON":[["10:00","22:00"]],"TUE":[["10:00","22:00"]]}}},
                 "limits":[LIMITS]}
                """.replace("LIMITS", limits);
        return new Story(RegimeReader.read("regime.json", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static final String PROMISE = """
            {"id":"promise","basis":["R10-04"],"starts":["promise"],"metBy":["answer"],"within":{"untilFact":"until"},
             "onReopen":"stay","onReclassify":"from-start"}""";

    private static final String REPLY = """
            {"id":"reply","basis":[],"starts":["register"],"metBy":["answer"],
             "within":{"workingTime":"PT4H","calendar":{"by":"unit","calendars":{"branch-1":"north"}}},
             "onReopen":"stay","onReclassify":"from-start"}""";

    @Test
    void a_promised_time_becomes_a_limit_and_a_new_promise_moves_it() {
        Story story = story(PROMISE)
                .register("2026-09-14 10:00")
                .act("2026-09-14 10:05", "accept")
                .promise("2026-09-14 10:10", "2026-09-14 15:00");
        assertThat(story.deadline("promise").dueAt()).contains(at("2026-09-14 15:00"));
        story.promise("2026-09-14 14:00", "2026-09-15 11:00");
        assertThat(story.deadline("promise").dueAt()).contains(at("2026-09-15 11:00"));
        story.act("2026-09-15 11:00", "answer");
        assertThat(story.deadline("promise").status().word()).isEqualTo("met");
    }

    @Test
    void a_promise_given_before_a_wait_stands_and_one_given_after_it_is_not_moved_by_it() {
        Story story = story(PROMISE)
                .register("2026-09-14 10:00")
                .act("2026-09-14 10:05", "accept")
                .promise("2026-09-14 10:10", "2026-09-16 15:00")
                .act("2026-09-14 11:00", "suspend")
                .act("2026-09-15 11:00", "resume");
        assertThat(story.deadline("promise").dueAt()).contains(at("2026-09-16 15:00"));
        story.promise("2026-09-15 12:00", "2026-09-16 09:00");
        assertThat(story.deadline("promise").dueAt()).contains(at("2026-09-16 09:00"));
    }

    @Test
    void a_promise_that_fell_into_a_wait_is_due_when_the_clock_runs_on() {
        Story story = story(PROMISE)
                .register("2026-09-14 10:00")
                .act("2026-09-14 10:05", "accept")
                .promise("2026-09-14 10:10", "2026-09-14 15:00")
                .act("2026-09-14 11:00", "suspend")
                .act("2026-09-15 11:00", "resume");
        assertThat(story.deadline("promise").dueAt()).contains(at("2026-09-15 11:00"));
    }

    @Test
    void a_deadline_keeps_the_calendar_that_it_was_counted_on() {
        Deadline office = story(REPLY).register("2026-09-14 08:00").deadline("reply");
        assertThat(office.dueAt()).contains(at("2026-09-14 13:00"));
        assertThat(office.calendar().orElseThrow().toString()).isEqualTo("office@1");
        Deadline branch =
                story(REPLY).register("2026-09-14 08:00", "unit", "branch-1").deadline("reply");
        assertThat(branch.dueAt()).contains(at("2026-09-14 14:00"));
        assertThat(branch.calendar().orElseThrow().toString()).isEqualTo("north@7");
    }

    @Test
    void a_clock_whose_own_calendar_ends_names_that_calendar() {
        Deadline branch =
                story(REPLY).register("2026-09-15 21:00", "unit", "branch-1").deadline("reply");
        assertThat(branch.status().word()).isEqualTo("undetermined");
        assertThat(branch.calendar().orElseThrow().toString()).isEqualTo("north@7");
    }

    @Test
    void a_complaint_that_goes_to_another_unit_is_counted_on_its_calendar() {
        Story story = story(REPLY).register("2026-09-14 08:00").act("2026-09-14 09:30", "assign", "unit", "branch-1");
        assertThat(story.deadline("reply").dueAt()).contains(at("2026-09-14 14:00"));
        assertThat(story.deadline("reply").calendar().orElseThrow().toString()).isEqualTo("north@7");
    }
}
