package org.complaintkit.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.event.DeadlineEvent.DeadlineMet;
import org.complaintkit.event.DeadlineEvent.DeadlinePaused;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.lifecycle.State;
import org.complaintkit.persistence.OpenDeadline;
import org.complaintkit.persistence.Paging;
import org.complaintkit.persistence.Power;
import org.complaintkit.persistence.Query;
import org.complaintkit.persistence.Summary;
import org.junit.jupiter.api.Test;

/** Pages of complaints and of what is due. */
interface FinderSuite extends Suite {

    Query ALL = Query.of(Tenant.SOLE);

    private static List<String> find(Bench bench, Query query) {
        List<Summary> page = bench.ports().finder().find(query, Paging.first(100));
        return page.stream().map(summary -> summary.complaint().id()).toList();
    }

    private static List<String> due(Bench bench, Query query, Instant before) {
        List<OpenDeadline> page = bench.ports().finder().due(query, before, Paging.first(100));
        return page.stream()
                .map(open -> open.complaint().id() + " " + open.deadline().rule())
                .toList();
    }

    private static void three(Bench bench) {
        Draftsman make = new Draftsman(bench);
        bench.append(make.of("C-1", "accepted", "north/zhao", 0));
        bench.append(make.of("C-2", "closed", "north/li", 1));
        bench.append(make.of("C-3", "accepted", "south/zhao", 1));
    }

    @Test
    @Needs(Power.FINDER)
    @Catches(Mistake.DOES_NOTHING)
    default void complaints_are_found_by_state_unit_handler_and_level(Bench bench) {
        three(bench);
        assertThat(find(bench, ALL)).containsExactly("C-1", "C-2", "C-3");
        assertThat(find(bench, ALL.state(State.of("accepted")))).containsExactly("C-1", "C-3");
        assertThat(find(bench, ALL.unit("north"))).containsExactly("C-1", "C-2");
        assertThat(find(bench, ALL.handler("zhao"))).containsExactly("C-1", "C-3");
        assertThat(find(bench, ALL.level(1))).containsExactly("C-2", "C-3");
        assertThat(find(bench, ALL.level(1).handler("zhao"))).containsExactly("C-3");
        assertThat(find(bench, ALL.unit("North"))).isEmpty();
    }

    @Test
    @Needs(Power.FINDER)
    @Catches(Mistake.DOES_NOTHING)
    default void a_summary_says_how_the_complaint_stands_now(Bench bench) {
        Draftsman make = new Draftsman(bench);
        bench.append(make.of("C-1", "accepted", "north/zhao", 0));
        bench.append(make.of("C-1", "closed", "south/li", 2));
        Summary expected = new Summary(Bench.C1, State.of("closed"), Optional.of("south"), Optional.of("li"), 2);
        assertThat(bench.ports().finder().find(ALL, Paging.first(2))).containsExactly(expected);
        assertThat(find(bench, ALL.unit("north"))).isEmpty();
        assertThat(find(bench, ALL.state(State.of("accepted")))).isEmpty();
    }

    @Test
    @Needs(Power.FINDER)
    @Catches(Mistake.DOES_NOTHING)
    default void pages_follow_the_keys_by_code_point(Bench bench) {
        // U+FF21 stands before U+1F600 by code point, and behind it by the units of UTF-16.
        List<String> inOrder = List.of("A", "B", "a", "ab", "b", "\u4e2d", "\uff21", "\ud83d\ude00");
        for (String id : List.of("b", "\ud83d\ude00", "A", "ab", "\u4e2d", "B", "\uff21", "a")) {
            bench.append(bench.draft(ComplaintKey.of(id)).raise());
        }
        List<String> found = new ArrayList<>();
        Paging<ComplaintKey> paging = Paging.first(3);
        List<Summary> page = bench.ports().finder().find(ALL, paging);
        while (!page.isEmpty()) {
            page.forEach(summary -> found.add(summary.complaint().id()));
            paging = paging.next(page.get(page.size() - 1).complaint());
            page = bench.ports().finder().find(ALL, paging);
        }
        assertThat(found).isEqualTo(inOrder);
    }

