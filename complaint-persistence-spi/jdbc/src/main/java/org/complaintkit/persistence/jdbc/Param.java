package org.complaintkit.persistence.jdbc;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A value for a place in a statement. */
@FunctionalInterface
interface Param {

    Param NO_TEXT = (statement, place) -> statement.setNull(place, Types.VARCHAR);
    Param NO_NUMBER = (statement, place) -> statement.setNull(place, Types.BIGINT);
    Param NO_INSTANT = (statement, place) -> statement.setNull(place, Types.NUMERIC);

    void set(PreparedStatement statement, int place) throws SQLException;

    static Param text(String text) {
        return (statement, place) -> statement.setString(place, text);
    }

    static Param number(long number) {
        return (statement, place) -> statement.setLong(place, number);
    }

    static Param number(int number) {
        return (statement, place) -> statement.setInt(place, number);
    }

    static Param instant(BigDecimal nanos) {
        return (statement, place) -> statement.setBigDecimal(place, nanos);
    }

    static Param instant(Optional<Instant> instant) {
        return instant.map(Nanos::of).map(Param::instant).orElse(NO_INSTANT);
    }

    static void setAll(PreparedStatement statement, List<Param> params) throws SQLException {
        int place = 1;
        for (Param param : params) {
            param.set(statement, place);
            place++;
        }
    }
}
