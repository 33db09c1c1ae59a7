package org.complaintkit.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.persistence.desk.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes of sixteen threads sweep the same complaints and carry the same charges. */
class SweepingTest {

    private static final int COMPLAINTS = Integer.getInteger("complaintkit.swept", 120);

    @TempDir
    private Path folder;

    @Test
    void every_breach_and_every_rung_is_raised_once_and_no_account_has_two_firsts() throws Exception {
        Server server = Servers.postgresql();
        Schema schema = server.tables();
        Desk desk = Load.desk(server.source(), schema, () -> Load.MON_0900);
        Load load = new Load(desk, id -> {});
        Crowd.run(8, thread -> {
            for (int i = thread; i < COMPLAINTS; i += 8) {
                load.register(ComplaintKey.of("C-" + i), "cmd-" + i);
            }
        });
        long began = System.nanoTime();
        sweepInTwo(server, schema);
        long millis = (System.nanoTime() - began) / 1_000_000;
        while (desk.carry(1000) > 0) {
            // What the last sweep left.
        }
        Audit audit = new Audit(JdbcStore.of(Connections.of(server.source()), schema));
        audit.readOn("swept");
        audit.swept(COMPLAINTS);
        System.out.println(COMPLAINTS + " complaints swept by 2 processes of 16 threads in " + millis + " ms");
        server.done(schema);
    }

    private void sweepInTwo(Server server, Schema schema) throws Exception {
        String table = schema.name(Table.EVENT);
        String prefix = table.substring(0, table.length() - "event".length());
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            processes.add(Child.start(folder.resolve("errors-" + i), "sweep", "POSTGRESQL", server.url(), prefix, "-"));
        }
        for (int i = 0; i < 2; i++) {
            byte[] said = processes.get(i).getInputStream().readAllBytes();
            assertThat(new String(said, StandardCharsets.UTF_8))
                    .as(Files.readString(folder.resolve("errors-" + i)))
                    .contains("done");
        }
    }
}