    @Test
    @Needs(Power.FINDER)
    @Catches(Mistake.DOES_NOTHING)
    default void who_is_there_all_the_time_is_seen_once_while_others_come_and_change(Bench bench) {
        for (int i = 10; i < 40; i += 2) {
            bench.append(bench.draft(ComplaintKey.of("C-" + i)).raise());
        }
        List<String> found = new ArrayList<>();
        Paging<ComplaintKey> paging = Paging.first(4);
        List<Summary> page = bench.ports().finder().find(ALL, paging);
        for (int odd = 11; !page.isEmpty(); odd += 2) {
            page.forEach(summary -> found.add(summary.complaint().id()));
            bench.append(bench.draft(ComplaintKey.of("C-" + odd)).raise());
            bench.append(bench.draft(ComplaintKey.of("C-10")).raise());
            paging = paging.next(page.get(page.size() - 1).complaint());
            page = bench.ports().finder().find(ALL, paging);
        }
        assertThat(found).doesNotHaveDuplicates().isSorted();
        for (int i = 10; i < 40; i += 2) {
            assertThat(found).contains("C-" + i);
        }
    }

    @Test
    @Needs(Power.FINDER)
    @Catches(Mistake.DOES_NOTHING)
    default void what_is_due_comes_in_order_and_what_nobody_can_tell_first(Bench bench) {
        Draftsman make = new Draftsman(bench);
        Draft one = make.of("C-1", "accepted", "north/zhao", 0);
        Draftsman.running(one, "reply", Optional.of(Bench.MON_1100));
        Draftsman.running(one, "accept", Optional.of(Bench.MON_1000));
        bench.append(one);
        Draft two = make.of("C-2", "accepted", "north/li", 0);
        Draftsman.running(two, "close", Optional.empty());
        Draftsman.breached(two, "reply", Bench.MON_1000);
        bench.append(two);
        bench.append(Draftsman.running(
                make.of("C-3", "accepted", "south/li", 1), "reply", Optional.of(Bench.TUE_0900)));
        assertThat(due(bench, ALL, Bench.TUE_0900))
                .containsExactly("C-2 close", "C-1 accept", "C-2 reply", "C-1 reply");
        assertThat(due(bench, ALL, Bench.MON_1000)).containsExactly("C-2 close");
        Instant past = Bench.TUE_0900.plusSeconds(1);
        assertThat(due(bench, ALL.handler("li"), past)).containsExactly("C-2 close", "C-2 reply", "C-3 reply");
        assertThat(due(bench, ALL.unit("south"), past)).containsExactly("C-3 reply");
        assertThat(due(bench, ALL.level(1), past)).containsExactly("C-3 reply");
        assertThat(due(bench, ALL.state(State.of("closed")), past)).isEmpty();
        List<OpenDeadline> first = bench.ports().finder().due(ALL, past, Paging.first(3));
        Paging<OpenDeadline> second = new Paging<>(Optional.of(first.get(2)), 3);
        assertThat(bench.ports().finder().due(ALL, past, second)).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    @Test
    @Needs(Power.FINDER)
    @Catches(Mistake.DOES_NOTHING)
    default void what_is_done_or_stands_still_is_not_due(Bench bench) {
        Draftsman make = new Draftsman(bench);
        Draft draft = make.of("C-1", "accepted", "north/zhao", 0);
        Draftsman.running(draft, "reply", Optional.of(Bench.MON_1000));
        Draftsman.running(draft, "accept", Optional.of(Bench.MON_1000));
        Draftsman.breached(draft, "close", Bench.MON_1000);
        bench.append(draft);
        assertThat(due(bench, ALL, Bench.TUE_0900)).containsExactly("C-1 accept", "C-1 close", "C-1 reply");
        Optional<Instant> at = Optional.of(Bench.MON_1000);
        bench.append(bench.draft(Bench.C1)
                .event(new DeadlineMet(
                        Bench.MON_0900,
                        Draftsman.deadline("reply", DeadlineStatus.RUNNING, at)
                                .settle(DeadlineStatus.MET, Bench.MON_0900)))
                .event(new DeadlinePaused(
                        Bench.MON_0900,
                        Draftsman.deadline("accept", DeadlineStatus.RUNNING, at).pause(Bench.MON_0900)))
                .event(new DeadlineMet(
                        Bench.MON_1100,
                        Draftsman.deadline("close", DeadlineStatus.BREACHED, at)
                                .settle(DeadlineStatus.BREACHED, Bench.MON_1100))));
        assertThat(due(bench, ALL, Bench.TUE_0900)).isEmpty();
        assertThat(find(bench, ALL)).containsExactly("C-1");
    }
}
