package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real log, 5,981 fines and 20,817 rows, and one of 2,579 fines with appeals, against the facts that its README counts. */
class TrafficFinesTest {

    private static final String NAME = "traffic-fines";

    @TempDir
    private Path folder;

    @Test
    void every_penalty_of_the_log_stands_where_the_sixtieth_day_falls() {
        Ran ran = RealLog.of(NAME, "traffic-fines.csv").replay();
        assertThat(ran.lines()).hasSize(5981);
        assertThat(RealLog.refusedLines(ran)).isEmpty();
        assertThat(RealLog.compared(ran)).isEqualTo(Map.of(true, 2788L, false, 0L));
    }

    @Test
    void so_does_every_penalty_of_the_fines_with_an_appeal() {
        Ran ran = RealLog.of(NAME, "appeals.csv").replay();
        assertThat(ran.lines()).hasSize(2579);
        assertThat(RealLog.refusedLines(ran)).isEmpty();
        assertThat(RealLog.compared(ran)).isEqualTo(Map.of(true, 2486L, false, 0L));
    }

    /** First paid within sixty days are 46 fines; 6 of them before the notification, 2 of these once more, late. */
    @Test
    void of_the_notified_fines_40_were_first_paid_after_it_and_in_time_655_later_and_2087_never() {
        Ran ran = RealLog.of(NAME, "traffic-fines.csv").replay();
        assertThat(RealLog.clocks(ran, "penalty-after-60-days"))
                .isEqualTo(Map.of("met", 46L - 6, "done late", 655L + 2, "breached", 2087L + 6 - 2));
    }

    @Test
    void with_a_day_more_no_penalty_stands_where_the_log_has_it() throws IOException {
        RealLog log = RealLog.of(NAME, "traffic-fines.csv");
        String regime = Files.readString(RealLog.regime(NAME));
        Path longer = Files.writeString(folder.resolve("longer.json"), regime.replace("\"days\": 60", "\"days\": 61"));
        assertThat(RealLog.compared(log.replay(RealLog.mapping(NAME), longer)))
                .isEqualTo(Map.of(true, 0L, false, 2788L));
    }
}
