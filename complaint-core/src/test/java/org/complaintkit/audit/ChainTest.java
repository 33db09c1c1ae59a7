package org.complaintkit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.complaintkit.event.Event;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.ComplaintKey;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final ComplaintKey C1 = ComplaintKey.of("C-1");
    private static final Instant MON_0900 = Instant.parse("2026-03-02T01:00:00Z");

    private final List<Recorded> events = new ArrayList<>();
    private Hash head = Hash.START;

    ChainTest() {
        for (int level = 1; level <= 5; level++) {
            append(level);
        }
    }

    private void append(int level) {
        Recorded next = new Recorded(envelope(C1, level, head), new Event.LevelRaised(MON_0900, level));
        head = Chain.next(head, next);
        events.add(next);
    }

    private static Envelope envelope(ComplaintKey complaint, long version, Hash before) {
        return new Envelope(
                complaint, version, MON_0900, Actor.of("clerk-3"), Optional.empty(), Optional.empty(), before);
    }

    private List<String> flaws() {
        return Chain.check(C1, events, 5, head).stream().map(Flaw::toString).toList();
    }

    private void change(int version) {
        events.set(version - 1, new Recorded(events.get(version - 1).envelope(), new Event.LevelRaised(MON_0900, 99)));
    }

    private void relink(int version, Hash before) {
        Recorded old = events.get(version - 1);
        events.set(version - 1, new Recorded(old.envelope().behind(before), old.event()));
    }

    @Test
    void what_was_recorded_has_no_flaw() {
        assertThat(flaws()).isEmpty();
    }

    @Test
    void a_complaint_without_events_has_no_flaw() {
        assertThat(Chain.check(C1, List.of(), 0, Hash.START)).isEmpty();
    }

    @Test
    void a_changed_event_is_named_first_middle_or_last() {
        change(1);
        change(3);
        change(5);
        assertThat(flaws())
                .containsExactly(
                        "C-1: event 5 is not what was recorded",
                        "C-1: event 3 is not what was recorded",
                        "C-1: event 1 is not what was recorded");
    }

    @Test
    void two_changed_events_side_by_side_are_both_named() {
        change(3);
        change(4);
        assertThat(flaws())
                .containsExactly("C-1: event 4 is not what was recorded", "C-1: event 3 is not what was recorded");
    }

    @Test
    void a_changed_link_does_not_blame_the_event_in_front() {
        relink(4, Hash.START);
        assertThat(flaws()).containsExactly("C-1: event 4 is not what was recorded");
    }

    @Test
    void a_changed_link_of_the_first_event_is_named() {
        relink(1, head);
        assertThat(flaws()).containsExactly("C-1: event 1 is not what was recorded");
    }

    @Test
    void a_change_that_was_linked_anew_up_to_the_end_shows_at_the_head() {
        change(3);
        relink(4, Chain.hash(events.get(2)));
        relink(5, Chain.hash(events.get(3)));
        assertThat(flaws()).containsExactly("C-1: event 5 is not what was recorded");
    }

    @Test
    void a_removed_event_is_named() {
        events.remove(2);
        assertThat(flaws()).containsExactly("C-1: event 3 is missing");
    }

    @Test
    void events_cut_off_at_either_end_are_named() {
        events.subList(3, 5).clear();
        events.remove(0);
        assertThat(flaws()).containsExactly("C-1: events 4 to 5 are missing", "C-1: event 1 is missing");
    }

    @Test
    void all_events_gone_is_one_flaw() {
        events.clear();
        assertThat(flaws()).containsExactly("C-1: events 1 to 5 are missing");
    }

    @Test
    void a_moved_event_is_named() {
        Collections.swap(events, 1, 2);
        assertThat(flaws()).containsExactly("C-1: event 2 stands behind a later one");
    }

    @Test
    void an_event_stored_twice_is_named() {
        events.add(2, events.get(1));
        assertThat(flaws()).containsExactly("C-1: event 2 is there more than once");
    }

    @Test
    void an_event_that_was_added_is_named() {
        Recorded more = new Recorded(envelope(C1, 6, head), new Event.LevelRaised(MON_0900, 6));
        events.add(more);
        assertThat(flaws()).containsExactly("C-1: event 6 comes after the last one known");
    }

    @Test
    void an_event_of_another_complaint_is_named() {
        events.add(new Recorded(envelope(ComplaintKey.of("C-2"), 1, Hash.START), new Event.LevelRaised(MON_0900, 1)));
        assertThat(flaws()).containsExactly("C-1: event 1 belongs to another complaint");
    }

    @Test
    void flaws_are_told_in_chinese_too() {
        change(2);
        assertThat(Chain.check(C1, events, 5, head))
                .extracting(flaw -> flaw.text().zh())
                .containsExactly("C-1：第2个事件与记录时不符");
    }

    @Test
    void an_event_that_was_linked_to_something_else_is_not_next() {
        assertThatThrownBy(() -> Chain.next(Hash.START, events.get(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("event 2 of C-1 was linked to " + Chain.hash(events.get(0)))
                .hasMessageEndingWith("what stands before it is " + Hash.START);
    }

    @Test
    void a_negative_version_is_refused() {
        assertThatThrownBy(() -> Chain.check(C1, events, -1, head))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the version of C-1 is negative: -1");
    }
}
