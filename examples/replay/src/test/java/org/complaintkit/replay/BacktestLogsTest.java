package org.complaintkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two more real logs under what is there and what might have been. The figures were counted apart, by a script over the rows. */
class BacktestLogsTest {

    @TempDir
    private Path folder;

    private Ran backtest(String name, String file, String is, String mightBe) throws IOException {
        RealLog log = RealLog.of(name, file);
        String regime = Files.readString(RealLog.regime(name));
        assertThat(regime).contains(is);
        Path other = Files.writeString(folder.resolve("b.json"), regime.replace(is, mightBe));
        Ran ran = Ran.with(
                "backtest",
                "--regime",
                RealLog.regime(name).toString(),
                "--against",
                other.toString(),
                "--map",
                RealLog.mapping(name).toString(),
                "--log",
                log.file().toString(),
                "--format",
                "jsonl");
        assertThat(ran.status()).as(ran.err()).isZero();
        return ran;
    }

    /** 2,788 fines were notified; 40 were paid within 60 days of it, 212 within 90. */
    @Test
    void with_90_days_in_place_of_60_another_172_fines_are_paid_in_time() throws IOException {
        Ran ran = backtest("traffic-fines", "traffic-fines.csv", "\"days\": 60", "\"days\": 90");
        assertThat(ran.lines().get(0))
                .contains("\"a\":{\"complaints\":5981,\"late\":2748,", "\"b\":{\"complaints\":5981,\"late\":2576,")
                .contains(
                        "\"only\":{\"late\":{\"a\":172,\"b\":0}",
                        "\"changed\":172,",
                        "\"refusedRows\":{\"a\":0,\"b\":0}");
    }

    /** Of the dirty alleys 72 were not cleaned in 7 days, 155 not in 3; of everything else 954 were late. */
    @Test
    void with_3_days_in_place_of_7_another_83_dirty_alleys_are_late() throws IOException {
        String alley = "\"SW-Dirty Alley\": {\"days\": ";
        Ran ran = backtest("baltimore-311", "requests.csv", alley + "7", alley + "3");
        assertThat(ran.lines().get(0))
                .contains("\"a\":{\"complaints\":6047,\"late\":1026,", "\"b\":{\"complaints\":6047,\"late\":1109,")
                .contains("\"only\":{\"late\":{\"a\":0,\"b\":83}", "\"changed\":83,");
    }
}
