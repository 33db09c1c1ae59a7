package org.complaintkit.sla.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.event.DeadlineEvent.DeadlineWarned;
import org.complaintkit.event.EscalationKey;
import org.complaintkit.event.Event;
import org.complaintkit.fact.Fact;
import org.complaintkit.identity.Role;
import org.complaintkit.sla.clock.TimeUsed;
import org.complaintkit.sla.sample.Shanghai;
import org.complaintkit.sla.sample.Story;
import org.junit.jupiter.api.Test;

/** What a document can say of clocks and of escalation, and what it means. 14 September 2026 is a Monday. */
class ClockLanguageTest {

    private static final String HEAD = """
            {"id":"spoken","version":"1","title":{"en":"Spoken","zh":"样例"},"zone":"Asia/Shanghai",
             "backdating":{"amount":10,"unit":"days"},
             "windows":{"awake":["08:00","20:00"]},
             "facts":{"waitsFor":{"oneOf":["customer","house"]},"severity":{"oneOf":["general","major"]}},
             "calendar":{"zone":"Asia/Shanghai","covers":["2026-01-01","2026-12-31"],
              "weekly":{"MON":[["09:00","12:00"],["13:00","18:00"]],"TUE":[["09:00","12:00"],["13:00","18:00"]],
                        "WED":[["09:00","12:00"],["13:00","18:00"]],"THU":[["09:00","12:00"],["13:00","18:00"]],
                        "FRI":[["09:00","12:00"],["13:00","18:00"]]}},
            """;

    private static Story story(String sections) {
        byte[] document = (HEAD + sections + "}").getBytes(StandardCharsets.UTF_8);
        return new Story(RegimeReader.read("spoken.json", document));
    }

    private static Story limit(String limit) {
        return story("\"limits\":[{\"id\":\"reply\",\"basis\":[\"R00-01\"],\"onReopen\":\"stay\"," + limit + "}]");
    }

    @Test
    void an_act_with_a_condition_starts_a_clock_and_another_meets_it() {
        Story story = limit("""
                "starts":[{"do":"submit","when":{"fact":"to","is":"management"}}],
                "metBy":[{"do":"answer","when":{"fact":"form","is":"written"}}],"within":{"elapsed":"PT4H"}""")
                .register("2026-09-14 09:00")
                .act("2026-09-14 09:10", "accept")
                .act("2026-09-14 09:30", "answer", "form", "phone")
                .act("2026-09-14 10:00", "submit", "to", "office");
        assertThat(story.deadlines()).isEmpty();
        Story management = limit("""
                "starts":[{"do":"submit","when":{"fact":"to","is":"management"}}],
                "metBy":[{"do":"answer","when":{"fact":"form","is":"written"}}],"within":{"elapsed":"PT4H"}""")
                .register("2026-09-14 09:00")
                .act("2026-09-14 09:10", "accept")
                .act("2026-09-14 10:00", "submit", "to", "management")
                .act("2026-09-14 10:30", "approve");
        assertThat(management.deadlines()).containsExactly("reply#1.1 running 2026-09-14T06:00:00Z");
        management.act("2026-09-14 11:00", "answer", "form", "phone");
        assertThat(management.deadline("reply").status().word()).isEqualTo("running");
        management.act("2026-09-14 14:00", "answer", "form", "written");
        assertThat(management.deadline("reply").status().word()).isEqualTo("met");
    }

    @Test
    void a_refusal_in_time_is_what_a_screening_asks_for() {
        String screening = """
                "starts":["register"],"metBy":["accept","decline"],"within":{"elapsed":"PT24H"}""";
        assertThat(limit(screening)
                        .register("2026-09-14 09:00")
                        .act("2026-09-15 09:00", "decline")
                        .deadlines())
                .containsExactly("reply#1.1 met 2026-09-15T01:00:00Z");
        assertThat(limit(screening)
                        .register("2026-09-14 09:00")
                        .act("2026-09-14 10:00", "withdraw")
                        .deadlines())
                .containsExactly("reply#1.1 cancelled 2026-09-15T01:00:00Z");
    }

