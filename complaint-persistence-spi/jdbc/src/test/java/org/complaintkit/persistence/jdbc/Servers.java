package org.complaintkit.persistence.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** One server of each kind for all tests of a run; each is started when it is first asked for. */
final class Servers {

    private Servers() {}

    private static final class H2 {
        static final Server SERVER =
                new Server(Dialect.H2, "jdbc:h2:mem:kit;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=100");
    }

    private static final class Postgresql {
        static final Server SERVER = new Server(Dialect.POSTGRESQL, postgresqlUrl());
    }

    private static final class MariaDb {
        static final Server SERVER = new Server(Dialect.MARIADB, mariaDbUrl().orElseThrow());
    }

    /** MariaDB only where one was named. */
    static Server of(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> postgresql();
            case H2 -> h2();
            case MARIADB -> {
                Assumptions.assumeTrue(mariaDbUrl().isPresent(), OnMariaDb.ABSENT);
                yield mariaDb();
            }
        };
    }

    static Server h2() {
        return H2.SERVER;
    }

    /** The one named by a property, or else one that comes as a dependency. */
    static Server postgresql() {
        return Postgresql.SERVER;
    }

    static Server mariaDb() {
        return MariaDb.SERVER;
    }

    static Optional<String> mariaDbUrl() {
        return property("complaintkit.mariadb.url");
    }

    static String postgresqlUrl() {
        return property("complaintkit.postgresql.url").orElseGet(() -> {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "150")
                        .start()
                        .getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        });
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(url -> !url.isBlank());
    }
}
