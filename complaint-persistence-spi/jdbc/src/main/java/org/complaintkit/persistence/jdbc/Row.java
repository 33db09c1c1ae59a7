package org.complaintkit.persistence.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/** The row that a result stands at; a column that is declared not null has a value. */
final class Row {

    private final Dialect dialect;
    private final ResultSet result;

    Row(Dialect dialect, ResultSet result) {
        this.dialect = dialect;
        this.result = result;
    }

    String name(int column) throws SQLException {
        return dialect.name(this, column);
    }

    Optional<String> nameIfAny(int column) throws SQLException {
        return result.getObject(column) == null ? Optional.empty() : Optional.of(name(column));
    }

    String text(int column) throws SQLException {
        return Objects.requireNonNull(result.getString(column));
    }

    Optional<String> textIfAny(int column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    byte[] bytes(int column) throws SQLException {
        return Objects.requireNonNull(result.getBytes(column));
    }

    long number(int column) throws SQLException {
        return result.getLong(column);
    }

    int count(int column) throws SQLException {
        return result.getInt(column);
    }

    BigDecimal nanos(int column) throws SQLException {
        return Objects.requireNonNull(result.getBigDecimal(column));
    }
}