    @Test
    void who_acts_can_be_asked() {
        Story story = limit("""
                "starts":["register"],"metBy":[{"do":"answer","when":{"by":"chief"}}],"within":{"elapsed":"PT4H"}""").register("2026-09-14 09:00").act("2026-09-14 09:30", "answer");
        assertThat(story.deadline("reply").status().word()).isEqualTo("running");
    }

    @Test
    void one_limit_starts_where_another_was_met_and_a_third_where_it_was_breached() {
        Story story = story("""
                "limits":[
                 {"id":"review","basis":["R00-01"],"starts":["register"],"metBy":["accept"],"within":{"elapsed":"PT4H"},
                  "onReopen":"stay"},
                 {"id":"report","basis":["R00-02"],"starts":[{"met":"review"}],"metBy":["answer"],
                  "within":{"elapsed":"PT4H"},"onReopen":"stay"},
                 {"id":"excuse","basis":["R00-03"],"starts":[{"breach":"review"}],"metBy":["report-progress"],
                  "within":{"elapsed":"PT1H"},"onReopen":"stay"}]""");
        story.register("2026-09-14 09:00").sweep("2026-09-14 15:00");
        // Due at 13:00; the excuse is owed from then, not from the sweep.
        assertThat(story.deadlines())
                .containsExactly(
                        "review#1.1 breached 2026-09-14T05:00:00Z", "excuse#1.1 breached 2026-09-14T06:00:00Z");
        story.act("2026-09-14 16:00", "accept");
        assertThat(story.deadlines()).contains("report#1.1 running 2026-09-14T12:00:00Z");
    }

    @Test
    void a_follow_up_recurs_each_week_until_the_case_is_complete() {
        Story story = limit("""
                "starts":[{"do":"report-progress","when":{"fact":"completed","is":false}}],"metBy":["report-progress"],
                "endedBy":["complete"],"recurring":true,"within":{"days":7,"lastDay":"not-moved"}""").register("2026-09-14 09:00").act("2026-09-14 09:10", "accept");
        story.flag("2026-09-15 10:00", "report-progress", "completed", false);
        // Tuesday, to the close of business at 18:00.
        assertThat(story.deadlines()).containsExactly("reply#1.1 running 2026-09-22T10:00:00Z");
        // Met on the 20th: the next ends with Sunday the 27th. It is missed: the next counts from where that was due.
        story.flag("2026-09-20 10:00", "report-progress", "completed", false).sweep("2026-09-29 12:00");
        assertThat(story.deadlines())
                .containsExactly(
                        "reply#1.1 met 2026-09-22T10:00:00Z",
                        "reply#1.2 breached 2026-09-27T16:00:00Z",
                        "reply#1.3 running 2026-10-04T16:00:00Z");
        assertThat(story.complaint().fact("done reply")).contains(Fact.of(1));
        story.act("2026-09-30 10:00", "complete");
        assertThat(story.deadline("reply", 1, 3).status().word()).isEqualTo("cancelled");
        assertThat(story.sweep("2026-12-01 00:00").last()).isEmpty();
    }

    @Test
    void each_unit_answers_only_for_the_time_it_had() {
        Story story = limit("""
                "starts":["assign"],"metBy":["answer"],"restartedBy":["assign"],"within":{"elapsed":"PT4H"}""")
                .register("2026-09-14 09:00")
                .act("2026-09-14 09:00", "assign", "unit", "north")
                .act("2026-09-14 12:00", "assign", "unit", "south");
        assertThat(story.deadlines())
                .containsExactly("reply#1.1 cancelled 2026-09-14T05:00:00Z", "reply#1.2 running 2026-09-14T08:00:00Z");
        assertThat(story.complaint().heldBy()).extracting("unit").containsExactly("north", "south");
    }

