package org.complaintkit.scale.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.complaintkit.command.Command;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.sla.regime.Regime;
import org.junit.jupiter.api.Test;

class KeptTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant MONDAY_NEXT_WEEK = Instant.parse("2026-03-09T01:00:00Z");
    private static final String REGISTERED = """
            {"complaint":"C-1","tenant":"east","at":"2026-03-02T01:00:00Z","do":"register",\
            "by":{"id":"clerk-1","roles":["agent"]},"kind":"missed-call","channel":"phone","source":"external",\
            "handler":"clerk-1","subject":"lost parcel","cause":"personal"}""";

    private final Regime regime = Regimes.load("hotline-400-usage");
    private final CommandText text = new CommandText(regime.vocabulary());
    private final Handling handling = new Handling(regime, MONDAY_NEXT_WEEK);
    private final ComplaintKey key = new ComplaintKey(Tenant.of("east"), "C-1");

    private Kept registered(Command command) {
        return handling.run(Kept.unborn(key), command).after();
    }

    @Test
    void what_is_kept_is_read_again_as_it_was() {
        Kept kept = registered(text.read(REGISTERED));
        assertThat(Kept.of(kept.bytes())).isEqualTo(kept);
    }

    @Test
    void a_form_of_a_later_program_is_refused() {
        byte[] bytes = registered(text.read(REGISTERED)).bytes();
        bytes[0] = 2;
        assertThatThrownBy(() -> Kept.of(bytes)).hasMessageContaining("form 2").hasMessageContaining("reads form 1");
    }

    @Test
    void it_does_not_depend_on_how_many_lines_were_read_before() {
        Kept first = registered(text.read(REGISTERED));
        Kept later = registered(text.read(REGISTERED));
        assertThat(later).isEqualTo(first);
    }

    @Test
    void it_holds_no_text() {
        assertThat(new String(registered(text.read(REGISTERED)).bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("personal")
                .doesNotContain("parcel");
    }

    @Test
    void time_raises_at_each_instant_what_it_raises_at_the_end() {
        Kept kept = registered(text.read(REGISTERED));
        Handled atOnce = handling.pass(kept, MONDAY_NEXT_WEEK);
        Kept twoHoursLater =
                handling.pass(kept, MONDAY.plusSeconds(7200).plusMillis(1)).after();
        assertThat(twoHoursLater.version()).isGreaterThan(kept.version());
        assertThat(handling.pass(twoHoursLater, MONDAY_NEXT_WEEK).after()).isEqualTo(atOnce.after());
    }
}
