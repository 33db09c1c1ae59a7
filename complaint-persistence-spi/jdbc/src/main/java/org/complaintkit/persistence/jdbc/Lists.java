package org.complaintkit.persistence.jdbc;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.complaintkit.deadline.DeadlineKey;
import org.complaintkit.deadline.DeadlineStatus;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.lifecycle.State;
import org.complaintkit.persistence.OpenDeadline;
import org.complaintkit.persistence.Paging;
import org.complaintkit.persistence.Query;
import org.complaintkit.persistence.Summary;

/** Pages of complaints and of open deadlines. */
final class Lists {

    private static final String COMPLAINTS = "select c.complaint, c.state, c.unit, c.handler, c.escalation";

    private static final String BEHIND = "(d.due_at > ? or d.complaint > ? or (d.complaint = ? and (d.rule_name > ?"
            + " or (d.rule_name = ? and (d.round_no > ? or (d.round_no = ? and d.turn_no > ?))))))";

    private final Database database;

    /** A condition in the making, and its values. */
    private static final class Where {
        private final StringBuilder sql = new StringBuilder(200);
        private final List<Param> params = new ArrayList<>();

        Where and(String condition, Param... values) {
            sql.append(sql.length() == 0 ? " where " : " and ").append(condition);
            params.addAll(List.of(values));
            return this;
        }
    }

    Lists(Database database) {
        this.database = database;
    }

    private Param name(String name) {
        return database.dialect().name(name);
    }

    private Where asked(Query query) {
        Where where = new Where().and("c.tenant = ?", name(query.tenant().id()));
        query.state().ifPresent(state -> where.and("c.state = ?", name(state.name())));
        query.unit().ifPresent(unit -> where.and("c.unit = ?", name(unit)));
        query.handler().ifPresent(handler -> where.and("c.handler = ?", name(handler)));
        query.level().ifPresent(level -> where.and("c.escalation = ?", Param.number(level)));
        return where;
    }

    List<Summary> find(Query query, Paging<ComplaintKey> paging) {
        Where where = asked(query);
        paging.after().ifPresent(after -> after(where, query, after));
        String sql = COMPLAINTS + " from {complaint} c" + where.sql + " order by " + order(query) + " limit ?";
        where.params.add(Param.number(paging.most()));
        return database.read(
                "complaints of tenant " + query.tenant(),
                session -> session.list(sql, where.params, row -> summary(query, row)));
    }

    /**
     * H2 takes an index for sorting only where all its columns are named, those that have one value too; MariaDB takes none
     * where such a one is named, unless the connection happens to have the collation of the tables.
     */
    private String order(Query query) {
        if (database.dialect() != Dialect.H2) {
            return "c.complaint";
        }
        String narrow = "";
        if (query.handler().isPresent()) {
            narrow = "c.handler, ";
        } else if (query.unit().isPresent()) {
            narrow = "c.unit, ";
        } else if (query.state().isPresent()) {
            narrow = "c.state, ";
        } else if (query.level().isPresent()) {
            narrow = "c.escalation, ";
        }
        return "c.tenant, " + narrow + "c.complaint";
    }

    /** Another tenant's complaints come all in front or all behind. */
    private void after(Where where, Query query, ComplaintKey after) {
        int tenants = query.tenant().compareTo(after.tenant());
        if (tenants == 0) {
            where.and("c.complaint > ?", name(after.id()));
        } else if (tenants < 0) {
            where.and("1 = 0");
        }
    }

    private static Summary summary(Query query, Row row) throws SQLException {
        return new Summary(
                new ComplaintKey(query.tenant(), row.name(1)),
                State.of(row.name(2)),
                row.nameIfAny(3),
                row.nameIfAny(4),
                row.count(5));
    }

    List<OpenDeadline> due(Query query, Instant before, Paging<OpenDeadline> paging) {
        Where where = asked(query)
                .and("d.tenant = ?", name(query.tenant().id()))
                .and("d.due_at < ?", Param.instant(Nanos.of(before)));
        paging.after().ifPresent(after -> after(where, query, after));
        String sql = COMPLAINTS + ", d.rule_name, d.round_no, d.turn_no, d.due_at, d.status from {deadline} d"
                + join(query) + " {complaint} c on c.tenant = d.tenant and c.complaint = d.complaint" + where.sql
                + " order by " + (database.dialect() == Dialect.H2 ? "d.tenant, " : "")
                + "d.due_at, d.complaint, d.rule_name, d.round_no, d.turn_no limit ?";
        where.params.add(Param.number(paging.most()));
        return database.read(
                "deadlines of tenant " + query.tenant(),
                session -> session.list(sql, where.params, row -> open(query, row)));
    }

    /** Where every complaint is asked for, the deadlines lead; of small tables MariaDB would sort all of them instead. */
    private String join(Query query) {
        boolean all = query.equals(Query.of(query.tenant()));
        return database.dialect() == Dialect.MARIADB && all ? " straight_join" : " join";
    }

    private void after(Where where, Query query, OpenDeadline after) {
        BigDecimal nanos = Nanos.orNever(after.dueAt());
        Param dueAt = Param.instant(nanos);
        int tenants = query.tenant().compareTo(after.complaint().tenant());
        if (tenants != 0) {
            where.and(tenants < 0 ? "d.due_at > ?" : "d.due_at >= ?", dueAt);
            return;
        }
        Param complaint = name(after.complaint().id());
        Param rule = name(after.deadline().rule());
        Param round = Param.number(after.deadline().round());
        Param turn = Param.number(after.deadline().turn());
        if (database.dialect() == Dialect.POSTGRESQL) {
            where.and(
                    "(d.due_at, d.complaint, d.rule_name, d.round_no, d.turn_no) > (?, ?, ?, ?, ?)",
                    dueAt,
                    complaint,
                    rule,
                    round,
                    turn);
            return;
        }
        // The others find no place in an index for a comparison of rows; the first condition is what they look up.
        where.and("d.due_at >= ?", dueAt).and(BEHIND, dueAt, complaint, complaint, rule, rule, round, round, turn);
    }

    private static OpenDeadline open(Query query, Row row) throws SQLException {
        return new OpenDeadline(
                summary(query, row),
                new DeadlineKey(row.name(6), row.count(7), row.count(8)),
                DeadlineStatus.valueOf(row.text(10)),
                Nanos.instant(row.nanos(9)));
    }
}
