package org.complaintkit.persistence.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Positioned;

/**
 * The outbox. An append leaves a row without a place; whoever reads gives places to the rows that are there, one reader at a
 * time, behind all places given before. So a place is given only once its append has ended, and nothing can come in front of
 * it any more: there is no gap to pass, whatever order transactions end in.
 */
final class Outgoing {

    private static final int AT_ONCE = 1000;
    private static final String PAGE =
            "select o.place - (o.to_version - e.version), e.body from (select tenant, complaint, from_version, to_version, place"
                    + " from {outbox} where place > ? order by place limit ?) o join {event} e"
                    + " on e.tenant = o.tenant and e.complaint = o.complaint"
                    + " and e.version between o.from_version and o.to_version"
                    + " where o.place - (o.to_version - e.version) > ?"
                    + " order by o.place, e.version limit ?";
    private static final String WAITING = "select arrival, to_version - from_version + 1 from {outbox}"
            + " where place is null order by place, arrival limit ?";
    private static final String LOCK = "select last_place from {sequencer} where id = 1 for update";
    private static final String PLACE = "update {outbox} set place = ? where arrival = ?";
    private static final String LAST = "update {sequencer} set last_place = ? where id = 1";

    private final Database database;

    /** An append that has no place yet. */
    private record Waiting(long arrival, long events) {}

    Outgoing(Database database) {
        this.database = database;
    }

    List<Positioned> after(Offset offset, int most) {
        Pages.require(offset.position(), most);
        // Before the page is read: behind it, another reader may have given the places that the page then lacks.
        if (isAnyWaiting()) {
            database.insist("places in the outbox", session -> give(session, Math.max(most, AT_ONCE)));
        }
        return page(offset, most);
    }

    private List<Positioned> page(Offset offset, int most) {
        // Each row of the outbox behind the place has one event behind it at least, so no more rows are needed than
        // events.
        Param after = Param.number(offset.position());
        List<Param> params = List.of(after, Param.number(most), after, Param.number(most));
        return database.read(
                "outbox",
                session -> session.list(
                        PAGE, params, row -> new Positioned(new Offset(row.number(1)), Reading.recorded(row.text(2)))));
    }

    private boolean isAnyWaiting() {
        return database.read(
                "outbox",
                session -> session.first(WAITING, List.of(Param.number(1)), row -> row.number(1))
                        .isPresent());
    }

    /** In the order of arrival, which is that of the versions for each complaint. */
    private int give(Session session, int most) throws SQLException {
        long last = session.first(LOCK, List.of(), row -> row.number(1))
                .orElseThrow(() -> new IllegalStateException(
                        "the row of the last place is missing; the schema's script inserts it with place 0"));
        List<Waiting> waiting =
                session.list(WAITING, List.of(Param.number(most)), row -> new Waiting(row.number(1), row.number(2)));
        List<List<Param>> rows = new ArrayList<>(waiting.size());
        for (Waiting next : waiting) {
            last += next.events();
            rows.add(List.of(Param.number(last), Param.number(next.arrival())));
        }
        session.updateAll(PLACE, rows);
        return session.update(LAST, List.of(Param.number(last)));
    }

    private Param reader(String reader) {
        return database.dialect().name(reader);
    }

    Offset reached(String reader) {
        return database.read(
                "place of reader " + reader,
                session -> session.first(
                                "select reached from {reader} where reader = ?",
                                List.of(reader(reader)),
                                row -> new Offset(row.number(1)))
                        .orElse(Offset.START));
    }

    void reach(String reader, Offset offset) {
        Param place = Param.number(offset.position());
        database.insist("place of reader " + reader, session -> {
            int known = session.update(
                    "update {reader} set reached = case when reached < ? then ? else reached end where reader = ?",
                    List.of(place, place, reader(reader)));
            return known > 0 || isThere(session, reader)
                    ? known
                    : session.update(
                            "insert into {reader} (reader, reached) values (?, ?)", List.of(reader(reader), place));
        });
    }

    /** MySQL does not count a row that was found and stayed as it was. */
    private boolean isThere(Session session, String reader) throws SQLException {
        return session.first(
                        "select reached from {reader} where reader = ?", List.of(reader(reader)), row -> row.number(1))
                .isPresent();
    }
}
