package org.complaintkit.property;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.json.format.Format;
import org.complaintkit.persistence.Stored;

/** What happened to work orders, read again. Snapshots are not kept: a complaint has some dozens of lines. */
final class OrderLog {

    private final OfficeDatabase database;

    /** A line, and the head of the order's chain as it is kept apart from the lines. */
    private record Line(Hash seal, Recorded recorded) {}

    OrderLog(OfficeDatabase database) {
        this.database = database;
    }

    static Recorded recorded(ResultSet row) throws SQLException {
        return Format.RECORDED.read("order_log", row.getString("written"));
    }

    /** One statement, so that the seal and the lines are of one moment. */
    Optional<Stored> load(ComplaintKey key) {
        List<Line> lines = database.once(
                "loading " + key,
                sql -> sql.list(
                        row -> new Line(Hash.parse(row.getString("seal")), recorded(row)),
                        "select o.seal, l.written from work_orders o"
                                + " join order_log l on l.estate = o.estate and l.order_no = o.order_no"
                                + " where o.estate = ? and o.order_no = ? order by l.line_no",
                        key.tenant().id(),
                        key.id()));
        List<Recorded> events = lines.stream().map(Line::recorded).toList();
        return lines.stream().findFirst().map(first -> Stored.replayed(events, first.seal()));
    }

    List<Recorded> history(ComplaintKey key, long after, int most) {
        return database.once(
                "history of " + key,
                sql -> sql.list(
                        OrderLog::recorded,
                        "select written from order_log where estate = ? and order_no = ? and line_no > ?"
                                + " order by line_no limit ?",
                        key.tenant().id(),
                        key.id(),
                        after,
                        most));
    }

    List<Recorded> answered(Tenant tenant, CommandId id) {
        List<Recorded> between = database.once(
                "answer to slip " + id,
                sql -> sql.list(
                        OrderLog::recorded,
                        "select l.written from slips s join order_log l on l.estate = s.estate"
                                + " and l.order_no = s.order_no and l.line_no between s.first_line and s.last_line"
                                + " where s.estate = ? and s.slip_no = ? order by l.line_no",
                        tenant.id(),
                        id.id()));
        List<Recorded> own = new ArrayList<>(between);
        own.removeIf(line -> !line.envelope().command().equals(Optional.of(id)));
        return own;
    }
}
