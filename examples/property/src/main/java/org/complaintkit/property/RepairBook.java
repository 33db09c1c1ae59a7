package org.complaintkit.property;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.complaintkit.identity.ComplaintKey;
import org.complaintkit.identity.Tenant;

/**
 * The office's own side, as it was before complaints: flats and their repairs. It writes its own columns of a work order and
 * never those of the complaint, and the other way round; so neither holds the other up.
 */
final class RepairBook {

    private final OfficeDatabase database;

    /**
     * A row of the table, with what is known of the complaint about it.
     *
     * @param stands where the complaint stands; empty where nobody complained
     */
    record Repair(
            String order,
            String flat,
            String trade,
            Optional<String> fitter,
            Optional<LocalDate> visitOn,
            boolean done,
            Optional<String> stands,
            Optional<String> office) {

        static Repair of(ResultSet row) throws SQLException {
            return new Repair(
                    row.getString("order_no"),
                    row.getString("flat"),
                    row.getString("trade"),
                    Optional.ofNullable(row.getString("fitter")),
                    Optional.ofNullable(row.getObject("visit_on", LocalDate.class)),
                    row.getBoolean("done"),
                    Optional.ofNullable(row.getString("stands")),
                    Optional.ofNullable(row.getString("office")));
        }
    }

    RepairBook(OfficeDatabase database) {
        this.database = database;
    }

    /** A flat, new or known. */
    void flat(Tenant estate, String flat, String tenure) {
        database.insist(
                "flat " + flat,
                sql -> sql.update(
                        "merge into flats (estate, flat, tenure) values (?, ?, ?)", estate.id(), flat, tenure));
    }

    /** The office numbers its orders itself, and has done so for years. */
    ComplaintKey next(Tenant estate) {
        long known = database.once(
                "number of an order",
                sql -> sql.number("select count(*) from work_orders where estate = ?", estate.id()));
        return new ComplaintKey(estate, "W-" + (known + 1));
    }

    void open(ComplaintKey order, String flat, String trade) {
        database.insist(
                "repair " + order,
                sql -> sql.update(
                        "insert into work_orders (estate, order_no, flat, trade) values (?, ?, ?, ?)",
                        order.tenant().id(),
                        order.id(),
                        flat,
                        trade));
    }

    void book(ComplaintKey order, String fitter, LocalDate visitOn) {
        database.insist(
                "visit for " + order,
                sql -> sql.update(
                        "update work_orders set fitter = ?, visit_on = ? where estate = ? and order_no = ?",
                        fitter,
                        visitOn,
                        order.tenant().id(),
                        order.id()));
    }

    void done(ComplaintKey order) {
        database.insist(
                "end of " + order,
                sql -> sql.update(
                        "update work_orders set done = true where estate = ? and order_no = ?",
                        order.tenant().id(),
                        order.id()));
    }

    /** The office's list on the wall, by SQL of its own. */
    List<Repair> repairs(Tenant estate) {
        return database.once(
                "repairs of " + estate,
                sql -> sql.list(
                        Repair::of,
                        "select o.* from work_orders o join flats f on f.estate = o.estate and f.flat = o.flat"
                                + " where o.estate = ? order by o.order_no",
                        estate.id()));
    }
}
