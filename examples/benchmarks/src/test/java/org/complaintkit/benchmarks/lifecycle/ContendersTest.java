package org.complaintkit.benchmarks.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared must do the same. */
class ContendersTest {

    @ParameterizedTest
    @EnumSource
    void each_makes_every_move_that_is_open_and_no_other(Contender contender) {
        Door door = contender.door(Definition.STANDARD);
        for (Stage stage : Stage.values()) {
            for (Act act : Act.values()) {
                for (Ticket ticket : new Ticket[] {Ticket.in(stage), Ticket.unready(stage)}) {
                    assertThat(door.move(ticket, act))
                            .as("%s in %s", act, ticket)
                            .isEqualTo(expected(ticket, act));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_makes_every_move_of_the_mix(Contender contender) {
        Mix mix = Mix.open(contender);
        for (int i = 0; i < Mix.SIZE; i += 64) {
            assertThat(mix.doors[i].move(mix.tickets[i], mix.acts[i]).moves()).isEqualTo(1);
        }
    }

    private static Ticket expected(Ticket ticket, Act act) {
        return Definition.STANDARD.rows().stream()
                .filter(row -> row.from() == ticket.stage() && row.act() == act)
                .filter(row -> row.check().holds(ticket))
                .findFirst()
                .map(row -> ticket.moved(row.to()))
                .orElse(ticket);
    }
}
