package org.complaintkit.property;

import java.util.List;
import org.complaintkit.persistence.Offset;
import org.complaintkit.persistence.Positioned;

/** The log of all orders in the order of its places, and how far each reader has come. */
final class LogReaders {

    private final OfficeDatabase database;

    LogReaders(OfficeDatabase database) {
        this.database = database;
    }

    List<Positioned> after(Offset offset, int most) {
        return database.once(
                "the log",
                sql -> sql.list(
                        row -> new Positioned(new Offset(row.getLong("place")), OrderLog.recorded(row)),
                        "select place, written from order_log where place > ? order by place limit ?",
                        offset.position(),
                        most));
    }

    Offset reached(String reader) {
        return database.once(
                        "place of reader " + reader,
                        sql -> sql.first(
                                row -> new Offset(row.getLong("place")),
                                "select place from log_readers where reader = ?",
                                reader))
                .orElse(Offset.START);
    }

    /** A reader never goes back. */
    void reach(String reader, Offset offset) {
        database.insist("place of reader " + reader, sql -> {
            int known = sql.update(
                    "update log_readers set place = greatest(place, ?) where reader = ?", offset.position(), reader);
            return known > 0
                    ? known
                    : sql.update("insert into log_readers (reader, place) values (?, ?)", reader, offset.position());
        });
    }
}