    @Test
    void each_unit_is_told_the_working_time_that_it_used() {
        Story story = limit("""
                "starts":["register"],"metBy":["answer"],"within":{"workingTime":"PT8H"}""")
                .register("2026-09-14 10:00")
                .act("2026-09-14 11:00", "assign", "unit", "north")
                .act("2026-09-14 14:00", "assign", "unit", "south")
                .act("2026-09-14 17:00", "suspend")
                .act("2026-09-15 10:00", "resume")
                .act("2026-09-15 11:00", "answer");
        // One hour before anybody had it; north until noon and from 13:00; south three hours and, after the wait, one.
        TimeUsed used = story.regime()
                .timeUsed(story.complaint(), new DeadlineKey("reply", 1, 1), Shanghai.at("2026-12-01 00:00"))
                .orElseThrow();
        assertThat(used.byUnit())
                .containsExactly(
                        entry("", Duration.ofHours(1)),
                        entry("north", Duration.ofHours(2)),
                        entry("south", Duration.ofHours(4)));
        assertThat(used.whole()).isEqualTo(Duration.ofHours(7));
    }

    @Test
    void a_clock_stands_still_for_a_reason_and_not_for_another() {
        String limit = """
                "starts":["register"],"metBy":["answer"],"within":{"elapsed":"PT4H"},
                "pausedWhile":{"all":[{"fact":"state","is":"pending"},{"fact":"waitsFor","is":"customer"}]}""";
        Story house = limit(limit).register("2026-09-14 09:00").act("2026-09-14 10:00", "suspend", "waitsFor", "house");
        assertThat(house.deadlines()).containsExactly("reply#1.1 running 2026-09-14T05:00:00Z");
        Story customer =
                limit(limit).register("2026-09-14 09:00").act("2026-09-14 10:00", "suspend", "waitsFor", "customer");
        assertThat(customer.deadlines()).containsExactly("reply#1.1 paused");
        assertThat(customer.act("2026-09-14 12:00", "resume").deadlines())
                .containsExactly("reply#1.1 running 2026-09-14T07:00:00Z");
    }

    @Test
    void a_clock_that_never_stands_still_runs_on_while_the_complaint_waits() {
        Story story = limit("""
                "starts":["register"],"metBy":["answer"],"within":{"elapsed":"PT4H"},"pausedWhile":"never\"""").register("2026-09-14 09:00").act("2026-09-14 10:00", "suspend");
        assertThat(story.deadlines()).containsExactly("reply#1.1 running 2026-09-14T05:00:00Z");
    }

    @Test
    void a_limit_is_extended_once_and_within_bounds_and_a_pause_moves_what_was_granted() {
        String limit = """
                "starts":["register"],"metBy":["answer"],"within":{"elapsed":"PT4H"},
                "extension":{"most":1,"longest":{"elapsed":"PT24H"}}""";
        Story story = limit(limit).register("2026-09-14 09:00");
        assertThat(story.extend("2026-09-14 10:00", "reply", "2026-09-14 12:00").refusals())
                .containsExactly("extend-not-later");
        assertThat(story.extend("2026-09-14 10:00", "reply", "2026-09-16 12:00").refusals())
                .containsExactly("extend-too-far");
        assertThat(story.extend("2026-09-14 10:00", "answer-all", "2026-09-14 18:00")
                        .refusals())
                .containsExactly("extend-unknown");
        story.extend("2026-09-14 10:00", "reply", "2026-09-14 18:00");
        assertThat(story.deadlines()).containsExactly("reply#1.1 running 2026-09-14T10:00:00Z");
        assertThat(story.extend("2026-09-14 10:30", "reply", "2026-09-14 19:00").refusals())
                .containsExactly("extend-too-often");
        story.act("2026-09-14 11:00", "suspend").act("2026-09-14 12:00", "resume");
        assertThat(story.deadlines()).containsExactly("reply#1.1 running 2026-09-14T11:00:00Z");
    }

