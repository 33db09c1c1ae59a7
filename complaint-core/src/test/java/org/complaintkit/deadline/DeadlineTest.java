package org.complaintkit.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineTest {

    private static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUE_16_00 = Instant.parse("2026-03-03T16:00:00Z");
    private static final DeadlineKey REPLY = new DeadlineKey("reply", 1, 2);
    private static final Deadline RUNNING = Deadline.started(REPLY, List.of("R08-07"), MON_09_00)
            .reckoned(
                    DeadlineStatus.RUNNING,
                    Optional.of(TUE_16_00),
                    Optional.of(LocalDate.of(2026, 3, 3)),
                    Optional.of(new CalendarEdition("cn", "2026-01")));

    @Test
    void it_is_overdue_after_the_due_instant_and_not_at_it() {
        assertThat(RUNNING.isOverdueAt(TUE_16_00.minusNanos(1))).isFalse();
        assertThat(RUNNING.isOverdueAt(TUE_16_00)).isFalse();
        assertThat(RUNNING.isOverdueAt(TUE_16_00.plusNanos(1))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = DeadlineStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "RUNNING")
    void one_that_does_not_run_is_never_overdue(DeadlineStatus status) {
        assertThat(RUNNING.become(status).isOverdueAt(TUE_16_00.plusSeconds(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "RUNNING, running, true",
        "PAUSED, paused, true",
        "UNDETERMINED, undetermined, true",
        "MET, met, false",
        "BREACHED, breached, false",
        "CANCELLED, cancelled, false",
        "MISSED, missed, false"
    })
    void each_status_has_a_word_and_is_open_or_not(DeadlineStatus status, String word, boolean open) {
        assertThat(status.word()).isEqualTo(word);
        assertThat(status.isOpen()).isEqualTo(open);
    }

    @Test
    void becoming_and_settling_change_the_status_and_leave_the_rest() {
        Deadline breached = RUNNING.become(DeadlineStatus.BREACHED);
        assertThat(breached.status()).isEqualTo(DeadlineStatus.BREACHED);
        assertThat(breached.become(DeadlineStatus.RUNNING)).isEqualTo(RUNNING);
        Deadline met = RUNNING.settle(DeadlineStatus.MET, TUE_16_00);
        assertThat(met.settledAt()).contains(TUE_16_00);
        assertThat(met.status()).isEqualTo(DeadlineStatus.MET);
        assertThat(met.dueAt()).contains(TUE_16_00);
        assertThat(met.lastDay()).contains(LocalDate.of(2026, 3, 3));
        assertThat(met.calendar()).contains(new CalendarEdition("cn", "2026-01"));
    }

    @Test
    void while_it_is_paused_it_has_no_due_instant() {
        Deadline paused = RUNNING.pause(MON_09_00.plusSeconds(60));
        assertThat(paused.status()).isEqualTo(DeadlineStatus.PAUSED);
        assertThat(paused.dueAt()).isEmpty();
        assertThat(paused.lastDay()).isEmpty();
        assertThat(paused.pauses()).containsExactly(Span.since(MON_09_00.plusSeconds(60)));
        assertThat(paused.key()).isEqualTo(REPLY);
        assertThat(paused.startedAt()).isEqualTo(MON_09_00);
        assertThat(paused.calendar()).isEqualTo(RUNNING.calendar());
        assertThat(paused.isOverdueAt(TUE_16_00.plusSeconds(1))).isFalse();
        assertThat(RUNNING.pauses()).isEmpty();
    }

    @Test
    void a_span_may_be_empty_and_never_ends_before_it_begins() {
        assertThat(Span.since(MON_09_00).until(MON_09_00)).isEqualTo(new Span(MON_09_00, Optional.of(MON_09_00)));
        assertThat(Span.since(MON_09_00).until(TUE_16_00).to()).contains(TUE_16_00);
        assertThatThrownBy(() -> Span.since(MON_09_00).until(MON_09_00.minusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a span must not end before it begins: 2026-03-02T09:00:00Z to"
                        + " 2026-03-02T08:59:59.999999999Z");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1", "1, -1"})
    void rounds_and_turns_count_from_one(int round, int turn) {
        assertThatThrownBy(() -> new DeadlineKey("reply", round, turn))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit reply: round " + round + " and turn " + turn + " count from 1");
    }

    @Test
    void keys_and_editions_print_what_they_name() {
        assertThat(REPLY).hasToString("reply#1.2");
        assertThat(new CalendarEdition("cn", "2026-01")).hasToString("cn@2026-01");
        assertThatThrownBy(() -> new DeadlineKey("", 1, 1)).hasMessage("limit: a name must not be empty");
        assertThatThrownBy(() -> new CalendarEdition("", "1")).hasMessage("calendar: a name must not be empty");
        assertThatThrownBy(() -> new CalendarEdition("cn", ""))
                .hasMessage("calendar edition: a name must not be empty");
    }

    @Test
    void it_keeps_its_lists_when_those_they_came_from_change() {
        List<String> basis = new ArrayList<>(List.of("R08-07"));
        List<Span> pauses = new ArrayList<>();
        Deadline deadline = Deadline.started(REPLY, basis, MON_09_00).countedFrom(MON_09_00, pauses);
        basis.clear();
        pauses.add(Span.since(MON_09_00));
        assertThat(deadline.basis()).containsExactly("R08-07");
        assertThat(deadline.pauses()).isEmpty();
        assertThat(deadline.isOverdueAt(TUE_16_00)).isFalse();
    }
}
