package org.complaintkit.persistence.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.complaintkit.audit.Hash;
import org.complaintkit.audit.Recorded;
import org.complaintkit.complaint.Complaint;
import org.complaintkit.identity.CommandId;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.json.format.Format;
import org.complaintkit.persistence.Stored;

/** Reads complaints and their events. */
final class Reading {

    /** One statement, so that what it shows is of one moment: the snapshot, its last event, and the events after it. */
    private static final String LOAD = "select c.head, e.body, case when e.version = s.version then s.body end"
            + " from {complaint} c"
            + " left join {snapshot} s on s.tenant = c.tenant and s.complaint = c.complaint"
            + " join {event} e on e.tenant = c.tenant and e.complaint = c.complaint and e.version >= coalesce(s.version, 1)"
            + " where c.tenant = ? and c.complaint = ? order by e.version";

    private static final String ANSWERED = "select e.body from {event} f join {event} e"
            + " on e.tenant = f.tenant and e.complaint = f.complaint and e.version between f.version and f.command_to"
            + " where f.tenant = ? and f.command = ? order by e.version";
    private static final String HISTORY = "select body from {event}"
            + " where tenant = ? and complaint = ? and version > ? order by tenant, complaint, version limit ?";

    private final Database database;

    /** A row of a load: the head is the same in each. */
    private record Line(String head, Recorded event, Optional<Complaint> snapshot) {}

    Reading(Database database) {
        this.database = database;
    }

    private List<Param> key(ComplaintKey key) {
        Dialect dialect = database.dialect();
        return List.of(dialect.name(key.tenant().id()), dialect.name(key.id()));
    }

    static Recorded recorded(String body) {
        return Format.RECORDED.read("event", body);
    }

    Optional<Stored> load(ComplaintKey key) {
        List<Line> lines = database.read("loading " + key, session -> session.list(LOAD, key(key), Reading::line));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Recorded> events = lines.stream().map(Line::event).toList();
        Hash head = Hash.parse(lines.get(0).head());
        return Optional.of(lines.get(0)
                .snapshot()
                .map(snapshot -> new Stored(snapshot, events.get(0).envelope(), events.subList(1, events.size()), head))
                .orElseGet(() -> Stored.replayed(events, head)));
    }

    private static Line line(Row row) throws SQLException {
        Optional<Complaint> snapshot = row.textIfAny(3).map(body -> Format.COMPLAINT.read("snapshot", body));
        return new Line(row.text(1), recorded(row.text(2)), snapshot);
    }

    List<Recorded> answered(Tenant tenant, CommandId id) {
        Dialect dialect = database.dialect();
        List<Recorded> between = database.read(
                "answer to command " + id,
                session -> session.list(
                        ANSWERED,
                        List.of(dialect.name(tenant.id()), dialect.name(id.id())),
                        row -> recorded(row.text(1))));
        return between.stream()
                .filter(is -> is.envelope().command().equals(Optional.of(id)))
                .toList();
    }

    List<Recorded> history(ComplaintKey key, long after, int most) {
        Pages.require(after, most);
        List<Param> params = new ArrayList<>(key(key));
        params.add(Param.number(after));
        params.add(Param.number(most));
        return database.read(
                "history of " + key, session -> session.list(HISTORY, params, row -> recorded(row.text(1))));
    }
}