    @Test
    void extending_one_limit_moves_no_promise() {
        Story story = story("""
                "limits":[
                 {"id":"promised","basis":["R00-01"],"starts":["promise"],"metBy":["answer"],
                  "within":{"untilFact":"until"},"onReopen":"stay","onReclassify":"from-start"},
                 {"id":"reply","basis":["R00-02"],"starts":["register"],"metBy":["answer"],"within":{"elapsed":"PT4H"},
                  "onReopen":"stay","extension":{"most":1}}]""")
                .register("2026-09-14 09:00")
                .promise("2026-09-14 09:30", "2026-09-14 15:00")
                .extend("2026-09-14 10:00", "reply", "2026-09-15 10:00");
        assertThat(story.deadlines())
                .containsExactly("reply#1.1 running 2026-09-15T02:00:00Z", "promised#1.1 running 2026-09-14T07:00:00Z");
    }

    @Test
    void a_limit_that_says_nothing_of_it_is_not_extended_and_none_after_it_ended() {
        String limit = """
                "starts":["register"],"metBy":["answer"],"within":{"elapsed":"PT4H"}""";
        Story story = limit(limit).register("2026-09-14 09:00");
        assertThat(story.extend("2026-09-14 10:00", "reply", "2026-09-14 18:00").refusals())
                .containsExactly("extend-not-allowed");
        story.act("2026-09-14 11:00", "answer");
        assertThat(story.extend("2026-09-14 11:30", "reply", "2026-09-14 18:00").refusals())
                .containsExactly("extend-not-running");
    }

    @Test
    void a_warning_comes_when_a_share_of_the_working_time_is_used_up_and_once() {
        Story story = limit("""
                "starts":["register"],"metBy":["answer"],"within":{"workingTime":"PT8H"},
                "warn":[{"share":0.75,"tell":["chief"],"tellIn":"awake"},
                        {"before":{"amount":30,"unit":"minutes"},"tell":["chief","head"]}]""").register("2026-09-14 16:00").sweep("2026-09-16 00:00");
        // 8 h from Monday 16:00: 2 h until 18:00, 3 h until Tuesday noon, 3 h until 16:00. Six of them at 14:00.
        assertThat(story.last())
                .filteredOn(DeadlineWarned.class::isInstance)
                .extracting(Event::at)
                .containsExactly(Shanghai.at("2026-09-15 14:00"), Shanghai.at("2026-09-15 15:30"));
        assertThat(story.follows()).containsExactly("DeadlineWarned", "DeadlineWarned", "DeadlineBreached");
        assertThat(story.sweep("2026-10-16 00:00").last()).isEmpty();
    }

    @Test
    void a_warning_in_the_night_is_told_in_the_morning() {
        Story story = limit("""
                "starts":["register"],"metBy":["answer"],"within":{"elapsed":"PT8H"},
                "warn":[{"share":0.5,"tell":["chief"],"tellIn":"awake"}]""").register("2026-09-14 19:00").sweep("2026-09-15 00:00");
        DeadlineWarned warned = (DeadlineWarned) story.last().get(0);
        assertThat(warned.at()).isEqualTo(Shanghai.at("2026-09-14 23:00"));
        assertThat(warned.notice().from()).isEqualTo(Shanghai.at("2026-09-15 08:00"));
        assertThat(warned.notice().tell()).containsExactly(Role.of("chief"));
    }

    private static final String LADDER = """
            "levels":[{"id":"desk","title":{"en":"Desk","zh":"客服"},"roles":["agent"]},
                      {"id":"office","title":{"en":"Office","zh":"办公室"},"roles":["chief"]},
                      {"id":"top","title":{"en":"Manager","zh":"总经理"},"roles":["manager"]}],
            "limits":[{"id":"reply","basis":["R00-01"],"starts":["register"],"metBy":["answer"],
                       "within":{"elapsed":"PT4H"},"onReopen":"stay"}],
            """;

