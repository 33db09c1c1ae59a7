package org.complaintkit.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process with eight writers and a sweeper on PostgreSQL, again and again: what it acknowledged is there, once. */
class KilledTest {

    private static final int KILLS = Integer.getInteger("complaintkit.kills", 2);
    private static final int MOST = 150;
    private static final long SEED = Long.getLong("complaintkit.seed", 20_260_302L);

    @TempDir
    private Path folder;

    @Test
    void what_was_acknowledged_before_a_kill_is_there_once_and_the_work_goes_on() throws Exception {
        Server server = Servers.postgresql();
        Schema schema = server.tables();
        Audit audit = new Audit(JdbcStore.of(Connections.of(server.source()), schema));
        Random random = new Random(SEED);
        long all = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Set<String> acknowledged =
                    killAfter(1 + random.nextInt(MOST), server.url(), schema.name(Table.EVENT), "run-" + kill);
            String when = "kill " + kill + ", seed " + SEED;
            audit.readOn(when);
            audit.acknowledged(acknowledged, when);
            all += acknowledged.size();
        }
        assertThat(audit.versions().size()).isGreaterThan(KILLS);
        System.out.println(KILLS + " kills: " + all + " commands acknowledged, all there once, in "
                + audit.versions().size() + " complaints whose chains hold");
        server.done(schema);
    }

    /** The rest of what it said before it died counts as well. */
    private Set<String> killAfter(int acknowledgements, String url, String table, String run)
            throws IOException, InterruptedException {
        String prefix = table.substring(0, table.length() - "event".length());
        Set<String> acknowledged = new TreeSet<>();
        Process process = Child.start(folder.resolve("errors"), "write", "POSTGRESQL", url, prefix, run);
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                acknowledged.add(line);
                if (acknowledged.size() == acknowledgements) {
                    // Not through the process itself, which would close what is still to be read.
                    process.toHandle().destroyForcibly();
                }
            }
            assertThat(acknowledged)
                    .as(Files.readString(folder.resolve("errors")))
                    .hasSizeGreaterThanOrEqualTo(acknowledgements);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return acknowledged;
    }
}
