package org.complaintkit.persistence.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL of its own that can be stopped in the middle of everything and started again. */
final class Restartable implements AutoCloseable {

    private final EmbeddedPostgres postgresql;
    private final Path data;
    private final Path control;

    private Restartable(EmbeddedPostgres postgresql, Path data, Path control) {
        this.postgresql = postgresql;
        this.data = data;
        this.control = control;
    }

    static Restartable start() throws IOException, SQLException {
        // The embedded one acknowledges before it has written; a restart would then lose what was acknowledged.
        EmbeddedPostgres postgresql = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .start();
        try (Connection connection = postgresql.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show data_directory")) {
            result.next();
            Path data = Path.of(result.getString(1));
            long pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0));
            Path server =
                    Path.of(ProcessHandle.of(pid).orElseThrow().info().command().orElseThrow());
            return new Restartable(postgresql, data, server.resolveSibling("pg_ctl"));
        }
    }

    String url() {
        return postgresql.getJdbcUrl("postgres", "postgres");
    }

    /** Without letting anybody finish, as after a crash. */
    void restart() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // It refuses to run as root; the one that runs was started so too.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                control.toString(),
                "restart",
                "-w",
                "-m",
                "immediate",
                "-D",
                data.toString(),
                "-l",
                data + "/restarted"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("restarting").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(Files.readString(data.resolve("restarting")));
        }
    }

    @Override
    public void close() throws IOException {
        postgresql.close();
    }
}