    @Test
    void each_rung_of_the_ladder_is_reached_once_and_tells_who_handles_there() {
        Story story = story(LADDER + """
                "escalation":[
                 {"id":"at-breach","basis":["R00-02"],"on":{"breach":"reply"},"level":"next"},
                 {"id":"much-later","basis":["R00-03"],"on":{"limit":"reply","overdue":{"amount":2,"unit":"hours"}},
                  "level":"next"},
                 {"id":"beyond","basis":["R00-04"],"on":{"limit":"reply","overdue":{"amount":3,"unit":"hours"}},
                  "level":"next","tell":["owner"]}]""").register("2026-09-14 09:00").sweep("2026-09-14 14:00");
        assertThat(story.complaint().level()).isEqualTo(1);
        story.sweep("2026-09-14 15:00:01").sweep("2026-09-14 23:00");
        assertThat(story.complaint().level()).as("the top of the ladder").isEqualTo(2);
        assertThat(story.complaint().escalations())
                .extracting(Event.Escalated::key)
                .containsExactly(
                        new EscalationKey("at-breach", 1, 1),
                        new EscalationKey("much-later", 1, 1),
                        new EscalationKey("beyond", 1, 1));
        assertThat(story.events())
                .filteredOn(Event.Escalated.class::isInstance)
                .extracting(event -> ((Event.Escalated) event).notice().tell())
                .containsExactly(List.of(Role.of("chief")), List.of(Role.of("manager")), List.of(Role.of("owner")));
    }

    @Test
    void by_hand_a_complaint_rises_to_whom_it_goes_and_never_beyond_the_top() {
        Story story = story(LADDER + "\"escalation\":[]").register("2026-09-14 09:00");
        assertThat(story.act("2026-09-14 09:10", "escalate", "to", "manager")
                        .complaint()
                        .level())
                .as("a level is skipped")
                .isEqualTo(2);
        assertThat(story.act("2026-09-14 09:20", "escalate").refusals()).containsExactly("top-of-ladder");
    }

    @Test
    void a_breach_that_never_was_takes_its_level_back_only_where_the_rule_says_so() {
        String undone = LADDER + """
                "escalation":[{"id":"up","basis":["R00-02"],"on":{"breach":"reply"},"level":"next","undoneWithBreach":%s}]""";
        Story falls =
                story(undone.formatted("true")).register("2026-09-14 09:00").sweep("2026-09-14 14:00");
        Story stays =
                story(undone.formatted("false")).register("2026-09-14 09:00").sweep("2026-09-14 14:00");
        falls.late("2026-09-14 12:00", "2026-09-14 15:00", "answer");
        stays.late("2026-09-14 12:00", "2026-09-14 15:00", "answer");
        assertThat(falls.complaint().level()).isZero();
        assertThat(stays.complaint().level()).isEqualTo(1);
    }

    @Test
    void a_month_without_a_solution_makes_it_major_and_major_has_its_own_time_from_then() {
        Story story =
                story("""
                "limits":[
                 {"id":"month","basis":["R19-03"],"starts":["register"],"metBy":["complete"],
                  "within":{"months":1,"lastDay":"not-moved"},"target":true,"onReopen":"restart"},
                 {"id":"handled","basis":["R19-02"],"starts":["register"],"metBy":["complete"],
                  "within":{"by":"severity","limits":{"general":{"elapsed":"PT24H"},"major":{"elapsed":"PT12H"}}},
                  "onReopen":"restart","onReclassify":"earlier-of-both"},
                 {"id":"major-now","basis":["R19-03"],"starts":[{"breach":"month"}],"metBy":["complete"],
                  "within":{"elapsed":"PT12H"},"onReopen":"restart"}],
                "escalation":[{"id":"unsolved","basis":["R19-03"],"on":{"breach":"month"},"set":{"severity":"major"}}]""").register("2026-01-31 10:00", "severity", "general").sweep("2026-03-01 09:00");
        // 31 January plus one month: 28 February, which ends at 24:00.
        assertThat(story.complaint().fact("severity")).contains(Fact.of("major"));
        assertThat(story.deadlines())
                .containsExactly(
                        "month#1.1 missed 2026-02-28T16:00:00Z",
                        "handled#1.1 breached 2026-02-01T02:00:00Z",
                        "major-now#1.1 running 2026-03-01T04:00:00Z");
    }

