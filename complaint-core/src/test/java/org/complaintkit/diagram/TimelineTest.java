package org.complaintkit.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintkit.audit.Envelope;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.command.Act;
import org.complaintkit.command.Meta;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.State;
import org.complaintkit.lifecycle.Step;
import org.complaintkit.lifecycle.Titles;
import org.complaintkit.lifecycle.Track;
import org.complaintkit.lifecycle.Verb;
import org.complaintkit.rule.Language;
import org.complaintkit.rule.Text;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final List<Event> EVENTS = SampleHistory.events();
    private static final Timeline SAMPLE = Timeline.of(EVENTS, SampleHistory.SHANGHAI);
    private static final ComplaintKey KEY = SampleHistory.KEY;

    private static Event acted(ComplaintKey key, Instant at, String verb) {
        return new Event.Acted(Meta.of(key, at, Actor.of("clerk-3")), Act.of(verb), Track.MAIN);
    }

    private static String text(ZoneId zone, Event... events) {
        return Timeline.of(List.of(events), zone).text(Language.ENGLISH);
    }

    private static String mermaid(Event... events) {
        return Timeline.of(List.of(events), SampleHistory.SHANGHAI).mermaid(Language.ENGLISH);
    }

    @Test
    void the_text_has_one_line_an_event_with_what_followed_under_the_act() {
        assertThat(SAMPLE.text(Language.ENGLISH)).isEqualTo("""
                C-1, times in Asia/Shanghai
                2026-03-02 09:15  agent-7 (agent, station-12): register; kind complaint, channel phone, source external, details kept apart
                2026-03-02 09:15    under the regime express-logistics@1
                2026-03-02 09:15    main: not registered → received
                2026-03-02 09:15    reply (R08-07) is due 2026-03-03 09:15
                2026-03-02 09:15    result is due 2026-03-06 00:00 (the end of 2026-03-05)
                2026-03-02 09:15    review (R08-07) starts; when it is due is not known yet
                2026-03-02 09:20  agent-7 (agent, station-12): classify; severity general; recorded 2026-03-02 10:00
                2026-03-02 09:20    result is now due 2026-03-05 00:00 (the end of 2026-03-04)
                2026-03-02 11:00  clerk-3 (clerk): suspend
                2026-03-02 11:00    waiting: active → pending
                2026-03-02 11:00    the clock of reply stands still
                2026-03-02 13:00  clerk-3 (clerk): resume
                2026-03-02 13:00    waiting: pending → active
                2026-03-02 13:00    reply is now due 2026-03-03 11:15
                2026-03-02 13:00    when review is due is not known now
                2026-03-03 06:30  time: reply has reached four-fifths; to be told from 2026-03-03 08:00: head, clerk
                2026-03-03 11:15  time: reply is breached
                2026-03-03 11:15  time: clerk-3 is to answer for late-reply (R08-08), which occurred 2026-03-03 11:15
                2026-03-03 11:15  time: to-the-head (R08-09) applies: level 1; to be told: head
                2026-03-03 11:15  time: to-the-head (R08-09) sets severity major
                2026-03-03 11:10  clerk-3 (clerk): answer; form phone; recorded 2026-03-03 11:30
                2026-03-03 11:10    main: received → answered
                2026-03-03 11:10    the breach of reply is lifted
                2026-03-03 11:10    the charge late-reply is withdrawn
                2026-03-03 11:10    to-the-head is taken back; the level is 0
                2026-03-03 11:10    result is met
                2026-03-03 11:10    call-back (R08-07) is due 2026-03-03 17:00
                2026-03-03 17:00  time: the target call-back is missed
                2026-03-03 18:00  agent-7 (agent, station-12): follow up; satisfaction satisfied
                2026-03-03 18:00    call-back is done late
                2026-03-04 10:00  customer-5: complain again
                2026-03-04 10:00    main: answered → accepted
                2026-03-04 10:00    round 2 begins
                2026-03-04 10:00    reply (round 2, no. 1) (R08-07) is due 2026-03-05 10:00
                2026-03-04 11:00  clerk-3 (clerk): escalate
                2026-03-04 11:00    level 1 is reached
                2026-03-04 11:30  clerk-3 (clerk): investigate
                2026-03-04 11:30    reply (round 2, no. 1) is extended: due 2026-03-05 18:00
                2026-03-04 12:00  customer-5: withdraw
                2026-03-04 12:00    main: accepted → withdrawn
                2026-03-04 12:00    reply (round 2, no. 1) no longer applies
                """);
    }

    @Test
    void the_chinese_text_says_the_same() {
        assertThat(SAMPLE.text(Language.CHINESE).lines())
                .hasSize(1 + EVENTS.size())
                .contains(
                        "C-1,时间按Asia/Shanghai",
                        "2026-03-02 09:15    主流程:未登记 → 已登记",
                        "2026-03-02 09:15    时限result:截止2026-03-06 00:00(即2026-03-05结束)",
                        "2026-03-02 09:20  agent-7 (agent, station-12):分类定级;severity general;记录于2026-03-02 10:00",
                        "2026-03-03 06:30  时间:时限reply:到达four-fifths;2026-03-03 08:00起须告知head, clerk",
                        "2026-03-03 11:15  时间:时限reply:超时",
                        "2026-03-03 11:15  时间:to-the-head (R08-09):第1层;须告知head",
                        "2026-03-03 11:10    撤销to-the-head;现为第0层",
                        "2026-03-03 11:15  时间:clerk-3应承担late-reply (R08-08),发生于2026-03-03 11:15",
                        "2026-03-04 10:00    时限reply(第2次办理,第1次) (R08-07):截止2026-03-05 10:00")
                .allMatch(line -> line.contains(":") || line.matches(".*\\p{IsHan}.*"));
    }

    @Test
    void mermaid_shows_acts_as_marks_stays_and_deadlines_as_bars() {
        assertThat(SAMPLE.mermaid(Language.ENGLISH)).isEqualTo("""
                gantt
                    title C-1
                    dateFormat YYYY-MM-DDTHH:mm:ss
                    axisFormat %m-%d %H:%M
                    todayMarker off
                    section acts
                    register, agent-7 (agent, station-12) : milestone, 2026-03-02T09:15:00, 0d
                    classify, agent-7 (agent, station-12) : milestone, 2026-03-02T09:20:00, 0d
                    suspend, clerk-3 (clerk) : milestone, 2026-03-02T11:00:00, 0d
                    resume, clerk-3 (clerk) : milestone, 2026-03-02T13:00:00, 0d
                    answer, clerk-3 (clerk) : milestone, 2026-03-03T11:10:00, 0d
                    follow up, agent-7 (agent, station-12) : milestone, 2026-03-03T18:00:00, 0d
                    complain again, customer-5 : milestone, 2026-03-04T10:00:00, 0d
                    escalate, clerk-3 (clerk) : milestone, 2026-03-04T11:00:00, 0d
                    investigate, clerk-3 (clerk) : milestone, 2026-03-04T11:30:00, 0d
                    withdraw, customer-5 : milestone, 2026-03-04T12:00:00, 0d
                    section main
                    received : 2026-03-02T09:15:00, 2026-03-03T11:10:00
                    answered : 2026-03-03T11:10:00, 2026-03-04T10:00:00
                    accepted : 2026-03-04T10:00:00, 2026-03-04T12:00:00
                    withdrawn : milestone, 2026-03-04T12:00:00, 0d
                    section waiting
                    active : 2026-03-02T09:15:00, 2026-03-02T11:00:00
                    pending : 2026-03-02T11:00:00, 2026-03-02T13:00:00
                    active : 2026-03-02T13:00:00, 2026-03-04T12:00:00
                    section deadlines
                    reply#58; met : done, 2026-03-02T09:15:00, 2026-03-03T11:15:00
                    reply#58; the clock stands still : 2026-03-02T11:00:00, 2026-03-02T13:00:00
                    reply#58; done : milestone, 2026-03-03T11:10:00, 0d
                    result#58; met : done, 2026-03-02T09:15:00, 2026-03-05T00:00:00
                    result#58; done : milestone, 2026-03-03T11:10:00, 0d
                    review#58; due instant not known : 2026-03-02T09:15:00, 2026-03-04T12:00:00
                    call-back#58; target missed : crit, 2026-03-03T11:10:00, 2026-03-03T17:00:00
                    call-back#58; overdue : crit, 2026-03-03T17:00:00, 2026-03-03T18:00:00
                    call-back#58; done : milestone, 2026-03-03T18:00:00, 0d
                    reply (round 2, no. 1)#58; cancelled : 2026-03-04T10:00:00, 2026-03-04T12:00:00
                    section what followed
                    under the regime express-logistics#64;1 : milestone, 2026-03-02T09:15:00, 0d
                    reply has reached four-fifths#59; to be told from 2026-03-03 08#58;00#58; head, clerk : milestone, 2026-03-03T06:30:00, 0d
                    clerk-3 is to answer for late-reply (R08-08), which occurred 2026-03-03 11#58;15 : milestone, 2026-03-03T11:15:00, 0d
                    to-the-head (R08-09) applies#58; level 1#59; to be told#58; head : milestone, 2026-03-03T11:15:00, 0d
                    to-the-head (R08-09) sets severity major : milestone, 2026-03-03T11:15:00, 0d
                    the charge late-reply is withdrawn : milestone, 2026-03-03T11:10:00, 0d
                    to-the-head is taken back#59; the level is 0 : milestone, 2026-03-03T11:10:00, 0d
                    round 2 begins : milestone, 2026-03-04T10:00:00, 0d
                    level 1 is reached : milestone, 2026-03-04T11:00:00, 0d
                """);
    }

    @Test
    void every_kind_of_event_has_words_of_its_own() {
        List<Class<?>> kinds = Stream.concat(
                        Stream.of(Event.class.getPermittedSubclasses()),
                        Stream.of(DeadlineEvent.class.getPermittedSubclasses()))
                .filter(Class::isRecord)
                .toList();
        assertThat(EVENTS)
                .as("the sample history, to which a new kind of event is added with its words in EventWords")
                .extracting(event -> (Object) event.getClass())
                .containsAll(kinds);
        EventWords words = new EventWords(new Telling(SampleHistory.SHANGHAI, Titles.standard(), Language.ENGLISH));
        assertThat(EVENTS)
                .allSatisfy(event -> assertThat(words.of(event))
                        .doesNotContain(event.getClass().getSimpleName())
                        .doesNotContain("{"));
    }

    @Test
    void references_to_personal_texts_are_not_shown() {
        for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
            assertThat(SAMPLE.text(language) + SAMPLE.mermaid(language)).doesNotContain("text-99");
        }
    }

    @Test
    void what_still_lasts_goes_on_until_the_latest_event_or_a_later_instant() {
        Event registered = acted(KEY, SampleHistory.at("03-02T09:15"), "transfer");
        Event moved = new Event.Moved(
                SampleHistory.at("03-02T10:00"), new Step(Track.MAIN, State.of("received"), State.of("accepted")));
        Event set = new DeadlineEvent.DeadlineSet(
                SampleHistory.at("03-02T09:15"), SampleHistory.deadline("reply", 1, "03-02T09:15", "03-02T12:00"));
        Timeline timeline = Timeline.of(List.of(registered, set, moved), SampleHistory.SHANGHAI);
        assertThat(timeline.mermaid(Language.ENGLISH))
                .contains("    accepted : milestone, 2026-03-02T10:00:00, 0d\n")
                .contains("    reply#58; running : active, 2026-03-02T09:15:00, 2026-03-02T12:00:00\n")
                .doesNotContain("overdue");
        assertThat(timeline.until(SampleHistory.at("03-02T14:00"))
                        .until(SampleHistory.MON_09_15)
                        .mermaid(Language.ENGLISH))
                .contains("    accepted : 2026-03-02T10:00:00, 2026-03-02T14:00:00\n")
                .contains("    reply#58; overdue : crit, 2026-03-02T12:00:00, 2026-03-02T14:00:00\n");
    }

    @Test
    void a_breach_that_nobody_ended_runs_over_until_the_end() {
        Event acted = acted(KEY, SampleHistory.at("03-02T09:15"), "transfer");
        Event breached = new DeadlineEvent.DeadlineBreached(
                SampleHistory.at("03-02T12:00"),
                SampleHistory.deadline("reply", 1, "03-02T09:15", "03-02T12:00").become(DeadlineStatus.BREACHED));
        Event last = acted(KEY, SampleHistory.at("03-02T15:00"), "archive");
        assertThat(mermaid(acted, breached, last))
                .contains("    reply#58; breached : crit, 2026-03-02T09:15:00, 2026-03-02T12:00:00\n"
                        + "    reply#58; overdue : crit, 2026-03-02T12:00:00, 2026-03-02T15:00:00\n")
                .doesNotContain("done");
    }

    @Test
    void a_clock_that_stands_still_has_no_due_instant_and_goes_on_until_the_end() {
        Event acted = acted(KEY, SampleHistory.at("03-02T09:15"), "suspend");
        Event paused = new DeadlineEvent.DeadlinePaused(
                SampleHistory.at("03-02T11:00"),
                SampleHistory.deadline("reply", 1, "03-02T09:15", "03-02T12:00")
                        .pause(SampleHistory.at("03-02T11:00")));
        Event last = acted(KEY, SampleHistory.at("03-02T15:00"), "note");
        assertThat(mermaid(acted, paused, last))
                .contains("    reply#58; paused : 2026-03-02T09:15:00, 2026-03-02T15:00:00\n")
                .contains("    reply#58; the clock stands still : 2026-03-02T11:00:00, 2026-03-02T15:00:00\n");
    }

    @Test
    void a_long_history_has_days_on_its_axis() {
        Event first = acted(KEY, SampleHistory.at("03-02T09:15"), "transfer");
        assertThat(mermaid(first, acted(KEY, SampleHistory.at("03-06T09:15"), "archive")))
                .contains("axisFormat %m-%d %H:%M\n");
        assertThat(mermaid(first, acted(KEY, SampleHistory.at("03-06T09:16"), "archive")))
                .contains("axisFormat %Y-%m-%d\n");
    }

    @Test
    void names_that_begin_like_an_instruction_to_mermaid_are_no_instruction() {
        List<Event> events = new ArrayList<>();
        for (String verb : List.of("section 2", "Title deed", "2026-01-01", "click me", "weekday monday")) {
            events.add(acted(KEY, SampleHistory.MON_09_15, verb));
        }
        assertThat(mermaid(events.toArray(Event[]::new)))
                .contains("    #115;ection 2, clerk-3 : ")
                .contains("    #84;itle deed, clerk-3 : ")
                .contains("    #50;026-01-01, clerk-3 : ")
                .contains("    #99;lick me, clerk-3 : ")
                .contains("    #119;eekday monday, clerk-3 : ");
    }

    @Test
    void instants_are_as_exact_as_they_are_and_tell_the_offset_in_an_hour_that_comes_twice() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        // 25 October 2026: at 03:00 summer time the clock goes back to 02:00.
        assertThat(text(berlin, acted(KEY, Instant.parse("2026-10-25T00:30:00Z"), "note")))
                .contains("2026-10-25 02:30+02:00  clerk-3: note\n");
        assertThat(text(berlin, acted(KEY, Instant.parse("2026-10-25T01:30:00Z"), "note")))
                .contains("2026-10-25 02:30+01:00  clerk-3: note\n");
        assertThat(text(berlin, acted(KEY, Instant.parse("2026-10-25T02:30:01.500Z"), "note")))
                .contains("2026-10-25 03:30:01.500  clerk-3: note\n");
    }

    @Test
    void a_stay_over_an_hour_that_the_clock_is_set_back_is_a_mark() {
        Event first = acted(KEY, Instant.parse("2026-10-25T00:30:00Z"), "note");
        Event moved = new Event.Moved(
                Instant.parse("2026-10-25T01:10:00Z"), new Step(Track.MAIN, State.of("a"), State.of("b")));
        assertThat(Timeline.of(List.of(first, moved), ZoneId.of("Europe/Berlin"))
                        .mermaid(Language.ENGLISH))
                .contains("    a : milestone, 2026-10-25T02:30:00, 0d\n");
    }

    @Test
    void titles_and_languages_of_an_embedder_are_used() {
        Language german = Language.of(
                Locale.GERMAN, Map.of("history-moved", "{track} von {from} nach {to}", "state/main/b", "Ende"));
        Event moved = new Event.Moved(SampleHistory.MON_09_15, new Step(Track.MAIN, State.of("a"), State.of("b")));
        assertThat(Timeline.of(List.of(moved), SampleHistory.SHANGHAI)
                        .titles(Titles.standard().with(Track.MAIN, Text.of("ticket", "工单")))
                        .text(german))
                .isEqualTo("2026-03-02 09:15  time: ticket von a nach Ende\n");
        assertThat(Timeline.of(List.of(acted(KEY, SampleHistory.MON_09_15, "visit")), SampleHistory.SHANGHAI)
                        .titles(Titles.standard().with(Verb.of("visit"), Text.of("visits", "上门")))
                        .mermaid(Language.CHINESE))
                .contains("    上门,clerk-3 : milestone");
    }

    @Test
    void no_event_and_events_of_two_complaints_are_refused() {
        Event one = acted(KEY, SampleHistory.MON_09_15, "note");
        Event other = acted(ComplaintKey.of("C-2"), SampleHistory.MON_09_15, "note");
        assertThatThrownBy(() -> Timeline.of(List.of(), SampleHistory.SHANGHAI))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a timeline needs at least one event");
        assertThatThrownBy(() -> Timeline.of(List.of(one, other), SampleHistory.SHANGHAI))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a timeline tells of one complaint; here are acts on [C-1, C-2]");
        assertThatThrownBy(() -> Timeline.ofRecorded(
                        List.of(recorded(KEY, one), recorded(ComplaintKey.of("C-2"), one)), SampleHistory.SHANGHAI))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a timeline tells of one complaint; here are events of [C-1, C-2]");
    }

    @Test
    void what_a_store_keeps_tells_the_same_history() {
        List<Recorded> kept = EVENTS.stream().map(event -> recorded(KEY, event)).toList();
        assertThat(Timeline.ofRecorded(kept, SampleHistory.SHANGHAI).text(Language.ENGLISH))
                .isEqualTo(SAMPLE.text(Language.ENGLISH));
    }

    private static Recorded recorded(ComplaintKey key, Event event) {
        Envelope envelope =
                new Envelope(key, 1, event.at(), SampleHistory.CLERK, Optional.empty(), Optional.empty(), Hash.START);
        return new Recorded(envelope, event);
    }
}
