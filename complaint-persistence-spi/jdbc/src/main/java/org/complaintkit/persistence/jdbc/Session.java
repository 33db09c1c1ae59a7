package org.complaintkit.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements on one connection, for one call. */
final class Session {

    private final Schema schema;
    private final Connection connection;

    /** Makes a value of a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    Session(Schema schema, Connection connection) {
        this.schema = schema;
        this.connection = connection;
    }

    <T> List<T> list(String sql, List<Param> params, Reader<T> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(schema.sql(sql))) {
            Param.setAll(statement, params);
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(schema.dialect(), result);
                List<T> found = new ArrayList<>();
                while (result.next()) {
                    found.add(reader.read(row));
                }
                return found;
            }
        }
    }

    <T> Optional<T> first(String sql, List<Param> params, Reader<T> reader) throws SQLException {
        return list(sql, params, reader).stream().findFirst();
    }

    int update(String sql, List<Param> params) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(schema.sql(sql))) {
            Param.setAll(statement, params);
            return statement.executeUpdate();
        }
    }

    /** The same statement for many rows in one batch; how many rows each has changed. */
    int[] updateAll(String sql, List<List<Param>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = connection.prepareStatement(schema.sql(sql))) {
            for (List<Param> params : rows) {
                Param.setAll(statement, params);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }
}
