package org.complaintkit.scale.rules;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.complaintkit.regimes.Regimes;
import org.complaintkit.sla.regime.Regime;

/**
 * What is run.
 *
 * @param regimeId the regime on the shelf
 * @param log the folder with the parts of the log, {@code *.jsonl}; each complaint lies in one part, in order of recording
 * @param asOf up to when time passes at the end of the log
 * @param accounts where charges are counted
 * @param bookEvery how long a batch of an account is
 */
public record Plan(String regimeId, String log, Instant asOf, Accounts accounts, Duration bookEvery)
        implements Serializable {

    /**
     * The rules.
     *
     * @return the regime, read anew
     */
    public Regime regime() {
        return Regimes.load(regimeId);
    }

    /**
     * The parts of the log.
     *
     * @return the files, by name
     * @throws IOException if the folder cannot be read
     */
    public List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(log))) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * The same with charges counted elsewhere.
     *
     * @param elsewhere where
     * @return the plan
     */
    public Plan counting(Accounts elsewhere) {
        return new Plan(regimeId, log, asOf, elsewhere, bookEvery);
    }
}
