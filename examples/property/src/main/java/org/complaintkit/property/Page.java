package org.complaintkit.property;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.complaintkit.audit.Recorded;
import org.complaintkit.identity.CommandId;
import org.complaintkit.json.format.Format;
import org.complaintkit.persistence.Batch;
import org.complaintkit.persistence.Summary;
import org.complaintkit.persistence.Unsupported;
import org.jspecify.annotations.Nullable;

/**
 * A batch as it is written. The order's own row comes first, and only if its log has as many lines as expected, so of many who
 * append to one order each waits for the one in front. The counter of places comes last and stays locked until the commit, so
 * places are in the order of the commits and no reader of the log passes a gap.
 *
 * @param batch the batch
 * @param estate the estate's id
 * @param order the number of the work order
 * @param lines the events, written
 */
record Page(Batch batch, String estate, String order, List<String> lines) {

    /** What H2 keeps in one value, near enough. */
    private static final int LONGEST = 1_000_000;

    private static final String COMPLAINT = "update work_orders set log_lines = ?, seal = ?, stands = ?, office = ?,"
            + " rings_at = ?, rings_next = ?, ring_no = ring_no + 1"
            + " where estate = ? and order_no = ? and log_lines = ?";
    private static final String WITHOUT_REPAIR =
            "insert into work_orders (log_lines, seal, stands, office, rings_at, rings_next, estate, order_no)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String BELL = "update work_orders set rings_at = ?, rings_next = ?, ring_no = ring_no + 1"
            + " where estate = ? and order_no = ? and log_lines = ?";

    static Page of(Batch batch) {
        List<String> lines = batch.events().stream().map(Format.RECORDED::write).toList();
        for (String line : lines) {
            if (line.length() > LONGEST) {
                throw new Unsupported(
                        "an event of " + line.length() + " characters", "at most " + LONGEST + " are kept");
            }
        }
        return new Page(batch, batch.key().tenant().id(), batch.key().id(), lines);
    }

    /** False where the order has another version; then nothing was written. */
    boolean isWritten(Sql sql) throws SQLException {
        if (lines.isEmpty()) {
            return batch.expected() == 0
                    ? !isComplaint(sql)
                    : sql.update(BELL, bell(), bell(), estate, order, version()) > 0;
        }
        if (!isHeadWritten(sql)) {
            return false;
        }
        slips(sql);
        notes(sql);
        log(sql);
        return true;
    }

    private long version() {
        return batch.expected();
    }

    @Nullable
    private Instant bell() {
        return batch.wakeAt().orElse(null);
    }

    private boolean isComplaint(Sql sql) throws SQLException {
        return sql.number(
                        "select count(*) from work_orders where estate = ? and order_no = ? and log_lines > 0",
                        estate,
                        order)
                > 0;
    }

    /** A complaint is about a repair that has its row already, or begins one by itself. */
    private boolean isHeadWritten(Sql sql) throws SQLException {
        Summary summary = Summary.of(batch.after());
        String seal = batch.head().orElseThrow().toString();
        String stands = summary.state().name();
        @Nullable String office = summary.unit().orElse(null);
        long length = batch.version();
        if (sql.update(COMPLAINT, length, seal, stands, office, bell(), bell(), estate, order, version()) > 0) {
            return true;
        }
        return version() == 0
                && sql.update(WITHOUT_REPAIR, length, seal, stands, office, bell(), bell(), estate, order) > 0;
    }

    private void slips(Sql sql) throws SQLException {
        for (CommandId id : batch.commands()) {
            List<Long> of = batch.events().stream()
                    .map(Recorded::envelope)
                    .filter(envelope -> envelope.command().filter(id::equals).isPresent())
                    .map(envelope -> envelope.version())
                    .toList();
            sql.update(
                    "insert into slips (estate, slip_no, order_no, first_line, last_line) values (?, ?, ?, ?, ?)",
                    estate,
                    id.id(),
                    order,
                    of.get(0),
                    of.get(of.size() - 1));
        }
    }

    private void notes(Sql sql) throws SQLException {
        if (batch.erases()) {
            PrivateNotes.erase(sql, batch.key());
        }
        for (var text : batch.texts().entrySet()) {
            sql.update(
                    "merge into private_notes (estate, order_no, note_no, words) values (?, ?, ?, ?)",
                    estate,
                    order,
                    text.getKey().id(),
                    text.getValue().reveal());
        }
    }

    private void log(Sql sql) throws SQLException {
        sql.update("update log_counter set last_place = last_place + ?", lines.size());
        long place = sql.number("select last_place from log_counter") - lines.size();
        List<Object[]> rows = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new Object[] {place + 1 + i, estate, order, version() + 1 + i, lines.get(i)});
        }
        sql.updateAll("insert into order_log (place, estate, order_no, line_no, written) values (?, ?, ?, ?, ?)", rows);
    }
}
