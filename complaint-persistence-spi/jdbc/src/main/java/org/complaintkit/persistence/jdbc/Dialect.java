package org.complaintkit.persistence.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** The databases that the store knows. */
public enum Dialect {
    /** PostgreSQL 13 or later, with a database in UTF-8. */
    POSTGRESQL("postgresql"),
    /** MariaDB 10.6 or later, MySQL 8.0 or later. */
    MARIADB("mariadb", "mysql"),
    /** H2 2.2 or later. */
    H2("h2");

    private final List<String> products;

    Dialect(String... products) {
        this.products = List.of(products);
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
        for (Dialect dialect : values()) {
            if (dialect.products.contains(product.toLowerCase(Locale.ROOT))) {
                return dialect;
            }
        }
        throw new IllegalArgumentException("the database is " + product
                + "; there are scripts for PostgreSQL, MariaDB, MySQL and H2. Name the dialect that it understands");
    }

    /** The folder of its scripts. */
    String folder() {
        return products.get(0);
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