    @Test
    void the_earlier_of_two_limits_still_counts_after_a_later_pause() {
        Story story = limit("""
                "starts":["register"],"metBy":["answer"],"onReclassify":"earlier-of-both",
                "within":{"by":"severity","limits":{"general":{"elapsed":"PT6H"},"major":{"elapsed":"PT12H"}}}""")
                .register("2026-09-14 09:00", "severity", "general")
                .act("2026-09-14 10:00", "classify", "severity", "major")
                .act("2026-09-14 11:00", "suspend")
                .act("2026-09-14 12:00", "resume");
        // Six hours and the hour of the wait, not twelve.
        assertThat(story.deadlines()).containsExactly("reply#1.1 running 2026-09-14T08:00:00Z");
    }

    @Test
    void a_fact_that_becomes_true_tells_at_once_and_again_only_when_it_becomes_true_again() {
        Story story = story("""
                "escalation":[{"id":"urgent","basis":["R20-02"],"on":{"becomes":{"fact":"severity","is":"major"}},
                               "tell":["leader"]}]""")
                .register("2026-09-14 09:00", "severity", "general")
                .act("2026-09-14 10:00", "classify", "severity", "major")
                .act("2026-09-14 11:00", "note");
        assertThat(story.complaint().escalations())
                .extracting(Event.Escalated::key)
                .containsExactly(new EscalationKey("urgent", 1, 1));
        assertThat(story.complaint().level()).isZero();
    }

    @Test
    void a_verb_done_since_another_counts_from_the_last_time_of_that_one() {
        String regime = """
                "limits":[{"id":"opinion","basis":["R00-01"],"onReopen":"stay","starts":["register"],
                 "metBy":[{"do":"close","when":{"last":"follow-up","after":["answer"]}}],"within":{"elapsed":"P30D"}}]""";
        Story early = story(regime)
                .register("2026-09-14 09:00")
                .act("2026-09-14 09:10", "answer")
                .act("2026-09-14 09:20", "follow-up", "satisfaction", "satisfied")
                .act("2026-09-14 09:30", "answer")
                .act("2026-09-14 09:40", "close");
        assertThat(early.deadlines()).containsExactly("opinion#1.1 running 2026-10-14T01:00:00Z");
        Story never = story(regime)
                .register("2026-09-14 09:00")
                .act("2026-09-14 09:10", "answer")
                .act("2026-09-14 09:40", "close");
        assertThat(never.deadlines()).containsExactly("opinion#1.1 running 2026-10-14T01:00:00Z");
        Story atOnce = story(regime)
                .register("2026-09-14 09:00")
                .act("2026-09-14 09:30", "answer")
                .act("2026-09-14 09:30", "follow-up", "satisfaction", "satisfied")
                .act("2026-09-14 09:40", "close");
        assertThat(atOnce.deadlines()).containsExactly("opinion#1.1 met 2026-10-14T01:00:00Z");
    }

    @Test
    void what_was_done_counts_where_the_other_never_was() {
        Story story = story("""
                "limits":[{"id":"told","basis":["R00-01"],"onReopen":"stay","starts":["register"],
                 "metBy":[{"do":"answer","when":{"last":"accept","after":["submit"]}}],"within":{"elapsed":"PT1H"}}]""")
                .register("2026-09-14 09:00")
                .act("2026-09-14 09:10", "accept")
                .act("2026-09-14 09:20", "answer");
        assertThat(story.deadlines()).containsExactly("told#1.1 met 2026-09-14T02:00:00Z");
    }
}
