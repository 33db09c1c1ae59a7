package org.complaintkit.persistence.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** The databases that the store knows. */
public enum Dialect {
    /** PostgreSQL 13 or later, with a database in UTF-8. */
    POSTGRESQL("postgresql"),
    /** MariaDB 10.6 or later, MySQL 8.0 or later. */
    MARIADB("mariadb"),
    /** H2 2.2 or later. */
    H2("h2");

    private static final String MYSQL = "mysql";

    private final String product;

    Dialect(String product) {
        this.product = product;
    }

    /**
     * The dialect of the database behind a connection.
     *
     * @param connection any connection to it
     * @return the dialect
     * @throws SQLException if the database does not say what it is
     * @throws IllegalArgumentException if it is none of these; the message has its name
     */
    public static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        String small = product.toLowerCase(Locale.ROOT);
        for (Dialect dialect : values()) {
            if (dialect.product.equals(small)) {
                return dialect;
            }
        }
        if (small.equals(MYSQL)) {
            return MARIADB;
        }
        throw new IllegalArgumentException("the database is " + product
                + "; there are scripts for PostgreSQL, MariaDB, MySQL and H2. Name the dialect that it understands");
    }

    /** The folder of its scripts. */
    String folder() {
        return product;
    }

    /** H2 compares texts by UTF-16 units; as UTF-8 bytes names are compared by code point. */
    Param name(String name) {
        return switch (this) {
            case H2 -> (statement, place) -> statement.setBytes(place, name.getBytes(StandardCharsets.UTF_8));
            case POSTGRESQL, MARIADB -> (statement, place) -> statement.setString(place, name);
        };
    }

    /** What {@link #name} wrote. */
    String name(Row row, int column) throws SQLException {
        return switch (this) {
            case H2 -> new String(row.bytes(column), StandardCharsets.UTF_8);
            case POSTGRESQL, MARIADB -> row.text(column);
        };
    }
}
