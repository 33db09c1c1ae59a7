package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.complaintkit.regimes.Regimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real log under the help desk's regime and one with 24 hours of working time instead of 40 to resolve a ticket. The figures
 * were counted apart, by a script that adds up working time second by second from the rows of the file: 3,283 clocks, 1,185 of
 * which run out under 40 hours and 1,473 under 24; with the 8 hours to take a ticket in charge, 1,616 and 1,729 tickets are late.
 */
class BacktestHelpdeskTest {

    @TempDir
    private Path folder;

    @Test
    void with_24_hours_in_place_of_40_another_113_tickets_are_late() throws IOException {
        RealLog log = RealLog.of("helpdesk", "helpdesk.csv");
        String regime = new String(Regimes.document("helpdesk"), StandardCharsets.UTF_8);
        assertThat(regime).contains("PT40H");
        Path shorter = Files.writeString(folder.resolve("b.json"), regime.replace("PT40H", "PT24H"));
        Ran ran = Ran.with(
                "backtest",
                "--regime",
                "helpdesk",
                "--against",
                shorter.toString(),
                "--map",
                RealLog.mapping("helpdesk").toString(),
                "--log",
                log.file().toString(),
                "--format",
                "jsonl");
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.lines().get(0))
                .contains("\"a\":{\"complaints\":3156,\"late\":1616,", "\"b\":{\"complaints\":3156,\"late\":1729,")
                .contains("\"only\":{\"late\":{\"a\":0,\"b\":113}", "\"refusedRows\":{\"a\":0,\"b\":0}");
        assertThat(ran.out())
                .contains(
                        "{\"limit\":\"resolve\",\"a\":{\"clocks\":3283,\"late\":1185},\"b\":{\"clocks\":3283,\"late\":1473}}");
    }
}
