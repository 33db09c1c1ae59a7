package org.complaintkit.persistence.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.complaintkit.identity.Names;
import org.complaintkit.identity.Tenant;

/** Numbers, each series in a row of its own. */
final class Series {

    private final Database database;

    Series(Database database) {
        this.database = database;
    }

    long next(Tenant tenant, String series) {
        Names.require("series", series);
        Dialect dialect = database.dialect();
        List<Param> key = List.of(dialect.name(tenant.id()), dialect.name(series));
        return database.insist("number of series " + series, session -> next(session, key));
    }

    /** The row stays locked until the transaction ends, so nobody else sees the number that is read behind the update. */
    private static long next(Session session, List<Param> key) throws SQLException {
        int known = session.update("update {number} set given = given + 1 where tenant = ? and series = ?", key);
        if (known == 0) {
            session.update("insert into {number} (tenant, series, given) values (?, ?, 1)", key);
        }
        return session.first("select given from {number} where tenant = ? and series = ?", key, row -> row.number(1))
                .orElseThrow();
    }
}
