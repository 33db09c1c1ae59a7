package org.complaintkit.persistence.jdbc;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Claim;

/**
 * Claims wake-ups. A complaint's ticket changes with every claim, release and append, so whoever names the ticket of a claim
 * that has ended changes nothing.
 */
final class Waking {

    private static final String DUE = "select tenant, complaint, ticket, free_at from {complaint}"
            + " where free_at < ? order by free_at limit ?";
    private static final String AT_ONCE = "with due as (" + DUE + " for update skip locked)"
            + " update {complaint} c set free_at = ?, ticket = c.ticket + 1 from due"
            + " where c.tenant = due.tenant and c.complaint = due.complaint"
            + " returning c.tenant, c.complaint, c.ticket, due.free_at";
    private static final String TAKE = "update {complaint} set free_at = ?, ticket = ticket + 1"
            + " where tenant = ? and complaint = ? and ticket = ?";
    private static final String RELEASE = "update {complaint} set free_at = wake_at, ticket = ticket + 1"
            + " where tenant = ? and complaint = ? and ticket = ?";

    private final Database database;

    /** A complaint that was due. */
    private record Due(ComplaintKey key, long ticket, BigDecimal freeAt) {}

    Waking(Database database) {
        this.database = database;
    }

    List<Claim> claim(Instant until, int most, Duration lease) {
        Pages.require(0, most);
        Instant freeAt = until.plus(lease);
        List<Due> due = new ArrayList<>(
                switch (database.dialect()) {
                    case POSTGRESQL -> database.write("claims", true, session -> atOnce(session, until, most, freeAt));
                    case MARIADB -> database.insist("claims", session -> locked(session, until, most, freeAt));
                    case H2 -> raced(until, most, freeAt);
                });
        due.sort(Comparator.comparing(Due::freeAt));
        return due.stream().map(is -> new Claim(is.key(), freeAt, is.ticket())).toList();
    }

    private List<Param> due(Instant until, int most) {
        return List.of(Param.instant(Nanos.of(until)), Param.number(most));
    }

    private static Due due(Row row) throws SQLException {
        return new Due(new ComplaintKey(Tenant.of(row.name(1)), row.name(2)), row.number(3), row.nanos(4));
    }

    private List<Due> atOnce(Session session, Instant until, int most, Instant freeAt) throws SQLException {
        List<Param> params = new ArrayList<>(due(until, most));
        params.add(Param.instant(Nanos.of(freeAt)));
        return session.list(AT_ONCE, params, Waking::due);
    }

    private List<Due> locked(Session session, Instant until, int most, Instant freeAt) throws SQLException {
        List<Due> due = session.list(DUE + " for update skip locked", due(until, most), Waking::due);
        return taken(session, due, freeAt);
    }

    /** H2 would lock every row that is due, however few are asked for; so each is taken if nobody took it meanwhile. */
    private List<Due> raced(Instant until, int most, Instant freeAt) {
        List<Due> all = new ArrayList<>();
        boolean more = true;
        while (more && all.size() < most) {
            int missing = most - all.size();
            List<Due> seen = database.read("due", session -> session.list(DUE, due(until, missing), Waking::due));
            all.addAll(database.insist("claims", session -> taken(session, seen, freeAt)));
            more = seen.size() == missing;
        }
        return all;
    }

    private List<Due> taken(Session session, List<Due> due, Instant freeAt) throws SQLException {
        List<List<Param>> rows = new ArrayList<>(due.size());
        for (Due is : due) {
            rows.add(row(List.of(Param.instant(Nanos.of(freeAt))), is.key(), is.ticket()));
        }
        int[] changed = session.updateAll(TAKE, rows);
        List<Due> taken = new ArrayList<>(due.size());
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] != 0) {
                taken.add(new Due(
                        due.get(i).key(), due.get(i).ticket() + 1, due.get(i).freeAt()));
            }
        }
        return taken;
    }

    private List<Param> row(List<Param> first, ComplaintKey key, long ticket) {
        Dialect dialect = database.dialect();
        List<Param> row = new ArrayList<>(first);
        row.add(dialect.name(key.tenant().id()));
        row.add(dialect.name(key.id()));
        row.add(Param.number(ticket));
        return row;
    }

    void release(Claim claim) {
        database.write(
                "release of " + claim.complaint(),
                true,
                session -> session.update(RELEASE, row(List.of(), claim.complaint(), claim.ticket())));
    }
}
