package org.complaintkit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.complaintkit.identity.Absences.Absence;
import org.junit.jupiter.api.Test;

/** Whose turn it is, and who stands in. */
class TurnsTest {

    private static final Instant MON = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant WED = Instant.parse("2026-03-04T00:00:00Z");
    private static final Instant FRI = Instant.parse("2026-03-06T00:00:00Z");

    @Test
    void a_call_is_offered_round_the_ring_and_the_start_moves_on_by_one() {
        Rota rota = Rota.of(List.of("a", "b", "c"));
        assertThat(rota.order()).containsExactly("a", "b", "c");
        assertThat(rota.next().order()).containsExactly("b", "c", "a");
        assertThat(rota.next().next().order()).containsExactly("c", "a", "b");
        assertThat(rota.next().next().next()).isEqualTo(rota);
    }

    @Test
    void after_as_many_rounds_everybody_was_first_equally_often() {
        Map<String, Integer> first = new TreeMap<>();
        Rota rota = Rota.of(List.of("a", "b", "c", "d"));
        for (int i = 0; i < 40; i++) {
            first.merge(rota.turn(), 1, Integer::sum);
            rota = rota.next();
        }
        assertThat(first).isEqualTo(Map.of("a", 10, "b", 10, "c", 10, "d", 10));
    }

    @Test
    void who_comes_waits_a_whole_round_and_who_goes_takes_nobody_elses_turn() {
        Rota rota = Rota.of(List.of("a", "b", "c")).next();
        assertThat(rota.with("d").order()).containsExactly("b", "c", "a", "d");
        assertThat(rota.without("b").order()).containsExactly("c", "a");
        assertThat(rota.without("a").order()).containsExactly("b", "c");
    }

    @Test
    void a_rota_without_members_or_with_one_twice_is_none() {
        assertThatThrownBy(() -> Rota.of(List.of())).hasMessageContaining("at least one member");
        assertThatThrownBy(() -> Rota.of(List.of("a", "b", "a"))).hasMessageContaining("a stands there twice");
        assertThatThrownBy(() -> new Rota(List.of("a"), 1)).hasMessageContaining("not 1");
    }

    @Test
    void meanwhile_a_matter_goes_to_the_stand_in_and_on_from_there() {
        Absences absences = Absences.NONE
                .and(new Absence("li", MON, FRI, Optional.of("wang")))
                .and(new Absence("wang", WED, FRI, Optional.of("zhao")));
        assertThat(absences.taker("li", MON)).contains("wang");
        assertThat(absences.taker("li", WED.minusNanos(1))).contains("wang");
        assertThat(absences.taker("li", WED)).contains("zhao");
        assertThat(absences.taker("li", FRI)).contains("li");
        assertThat(absences.taker("zhao", WED)).contains("zhao");
    }

    @Test
    void where_nobody_was_registered_or_all_are_away_nobody_takes_it() {
        Absences alone = Absences.NONE.and(new Absence("li", MON, FRI, Optional.empty()));
        assertThat(alone.taker("li", WED)).isEmpty();
        assertThat(alone.away("li", WED).flatMap(Absence::standIn)).isEmpty();
        Absences each = Absences.NONE
                .and(new Absence("li", MON, FRI, Optional.of("wang")))
                .and(new Absence("wang", MON, FRI, Optional.of("li")));
        assertThat(each.taker("li", WED)).isEmpty();
        assertThatThrownBy(() -> new Absence("li", MON, FRI, Optional.of("li"))).hasMessageContaining("another one");
        assertThatThrownBy(() -> new Absence("li", FRI, MON, Optional.empty()))
                .hasMessageContaining("before it begins");
    }
}
