package org.complaintkit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.complaintkit.identity.Actor;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.junit.jupiter.api.Test;

class MetaTest {

    private static final Instant MON_09_15 = Instant.parse("2026-03-02T09:15:00Z");
    private static final Meta META = Meta.of(ComplaintKey.of("C-1"), MON_09_15, Actor.of("agent-7"));

    @Test
    void a_header_is_recorded_when_it_happens_unless_it_says_otherwise() {
        assertThat(META.at()).isEqualTo(MON_09_15);
        assertThat(META.recordedAt()).isEqualTo(MON_09_15);
        assertThat(META.id()).isEmpty();
        Meta later = META.recorded(MON_09_15.plusSeconds(60));
        assertThat(later.at()).isEqualTo(MON_09_15);
        assertThat(later.recordedAt()).isEqualTo(MON_09_15.plusSeconds(60));
    }

    @Test
    void an_id_is_added_and_the_rest_stays() {
        Meta known = META.recorded(MON_09_15.plusSeconds(60)).id(CommandId.of("cmd-1"));
        assertThat(known)
                .isEqualTo(new Meta(
                        META.complaint(),
                        Optional.of(CommandId.of("cmd-1")),
                        MON_09_15,
                        MON_09_15.plusSeconds(60),
                        META.by()));
        assertThat(known.recorded(MON_09_15).id()).contains(CommandId.of("cmd-1"));
    }
}
