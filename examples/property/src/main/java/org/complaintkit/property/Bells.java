package org.complaintkit.property;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;
import org.complaintkit.persistence.Claim;

/**
 * Which orders time has something to raise for. {@code rings_at} is the complaint's; {@code rings_next} is the same, or later
 * while somebody holds a claim; {@code ring_no} changes with every claim, release and append, so whoever names an old one
 * changes nothing.
 */
final class Bells {

    private final OfficeDatabase database;

    /** An order whose bell has rung. */
    private record Rung(ComplaintKey key, long ringNo) {

        static Rung of(ResultSet row) throws SQLException {
            Tenant estate = Tenant.of(row.getString("estate"));
            return new Rung(new ComplaintKey(estate, row.getString("order_no")), row.getLong("ring_no"));
        }
    }

    Bells(OfficeDatabase database) {
        this.database = database;
    }

    /** Looks without a lock and takes one by one, so that two nodes never wait for each other; what is lost is looked for anew. */
    List<Claim> claim(Instant until, int most, Duration lease) {
        Instant next = until.plus(lease);
        List<Claim> claims = new ArrayList<>();
        boolean more = true;
        while (more && claims.size() < most) {
            int missing = most - claims.size();
            List<Rung> rung = rung(until, missing);
            for (Rung one : rung) {
                if (isTaken(one, next)) {
                    claims.add(new Claim(one.key(), next, one.ringNo() + 1));
                }
            }
            more = rung.size() == missing;
        }
        return claims;
    }

    private List<Rung> rung(Instant until, int most) {
        return database.once(
                "bells",
                sql -> sql.list(
                        Rung::of,
                        "select estate, order_no, ring_no from work_orders where rings_next < ?"
                                + " order by rings_next limit ?",
                        until,
                        most));
    }

    private boolean isTaken(Rung rung, Instant next) {
        return database.insist(
                "claim on " + rung.key(),
                sql -> sql.update(
                                "update work_orders set rings_next = ?, ring_no = ring_no + 1"
                                        + " where estate = ? and order_no = ? and ring_no = ?",
                                next,
                                rung.key().tenant().id(),
                                rung.key().id(),
                                rung.ringNo())
                        > 0);
    }

    void release(Claim claim) {
        database.insist(
                "release of " + claim.complaint(),
                sql -> sql.update(
                        "update work_orders set rings_next = rings_at, ring_no = ring_no + 1"
                                + " where estate = ? and order_no = ? and ring_no = ?",
                        claim.complaint().tenant().id(),
                        claim.complaint().id(),
                        claim.ticket()));
    }
}
